import type { ClusterState, NodeState } from '../cluster-state.ts';
import type { Candidate } from '../filters/filter.ts';

/** How good each node is for the pod, 0 to 100, in the order of `nodes`. */
export interface Score {
  readonly weight: number;
  rate(candidate: Candidate, nodes: readonly NodeState[], cluster: ClusterState): readonly number[];
}

/** Few is good: the node with the most gets 0, one without any 100. */
export function fewerIsBetter(counts: readonly number[]): readonly number[] {
  const most = Math.max(...counts);
  return counts.map((count) => (most === 0 ? 100 : ((most - count) * 100) / most));
}
