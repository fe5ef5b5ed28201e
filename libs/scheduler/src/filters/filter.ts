import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { ClusterState, NodeState } from '../cluster-state.ts';
import type { PodDemand } from '../pod-demand.ts';
import type { PodClaims } from '../volumes/pod-claims.ts';

/** A pod that looks for a node. */
export interface Candidate {
  readonly pod: Cached<Pod>;
  readonly demand: PodDemand;
  /** Undefined for a pod that has none. */
  readonly claims?: PodClaims | undefined;
}

/** Why a pod cannot run on a node, in upstream's words; empty when it can. */
export interface Filter {
  /** Whether another pod's end could change the answer. */
  readonly resolvable: boolean;
  reasons(candidate: Candidate, node: NodeState): readonly string[];
}

export interface Rejection {
  readonly reasons: readonly string[];
  /** Whether another pod's end could change the answer. */
  readonly resolvable: boolean;
}

export type Check = (node: NodeState) => Rejection | undefined;

/** A filter that first looks at all of the cluster. */
export interface ClusterFilter {
  /** Undefined when the pod asks nothing that it would check. */
  prepare(candidate: Candidate, cluster: ClusterState): Check | undefined;
}

export const fits: readonly string[] = [];
