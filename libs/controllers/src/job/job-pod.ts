import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';

/** Holds a pod until its end has been counted in the status of its Job. */
export const trackingFinalizer = 'batch.kubernetes.io/job-tracking';
export const indexAnnotation = 'batch.kubernetes.io/job-completion-index';

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

/** When the last container ended, milliseconds since the epoch; of a deleted pod when it was deleted. */
export function endedAt({ metadata, status }: Cached<Pod>): number {
  const instants = (status?.containerStatuses ?? []).map(({ state }) => state?.terminated?.finishedAt);
  const known = instants.filter((instant) => instant !== undefined).map((instant) => Date.parse(instant));
  if (known.length > 0) return Math.max(...known);
  return Date.parse(metadata.deletionTimestamp ?? metadata.creationTimestamp);
}
