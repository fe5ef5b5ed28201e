import type { Cached } from '@pilothouse/kube-client/cached';
import type { Deployment, ReplicaSet } from '@pilothouse/kube-model/kinds';
import type { Draft } from './draft.ts';
import { revisionOf } from './revision.ts';

/** Means 'keep all'. */
const unlimited = 2 ** 31 - 1;

/** Old ReplicaSets beyond the history limit, oldest revision first; one that still has pods is kept. */
export function expiredRevisions(deployment: Cached<Deployment>, old: readonly Draft[]): readonly Cached<ReplicaSet>[] {
  const limit = deployment.spec?.revisionHistoryLimit ?? unlimited;
  const alive = old
    .map(({ original }) => original)
    .filter((replicaSet) => replicaSet !== undefined)
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  if (limit === unlimited || alive.length <= limit) return [];
  return alive
    .sort((a, b) => revisionOf(a.metadata.annotations) - revisionOf(b.metadata.annotations))
    .slice(0, alive.length - limit)
    .filter(isSpent);
}

function isSpent({ metadata, spec, status }: Cached<ReplicaSet>): boolean {
  const observed = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return observed && (status?.replicas ?? 0) === 0 && (spec?.replicas ?? 1) === 0;
}
