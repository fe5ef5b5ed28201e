import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';

/** Holds a pod until its end has been counted in the status of its Job. */
export const trackingFinalizer = 'batch.kubernetes.io/job-tracking';
export const indexAnnotation = 'batch.kubernetes.io/job-completion-index';
/** On a pod of a Job with backoffLimitPerIndex: how many pods of its index failed before it. */
export const failureCountAnnotation = 'batch.kubernetes.io/job-index-failure-count';
/** The same of failures that its podFailurePolicy ignores. */
export const ignoredFailureCountAnnotation = 'batch.kubernetes.io/job-index-ignored-failure-count';

export function isTracked({ metadata }: Cached<Pod>): boolean {
  return metadata.finalizers?.includes(trackingFinalizer) === true;
}

export function hasSucceeded({ status }: Cached<Pod>): boolean {
  return status?.phase === 'Succeeded';
}

/** A pod that is deleted before it ended counts as failed at once, unless only pods that have ended are replaced. */
export function hasFailed({ status, metadata }: Cached<Pod>, job: Cached<Job>): boolean {
  if (status?.phase === 'Failed') return true;
  if (replacesOnlyFailed(job)) return false;
  return metadata.deletionTimestamp !== undefined && status?.phase !== 'Succeeded';
}

export function isTerminating({ status, metadata }: Cached<Pod>): boolean {
  const ended = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  return metadata.deletionTimestamp !== undefined && !ended;
}

export function replacesOnlyFailed({ spec }: Cached<Job>): boolean {
  return spec?.podReplacementPolicy === 'Failed';
}

export function isIndexed({ spec }: Cached<Job>): boolean {
  return spec?.completionMode === 'Indexed';
}

/** Which completion of an Indexed Job the pod is for; undefined when it bears none that the Job has. */
export function completionIndex({ metadata }: Cached<Pod>, { spec }: Cached<Job>): number | undefined {
  const text = metadata.annotations?.[indexAnnotation] ?? '';
  const index = /^\d+$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  return index < (spec?.completions ?? 0) ? index : undefined;
}

/** Failures of the pod's index before it that count against backoffLimitPerIndex. */
export function failuresBefore(pod: Cached<Pod>): number {
  return readCount(pod, failureCountAnnotation);
}

/** All failures of the pod's index before it, also those that are ignored. */
export function allFailuresBefore(pod: Cached<Pod>): number {
  return failuresBefore(pod) + readCount(pod, ignoredFailureCountAnnotation);
}

/** Anybody may write annotations: what is no count is none. */
function readCount({ metadata }: Cached<Pod>, annotation: string): number {
  const text = metadata.annotations?.[annotation] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** When all containers had ended, milliseconds since the epoch; of a pod that does not tell, the nearest that is known. */
export function endedAt({ metadata, status }: Cached<Pod>): number {
  const ends = (status?.containerStatuses ?? []).map(({ state }) => state?.terminated?.finishedAt);
  const known = ends.filter((instant) => instant !== undefined).map((instant) => Date.parse(instant));
  if (known.length > 0 && known.length === ends.length) return Math.max(...known);
  const unready = status?.conditions?.find(({ type, status: is }) => type === 'Ready' && is === 'False');
  if (unready?.lastTransitionTime) return Date.parse(unready.lastTransitionTime);
  if (metadata.deletionTimestamp === undefined) return Date.parse(metadata.creationTimestamp);
  return Date.parse(metadata.deletionTimestamp) - (metadata.deletionGracePeriodSeconds ?? 0) * 1000;
}
