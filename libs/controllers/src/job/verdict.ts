import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { matchFailurePolicy } from './failure-policy.ts';
import { hasFailed, isIndexed } from './job-pod.ts';
import { metSuccessRule } from './success-policy.ts';
import type { Tally } from './tally.ts';

/** What a Job's end will be; it has ended when its pods have, too. */
export interface Verdict {
  readonly target: 'SuccessCriteriaMet' | 'FailureTarget';
  readonly reason: string;
  readonly message: string;
}

/** One that was given stands, whatever happens after it. */
export function givenVerdict({ status }: Cached<Job>): Verdict | undefined {
  for (const target of ['FailureTarget', 'SuccessCriteriaMet'] as const) {
    const given = status?.conditions?.find((condition) => condition.type === target && condition.status === 'True');
    if (given) return { target, reason: given.reason ?? '', message: given.message ?? '' };
  }
  return undefined;
}

/** Why the Job is to fail. `now` in milliseconds since the epoch. */
export function failure(
  job: Cached<Job>,
  pods: readonly Cached<Pod>[],
  { now, ...seen }: Pick<Tally, 'failed' | 'failedIndexes' | 'completed'> & { readonly now: number },
): Verdict | undefined {
  const refused = forbiddenFailure(job, pods);
  if (refused !== undefined) return fails('PodFailurePolicy', refused);
  if (seen.failed > (job.spec?.backoffLimit ?? 6) || restartsExceed(job, pods))
    return fails('BackoffLimitExceeded', 'Job has reached the specified backoff limit');
  if ((untilDeadline(job, now) ?? 1) <= 0)
    return fails('DeadlineExceeded', 'Job was active longer than specified deadline');
  return indexFailure(job, seen);
}

function fails(reason: string, message: string): Verdict {
  return { target: 'FailureTarget', reason, message };
}

/** Too many indexes were given up, or none is left to try. */
function indexFailure(
  { spec }: Cached<Job>,
  { failedIndexes, completed }: Pick<Tally, 'failedIndexes' | 'completed'>,
): Verdict | undefined {
  const given = failedIndexes?.size ?? 0;
  if (given === 0) return undefined;
  if (spec?.maxFailedIndexes !== undefined && given > spec.maxFailedIndexes)
    return fails('MaxFailedIndexesExceeded', 'Job has exceeded the specified maximal number of failed indexes');
  return given + completed.size >= (spec?.completions ?? 0)
    ? fails('FailedIndexes', 'Job has failed indexes')
    : undefined;
}

/** Why the Job is done before all of it is: what still runs is then stopped. */
export function earlySuccess(job: Cached<Job>, completed: ReadonlySet<number>): Verdict | undefined {
  const rule = isIndexed(job) ? metSuccessRule(job, completed) : undefined;
  if (rule === undefined) return undefined;
  return { target: 'SuccessCriteriaMet', reason: 'SuccessPolicy', message: `Matched rules at index ${rule}` };
}

export function success({ spec }: Cached<Job>, succeeded: number, active: number): Verdict | undefined {
  // Without a count one success is enough, and the pods that run are waited for.
  const enough = spec?.completions === undefined ? succeeded > 0 : succeeded >= spec.completions;
  if (!enough || active > 0) return undefined;
  const message = 'Reached expected number of succeeded pods';
  return { target: 'SuccessCriteriaMet', reason: 'CompletionsReached', message };
}

/** Milliseconds; undefined when there is no deadline or it does not run. */
export function untilDeadline({ spec, status }: Cached<Job>, now: number): number | undefined {
  if (spec?.activeDeadlineSeconds === undefined || !status?.startTime || spec.suspend) return undefined;
  return Date.parse(status.startTime) + spec.activeDeadlineSeconds * 1000 - now;
}

function forbiddenFailure(job: Cached<Job>, pods: readonly Cached<Pod>[]): string | undefined {
  const matches = pods.filter((pod) => hasFailed(pod, job)).map((pod) => matchFailurePolicy(job, pod));
  return matches.find((match) => match?.action === 'FailJob')?.message;
}

/** Restarts within a pod count against the limit, as new pods would. */
function restartsExceed({ spec }: Cached<Job>, pods: readonly Cached<Pod>[]): boolean {
  if (spec?.template?.spec?.restartPolicy !== 'OnFailure') return false;
  const limit = spec.backoffLimit ?? 6;
  const running = pods.filter(({ status }) => status?.phase === 'Running' || status?.phase === 'Pending');
  const statuses = running.flatMap(({ status }) => [
    ...(status?.initContainerStatuses ?? []),
    ...(status?.containerStatuses ?? []),
  ]);
  const restarts = statuses.reduce((sum, { restartCount }) => sum + restartCount, 0);
  return limit === 0 ? restarts > 0 : restarts >= limit;
}
