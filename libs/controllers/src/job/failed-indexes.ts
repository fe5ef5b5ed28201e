import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { isPodActive } from '../runtime/pod-readiness.ts';
import { matchFailurePolicy } from './failure-policy.ts';
import { parseIndexes } from './index-set.ts';
import {
  allFailuresBefore,
  completionIndex,
  endedAt,
  failuresBefore,
  hasFailed,
  isIndexed,
  isTracked,
} from './job-pod.ts';

/** By completion index. */
export type FailedPods = ReadonlyMap<number, Cached<Pod>>;

/** Whether failures are counted for each index by itself. */
export function limitsIndexes(job: Cached<Job>): boolean {
  return isIndexed(job) && job.spec?.backoffLimitPerIndex !== undefined;
}

/** Indexes of a Job with backoffLimitPerIndex that are given up. */
export function failedIndexes(job: Cached<Job>, pods: readonly Cached<Pod>[]): Set<number> {
  const found = parseIndexes(job.status?.failedIndexes, job.spec?.completions ?? 0);
  for (const pod of pods) {
    const index = completionIndex(pod, job);
    if (index !== undefined && isTracked(pod) && endsIndex(job, pod)) found.add(index);
  }
  return found;
}

function endsIndex(job: Cached<Job>, pod: Cached<Pod>): boolean {
  if (!hasFailed(pod, job)) return false;
  const action = matchFailurePolicy(job, pod)?.action;
  if (action === 'FailIndex') return true;
  return action !== 'Ignore' && failuresBefore(pod) >= (job.spec?.backoffLimitPerIndex ?? 0);
}

/**
 * The last failed pod of each index that is to be tried again and is not yet. It is held until then: the count of failures
 * is nowhere but in the annotations of pods.
 */
export function pendingReplacement(
  job: Cached<Job>,
  pods: readonly Cached<Pod>[],
  closed: ReadonlySet<number>,
): FailedPods {
  const running = new Set(pods.filter(isPodActive).map((pod) => completionIndex(pod, job)));
  const found = new Map<number, Cached<Pod>>();
  for (const pod of pods) {
    const index = completionIndex(pod, job);
    if (index === undefined || closed.has(index) || running.has(index)) continue;
    if (!isTracked(pod) || !hasFailed(pod, job)) continue;
    const other = found.get(index);
    if (!other || isLater(pod, other)) found.set(index, pod);
  }
  return found;
}

function isLater(pod: Cached<Pod>, other: Cached<Pod>): boolean {
  return allFailuresBefore(pod) >= allFailuresBefore(other) && endedAt(pod) >= endedAt(other);
}
