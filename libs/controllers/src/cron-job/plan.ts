import type { Cached } from '@pilothouse/kube-client/cached';
import { ScheduleError } from '@pilothouse/kube-model/cron/schedule-error';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import { isFinished } from '../runtime/job-end.ts';
import { type DueRun, dueRun } from './due-run.ts';
import { surplusHistory } from './history.ts';
import { type ActiveJob, type CronJobEvent, type CronJobStatus, observeJobs } from './observe-jobs.ts';

export interface Observed {
  readonly cronJob: Cached<CronJob>;
  /** All Jobs that it owns. */
  readonly jobs: readonly Cached<Job>[];
}

export interface Plan {
  readonly events: readonly CronJobEvent[];
  /** What is known before anything is started. */
  readonly status: CronJobStatus;
  /** Runs that give way to the one that starts. */
  readonly replace: readonly Cached<Job>[];
  /** The scheduled time of the run to start, milliseconds since the epoch. */
  readonly start: number | undefined;
  /** Finished Jobs above the limits of the history. */
  readonly forget: readonly Cached<Job>[];
  readonly lookAgainIn: number | undefined;
}

/** Upstream looks this much after a run is due, so that it is never early. */
const delta = 100;

/** What a CronJob starts, stops and forgets. `now` is in milliseconds since the epoch. */
export function plan({ cronJob, jobs }: Observed, now: number): Plan {
  const { active, status, events } = observeJobs(cronJob, jobs);
  const forget = surplusHistory(cronJob, jobs);
  const idle: Plan = { events, status, replace: [], start: undefined, forget, lookAgainIn: undefined };
  if (cronJob.metadata.deletionTimestamp !== undefined || cronJob.spec?.suspend) return idle;
  const due = findDue(cronJob, status.lastScheduleTime, now);
  if ('reason' in due) return { ...idle, events: [...events, due] };
  const lookAgainIn = due.next === undefined ? undefined : due.next - now + delta;
  return { ...idle, lookAgainIn, ...planStart({ cronJob, jobs, active, events, status }, due) };
}

function findDue(cronJob: Cached<CronJob>, last: string | undefined, now: number): DueRun | CronJobEvent {
  const { schedule, timeZone } = cronJob.spec ?? {};
  try {
    const due = dueRun(cronJob, last === undefined ? undefined : Date.parse(last), now);
    if (due.at !== undefined || due.next !== undefined) return due;
    // As upstream, which finds no time between two runs that never come.
    const message = `invalid schedule: ${schedule} : time difference between two schedules is less than 1 second`;
    return { type: 'Warning', reason: 'InvalidSchedule', message };
  } catch (error) {
    if (error instanceof ScheduleError) {
      const message = `unparseable schedule: ${JSON.stringify(schedule)} : ${error.message}`;
      return { type: 'Warning', reason: 'UnparseableSchedule', message };
    }
    if (!(error instanceof RangeError)) throw error;
    const message = `invalid timeZone: ${JSON.stringify(timeZone)}: ${error.message}`;
    return { type: 'Warning', reason: 'UnknownTimeZone', message };
  }
}

interface Known extends Observed {
  readonly active: readonly ActiveJob[];
  readonly events: readonly CronJobEvent[];
  readonly status: CronJobStatus;
}

function planStart(known: Known, { at, manyMissed }: DueRun): Partial<Plan> {
  const { cronJob, jobs, active, status } = known;
  if (at === undefined) return {};
  const events = [...known.events, ...(manyMissed ? [tooMany] : [])];
  const policy = cronJob.spec?.concurrencyPolicy;
  if (policy === 'Forbid' && active.length > 0) return { events: [...events, alreadyActive] };
  if (policy !== 'Replace') return { events, start: at };
  const replaced = new Set(active.map(({ uid }) => uid));
  const { active: _, ...rest } = status;
  const replace = jobs.filter((job) => replaced.has(job.metadata.uid) && !isFinished(job));
  return { events, replace, status: rest, start: at };
}

const tooMany: CronJobEvent = {
  type: 'Warning',
  reason: 'TooManyMissedTimes',
  message: 'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew',
};

const alreadyActive: CronJobEvent = {
  type: 'Normal',
  reason: 'JobAlreadyActive',
  message: 'Not starting job because prior execution is running and concurrency policy is Forbid',
};

/** The status once the run of the scheduled time `at` has a Job. */
export function withStarted(status: CronJobStatus, started: ActiveJob, at: number): CronJobStatus {
  const others = (status.active ?? []).filter(({ uid }) => uid !== started.uid);
  return { ...status, active: [...others, started], lastScheduleTime: timestamp(at) };
}
