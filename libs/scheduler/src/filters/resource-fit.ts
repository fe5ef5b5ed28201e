import { type Filter, fits } from './filter.ts';

/** Enough of every requested resource is left, and room for one more pod. */
export const resourceFit: Filter = {
  resolvable: true,
  reasons({ demand }, { allocatable, load }) {
    const reasons: string[] = [];
    const room = allocatable.get('pods');
    if (room !== undefined && load.pods + 1 > room) reasons.push('Too many pods');
    for (const [name, amount] of demand.requests) {
      const free = (allocatable.get(name) ?? 0) - (load.requested.get(name) ?? 0);
      if (amount > 0 && amount > free) reasons.push(`Insufficient ${name}`);
    }
    return reasons.length === 0 ? fits : reasons;
  },
};
