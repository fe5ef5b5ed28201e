import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { NodeState } from '../cluster-state.ts';
import type { PodDemand } from '../pod-demand.ts';

/** A pod that looks for a node. */
export interface Candidate {
  readonly pod: Cached<Pod>;
  readonly demand: PodDemand;
}

/** Why a pod cannot run on a node, in upstream's words; empty when it can. */
export interface Filter {
  /** Whether another pod's end could change the answer. */
  readonly resolvable: boolean;
  reasons(candidate: Candidate, node: NodeState): readonly string[];
}

export const fits: readonly string[] = [];
