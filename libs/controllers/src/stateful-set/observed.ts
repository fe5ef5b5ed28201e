import type { Cached } from '@pilothouse/kube-client/cached';
import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import type { Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import { availableAt } from '../runtime/pod-readiness.ts';
import { ordinalOf } from './pod.ts';

export interface Observed {
  readonly set: Cached<StatefulSet>;
  /** The set's pods by their ordinal, terminating ones too. */
  readonly pods: ReadonlyMap<number, Cached<Pod>>;
  /** Names of the revisions that pods below the partition and above it are of. */
  readonly current: string;
  readonly update: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export function byOrdinal(set: Cached<StatefulSet>, pods: readonly Cached<Pod>[]): ReadonlyMap<number, Cached<Pod>> {
  const found = new Map<number, Cached<Pod>>();
  for (const pod of pods) {
    const ordinal = ordinalOf(set, pod);
    if (ordinal !== undefined) found.set(ordinal, pod);
  }
  return found;
}

/** The ordinals that the set asks for, ascending. */
export function wantedOrdinals({ spec }: Cached<StatefulSet>): readonly number[] {
  const start = spec?.ordinals?.start ?? 0;
  return Array.from({ length: spec?.replicas ?? 1 }, (_, index) => start + index);
}

/** Pods that the set no longer asks for, the highest ordinal first. */
export function condemnedPods({ set, pods }: Observed): readonly Cached<Pod>[] {
  const wanted = new Set(wantedOrdinals(set));
  const ordinals = [...pods.keys()].filter((ordinal) => !wanted.has(ordinal)).sort((a, b) => b - a);
  return ordinals.map((ordinal) => pods.get(ordinal)).filter((pod) => pod !== undefined);
}

/** Ordinals below it keep the current revision. */
export function partitionOf({ spec }: Cached<StatefulSet>): number {
  return (spec?.ordinals?.start ?? 0) + (spec?.updateStrategy?.rollingUpdate?.partition ?? 0);
}

export function isRollingUpdate({ spec }: Cached<StatefulSet>): boolean {
  return spec?.updateStrategy?.type !== 'OnDelete';
}

/** Pods that an update may have unavailable at a time: at least one, or it would never begin. */
export function maxUnavailable({ spec }: Cached<StatefulSet>): number {
  const value = spec?.updateStrategy?.rollingUpdate?.maxUnavailable ?? 1;
  return Math.max(1, resolveIntOrPercent(value, spec?.replicas ?? 1, 'down'));
}

export function isEnding({ metadata }: Cached<Pod>): boolean {
  return metadata.deletionTimestamp !== undefined;
}

export function isFinished({ status }: Cached<Pod>): boolean {
  return status?.phase === 'Failed' || status?.phase === 'Succeeded';
}

export function revisionOf({ metadata }: Cached<Pod>): string | undefined {
  return metadata.labels?.[revisionHashLabel];
}

/** Ready for long enough, and not on its way out. */
export function isHealthy(pod: Cached<Pod>, { set, now }: Observed): boolean {
  if (isEnding(pod) || pod.status?.phase !== 'Running') return false;
  const since = availableAt(pod, set.spec?.minReadySeconds ?? 0);
  return since !== undefined && since <= now;
}
