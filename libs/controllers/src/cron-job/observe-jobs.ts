import type { Cached } from '@pilothouse/kube-client/cached';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import { isFinished, isTrue } from '../runtime/job-end.ts';
import { scheduledTime } from './scheduled-job.ts';

export type CronJobStatus = NonNullable<CronJob['status']>;
export type ActiveJob = NonNullable<CronJobStatus['active']>[number];

export interface CronJobEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

export interface ObservedJobs {
  readonly active: readonly ActiveJob[];
  readonly status: CronJobStatus;
  readonly events: readonly CronJobEvent[];
}

/**
 * What a CronJob's Jobs tell of it. A run that was started and not noted, since the controller was killed in between, is
 * known by its Job's name: it is noted now, and not started again.
 */
export function observeJobs(cronJob: Cached<CronJob>, jobs: readonly Cached<Job>[]): ObservedJobs {
  const events: CronJobEvent[] = [];
  const noted = new Set(cronJob.status?.active?.map(({ uid }) => uid));
  const active: ActiveJob[] = [];
  for (const job of jobs) {
    const { name, uid } = job.metadata;
    const finished = isFinished(job);
    const known = noted.delete(uid);
    if (known && finished) events.push(completed(name, isTrue(job, 'Complete') ? 'Complete' : 'Failed'));
    else if (!finished && (known || scheduledTime(cronJob, job) !== undefined)) active.push(activeJob(job));
    else if (!finished) events.push(unexpected(name));
  }
  for (const { uid, name } of cronJob.status?.active ?? []) if (noted.has(uid)) events.push(missing(name));
  return { active, status: statusOf(cronJob, jobs, active), events };
}

export function activeJob({ metadata }: Cached<Job>): ActiveJob {
  const { name, namespace = '', uid, resourceVersion } = metadata;
  return { apiVersion: 'batch/v1', kind: 'Job', name, namespace, uid, resourceVersion };
}

function statusOf({ status, ...cronJob }: Cached<CronJob>, jobs: readonly Cached<Job>[], active: ActiveJob[]) {
  const started = jobs.map((job) => scheduledTime(cronJob, job));
  const succeeded = jobs.filter((job) => isTrue(job, 'Complete')).map((job) => instant(job.status?.completionTime));
  const lastScheduleTime = latest(status?.lastScheduleTime, started);
  const lastSuccessfulTime = latest(status?.lastSuccessfulTime, succeeded);
  // References stay as they were noted: a Job that changes is no news of the CronJob.
  const references = active.map((job) => ({ ...(status?.active?.find(({ uid }) => uid === job.uid) ?? job) }));
  return {
    ...(references.length > 0 && { active: references }),
    ...(lastScheduleTime && { lastScheduleTime }),
    ...(lastSuccessfulTime && { lastSuccessfulTime }),
  };
}

const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));

function latest(noted: string | undefined, seen: readonly (number | undefined)[]): string | undefined {
  const known = [instant(noted), ...seen].filter((at) => at !== undefined);
  return known.length > 0 ? timestamp(Math.max(...known)) : undefined;
}

function completed(name: string, condition: string): CronJobEvent {
  return {
    type: 'Normal',
    reason: 'SawCompletedJob',
    message: `Saw completed job: ${name}, condition: ${condition}`,
  };
}

function unexpected(name: string): CronJobEvent {
  const message = `Saw a job that the controller did not create or forgot: ${name}`;
  return { type: 'Warning', reason: 'UnexpectedJob', message };
}

function missing(name: string | undefined): CronJobEvent {
  return { type: 'Normal', reason: 'MissingJob', message: `Active job went missing: ${name}` };
}
