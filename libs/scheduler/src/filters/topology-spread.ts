import type { NodeState } from '../cluster-state.ts';
import { constraintsOf, type Spread, spreadsOf } from '../placement/spread.ts';
import { domainOf } from '../placement/topology.ts';
import type { ClusterFilter, Rejection } from './filter.ts';

const uneven = "node(s) didn't match pod topology spread constraints";
const nowhere: Rejection = { reasons: [`${uneven} (missing required label)`], resolvable: false };
const tooMany: Rejection = { reasons: [uneven], resolvable: true };

/** The topology spread constraints that a pod would rather wait for than break. */
export const topologySpread: ClusterFilter = {
  prepare(candidate, cluster) {
    const constraints = constraintsOf(candidate.pod, 'DoNotSchedule');
    if (constraints.length === 0) return undefined;
    const limits = spreadsOf(candidate, cluster, constraints).map((spread) => ({ spread, least: leastOf(spread) }));
    return (node) => {
      for (const { spread, least } of limits) {
        const rejection = check(spread, least, node);
        if (rejection) return rejection;
      }
      return undefined;
    };
  },
};

/** The fewest pods that a place has; none where there are fewer places than there should be. */
function leastOf({ constraint, domains }: Spread): number {
  if (domains.size < (constraint.minDomains ?? 1)) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const count of domains.values()) least = Math.min(least, count);
  return least;
}

function check({ constraint, domains, self }: Spread, least: number, node: NodeState): Rejection | undefined {
  const domain = domainOf(node, constraint.topologyKey);
  if (domain === undefined) return nowhere;
  const count = (domains.get(domain) ?? 0) + (self ? 1 : 0);
  return count - least > constraint.maxSkew ? tooMany : undefined;
}
