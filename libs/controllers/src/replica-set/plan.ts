import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { chooseVictims } from '../runtime/victims.ts';
import type { Replicas } from './replicas.ts';

export interface Observed {
  readonly replicaSet: Cached<Replicas>;
  /** Active pods that belong to it. */
  readonly pods: readonly Cached<Pod>[];
  /** Active pods of all ReplicaSets with the same owner; asked for only when some must go. */
  readonly related: () => Iterable<Cached<Pod>>;
}

export interface Plan {
  readonly create: number;
  readonly remove: readonly Cached<Pod>[];
}

/** Pods made or removed in one reconcile, so that one set does not keep the others waiting. */
const burst = 500;

/** What brings the ReplicaSet to its count. `now` is in milliseconds since the epoch. */
export function plan({ replicaSet, pods, related }: Observed, now: number): Plan {
  if (replicaSet.metadata.deletionTimestamp !== undefined) return { create: 0, remove: [] };
  const missing = (replicaSet.spec?.replicas ?? 1) - pods.length;
  if (missing >= 0) return { create: Math.min(missing, burst), remove: [] };
  return { create: 0, remove: chooseVictims(pods, related(), Math.min(-missing, burst), now) };
}
