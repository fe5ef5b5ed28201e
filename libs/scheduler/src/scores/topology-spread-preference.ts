import { constraintsOf, hasPlaces, type Spread, spreadsOf } from '../placement/spread.ts';
import { domainOf } from '../placement/topology.ts';
import type { Score } from './score.ts';

/** Prefers nodes in places with few pods of the constraints that may be broken; a place counts the more, the more places there are. */
export const topologySpreadPreference: Score = {
  weight: 2,
  rate(candidate, nodes, cluster) {
    const constraints = constraintsOf(candidate.pod, 'ScheduleAnyway');
    if (constraints.length === 0) return nodes.map(() => 0);
    const spreads = spreadsOf(candidate, cluster, constraints);
    const costs = nodes.map((node) => {
      if (!hasPlaces(node, constraints)) return undefined;
      return spreads.reduce(
        (sum, spread) => sum + cost(spread, domainOf(node, spread.constraint.topologyKey) ?? ''),
        0,
      );
    });
    return normalized(costs);
  },
};

function cost({ constraint, domains }: Spread, domain: string): number {
  return (domains.get(domain) ?? 0) * Math.log(domains.size + 2) + constraint.maxSkew - 1;
}

/** Cheap is good; a node that is nowhere gets nothing. */
function normalized(costs: readonly (number | undefined)[]): readonly number[] {
  const known = costs.filter((value) => value !== undefined);
  const most = Math.max(...known);
  const least = Math.min(...known);
  return costs.map((value) => {
    if (value === undefined) return 0;
    return most === 0 ? 100 : ((most + least - value) * 100) / most;
  });
}
