import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { isAvailable, isEnding, isUpdated, limitsOf, type Observed, type Place } from './observed.ts';
import type { Plan } from './plan.ts';

/** Moves old daemons to the current revision, as many at a time as the strategy allows. */
export function rollingUpdate(observed: Observed): Plan {
  const { surge, unavailable } = limitsOf(observed);
  const places = observed.places.filter(({ fit }) => fit.run).map((place) => sidesOf(place, observed));
  return surge > 0 ? surgeNext(places, surge) : replaceNext(places, unavailable);
}

interface Sides {
  readonly node: string;
  readonly old: Cached<Pod> | undefined;
  readonly hasNew: boolean;
  /** A daemon that does its work is there. */
  readonly served: boolean;
  /** A daemon is on its way out. */
  readonly ending: boolean;
}

function sidesOf({ node, pods }: Place, observed: Observed): Sides {
  const staying = pods.filter((pod) => !isEnding(pod));
  return {
    node,
    old: staying.find((pod) => !isUpdated(pod, observed)),
    hasNew: staying.some((pod) => isUpdated(pod, observed)),
    served: staying.some((pod) => isAvailable(pod, observed)),
    ending: staying.length < pods.length,
  };
}

/** An old daemon that does not work goes at once: nothing is lost with it. */
function replaceNext(places: readonly Sides[], unavailable: number): Plan {
  const idle = places.filter(({ served }) => !served);
  const room = Math.max(0, unavailable - idle.length);
  const working = places.filter(({ served, old }) => served && old).slice(0, room);
  return { create: [], remove: [...idle, ...working].map(({ old }) => old).filter((pod) => pod !== undefined) };
}

/** A new daemon comes up beside the old one, which leaves when the new one works. */
function surgeNext(places: readonly Sides[], surge: number): Plan {
  const underWay = places.filter(({ old, hasNew, ending }) => (old && hasNew) || ending).length;
  const waiting = places.filter(({ old, hasNew, ending }) => old && !hasNew && !ending);
  const idle = waiting.filter(({ served }) => !served);
  const working = waiting.filter(({ served }) => served);
  const next = [...idle, ...working].slice(0, Math.max(0, surge - underWay));
  return { create: next.map(({ node }) => node), remove: [] };
}
