import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { parseSchedule } from '../../cron/parse-schedule.ts';
import { ScheduleError } from '../../cron/schedule-error.ts';
import type { CronJob as MutableCronJob } from '../../kinds.ts';
import { invalid, type Problem, required } from '../../validation/problem.ts';
import { nonNegative, oneOf } from '../../validation/rules.ts';
import { jobSpec } from '../job/validation.ts';

type CronJob = DeepReadonly<MutableCronJob>;

/** Names of its jobs are eleven characters longer, and must fit a label. */
const maxName = 52;

function schedule(value: string | undefined): Problem[] {
  const field = 'spec.schedule';
  if (!value) return [required(field)];
  if (value.includes('TZ')) {
    return [invalid(field, value, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead')];
  }
  try {
    parseSchedule(value);
    return [];
  } catch (error) {
    if (error instanceof ScheduleError) return [invalid(field, value, error.message)];
    throw error;
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return !/^[+-]/.test(value);
  } catch {
    return false;
  }
}

function timeZone(value: string | undefined): Problem[] {
  const field = 'spec.timeZone';
  if (value === undefined) return [];
  if (value === '') return [invalid(field, value, 'timeZone must be nil or non-empty string')];
  if (value.toLowerCase() === 'local')
    return [
      invalid(field, value, 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones'),
    ];
  return isTimeZone(value) ? [] : [invalid(field, value, `unknown time zone ${value}`)];
}

function name(value: string | undefined): Problem[] {
  return (value ?? '').length > maxName
    ? [invalid('metadata.name', value, `must be no more than ${maxName} characters`)]
    : [];
}

export function validateCronJobUpdate({ spec }: CronJob): Problem[] {
  if (!spec) return [required('spec.schedule')];
  const template = spec.jobTemplate?.spec;
  return [
    ...schedule(spec.schedule),
    ...nonNegative('spec.startingDeadlineSeconds', spec.startingDeadlineSeconds),
    ...oneOf('spec.concurrencyPolicy', spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']),
    ...timeZone(spec.timeZone),
    ...(template ? jobSpec('spec.jobTemplate.spec', template) : [required('spec.jobTemplate.spec.template')]),
    ...nonNegative('spec.successfulJobsHistoryLimit', spec.successfulJobsHistoryLimit),
    ...nonNegative('spec.failedJobsHistoryLimit', spec.failedJobsHistoryLimit),
  ];
}

export function validateCronJob(cronJob: CronJob): Problem[] {
  return [...validateCronJobUpdate(cronJob), ...name(cronJob.metadata?.name)];
}
