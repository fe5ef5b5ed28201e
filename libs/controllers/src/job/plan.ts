import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import { isFinished } from '../runtime/job-end.ts';
import { isPodActive, isPodReady } from '../runtime/pod-readiness.ts';
import { Conditions, type JobEvent } from './conditions.ts';
import { type FailedPods, limitsIndexes } from './failed-indexes.ts';
import { allFailuresBefore, endedAt, isTerminating, isTracked } from './job-pod.ts';
import { type PodCounts, podCounts } from './pod-count.ts';
import { delayAfter, type Ending, retryDelay } from './retry-delay.ts';
import { type Tally, tally, tallyStatus } from './tally.ts';
import { earlySuccess, failure, givenVerdict, success, untilDeadline, type Verdict } from './verdict.ts';

export type JobStatus = NonNullable<Job['status']>;

export interface Observed {
  readonly job: Cached<Job>;
  /** All that belong to it, however they fare. */
  readonly pods: readonly Cached<Pod>[];
  readonly endings: readonly Ending[];
}

export interface Plan extends PodCounts {
  /** By index, the failed pods whose count of failures the new ones take over. */
  readonly replaced: FailedPods;
  /** Pods to remove are first let go: they do not count as failed. */
  readonly uncountedRemoval: boolean;
  /** Written first; undefined: stays as it is. */
  readonly status: JobStatus | undefined;
  /** To be let go of once the status is written. */
  readonly release: readonly Cached<Pod>[];
  readonly events: readonly JobEvent[];
  /** The Job has outlived what ttlSecondsAfterFinished gives it. */
  readonly expired: boolean;
  /** Milliseconds until the next look though nothing changes. */
  readonly lookAgainIn: number | undefined;
}

const nothing: Omit<Plan, 'release'> = {
  create: [],
  replaced: new Map(),
  remove: [],
  uncountedRemoval: false,
  status: undefined,
  events: [],
  expired: false,
  lookAgainIn: undefined,
};

/** What brings the Job on. `now` is in milliseconds since the epoch. */
export function plan(observed: Observed, now: number): Plan {
  const { job, pods } = observed;
  if (job.metadata.deletionTimestamp !== undefined) return { ...nothing, release: pods.filter(isTracked) };
  if (isFinished(job)) return planFinished(job, pods, now);
  const active = pods.filter(isPodActive);
  const given = givenVerdict(job);
  const seen = tally(job, pods, given?.target);
  const end = given ?? failure(job, pods, { ...seen, now }) ?? earlySuccess(job, seen.completed);
  return end ? planEnd(observed, end, now) : planProgress(observed, { active, seen }, now);
}

function planFinished(job: Cached<Job>, pods: readonly Cached<Pod>[], now: number): Plan {
  const end = job.status?.conditions?.find(
    ({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True',
  );
  const ttl = job.spec?.ttlSecondsAfterFinished;
  const left = ttl === undefined ? undefined : Date.parse(end?.lastTransitionTime ?? '') + ttl * 1000 - now;
  const expired = left !== undefined && left <= 0;
  return { ...nothing, release: pods.filter(isTracked), expired, lookAgainIn: expired ? undefined : left };
}

/** What runs is stopped, what ended is counted; when both are done the Job has ended. */
function planEnd({ job, pods }: Observed, verdict: Verdict, now: number): Plan {
  const active = pods.filter(isPodActive);
  const seen = tally(job, pods, verdict.target);
  const conditions = new Conditions(job, now);
  conditions.aim(verdict);
  const status = draftStatus(job, pods, seen);
  finishIfOver({ verdict, status, conditions, completions: job.spec?.completions }, seen);
  return {
    ...nothing,
    remove: active,
    status: withConditions(status, conditions),
    release: seen.settled,
    events: conditions.events,
  };
}

interface Progress {
  readonly active: readonly Cached<Pod>[];
  readonly seen: Tally;
}

function planProgress({ job, pods, endings }: Observed, { active, seen }: Progress, now: number): Plan {
  const conditions = new Conditions(job, now);
  const status = draftStatus(job, pods, seen);
  const counts = podCounts({ job, active, pods, tally: seen }, now);
  const { create, wait } = limitsIndexes(job)
    ? startIndexes(counts.create, seen.replaced, now)
    : startTogether(counts.create, endings, now);
  const good = success(job, seen.succeeded, active.length);
  if (good) {
    conditions.aim(good);
    finishIfOver({ verdict: good, status, conditions, completions: job.spec?.completions }, seen);
  } else if (job.spec?.suspend) {
    conditions.suspend();
    delete status.startTime;
  }
  if (!job.spec?.suspend && (conditions.resume() || !status.startTime)) status.startTime = timestamp(now);
  return {
    ...nothing,
    create: good ? [] : create,
    replaced: seen.replaced,
    remove: counts.remove,
    uncountedRemoval: true,
    status: withConditions(status, conditions),
    release: seen.settled,
    events: conditions.events,
    lookAgainIn: soonest(wait, untilDeadline({ ...job, status }, now)),
  };
}

interface Start {
  readonly create: PodCounts['create'];
  /** Milliseconds until more may be made. */
  readonly wait: number | undefined;
}

/** One failure keeps all of them waiting. */
function startTogether(create: PodCounts['create'], endings: readonly Ending[], now: number): Start {
  const wait = create.length > 0 ? retryDelay(endings, now) : 0;
  return wait > 0 ? { create: [], wait } : { create, wait: undefined };
}

/** Each index waits for itself. */
function startIndexes(create: PodCounts['create'], replaced: FailedPods, now: number): Start {
  const waitOf = (index: number | undefined) => {
    const failed = index === undefined ? undefined : replaced.get(index);
    return failed ? delayAfter(allFailuresBefore(failed) + 1, endedAt(failed), now) : 0;
  };
  const waits = create.map(waitOf).filter((wait) => wait > 0);
  return {
    create: create.filter((index) => waitOf(index) === 0),
    wait: waits.length > 0 ? Math.min(...waits) : undefined,
  };
}

function draftStatus({ status }: Cached<Job>, pods: readonly Cached<Pod>[], seen: Tally): JobStatus {
  const active = pods.filter(isPodActive);
  return {
    ...(status?.startTime && { startTime: status.startTime }),
    ...(active.length > 0 && { active: active.length }),
    ready: active.filter(isPodReady).length,
    terminating: pods.filter(isTerminating).length,
    ...tallyStatus(seen),
  };
}

interface Ended {
  readonly verdict: Verdict;
  readonly status: JobStatus;
  readonly conditions: Conditions;
  readonly completions: number | undefined;
}

function finishIfOver({ verdict, status, conditions, completions }: Ended, { uncounted, succeeded }: Tally): void {
  const counted = uncounted.succeeded.length + uncounted.failed.length === 0;
  if (!counted || (status.active ?? 0) > 0 || (status.terminating ?? 0) > 0) return;
  conditions.finish(verdict, completions !== undefined && succeeded > completions);
  const at = conditions.list.find(({ type }) => type === 'Complete')?.lastTransitionTime;
  if (at) status.completionTime = at;
}

function withConditions(status: JobStatus, { list }: Conditions): JobStatus {
  return list.length > 0 ? { ...status, conditions: [...list] } : status;
}

function soonest(...waits: (number | undefined)[]): number | undefined {
  const known = waits.filter((wait) => wait !== undefined);
  return known.length > 0 ? Math.max(0, Math.min(...known)) : undefined;
}
