import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { parseSchedule } from '../../cron/parse-schedule.ts';
import { ScheduleError } from '../../cron/schedule-error.ts';
import type { CronJob as MutableCronJob } from '../../kinds.ts';
import { invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { nonNegative, oneOf } from '../../validation/rules.ts';
import { jobSpec } from '../job/validation.ts';

type CronJob = DeepReadonly<MutableCronJob>;
type Spec = NonNullable<CronJob['spec']>;

/** Names of its jobs are eleven characters longer, and must fit a label. */
const maxName = 52;

/** Where a schedule named its own zone before, it may go on to. */
function schedule(value: string | undefined, before: string | undefined, zone: string | undefined): Problem[] {
  const field = 'spec.schedule';
  if (!value) return [required(field)];
  if (!value.includes('TZ')) return readable(field, value);
  if (!before?.includes('TZ'))
    return [invalid(field, value, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead')];
  if (zone === undefined) return [];
  return [invalid(field, value, 'cannot use both timeZone field and TZ or CRON_TZ in schedule')];
}

function readable(field: string, value: string): Problem[] {
  try {
    parseSchedule(value);
    return [];
  } catch (error) {
    if (error instanceof ScheduleError) return [invalid(field, value, error.message)];
    throw error;
  }
}

/** As names of the IANA database are made; digits and plus signs are of its older names. */
const isZonePart = (part: string) => !/^(\.\.?|-.*)$/.test(part) && /^[-A-Za-z._0-9+]{1,14}$/.test(part);

function isTimeZone(value: string): boolean {
  if (!value.split('/').every(isZonePart)) return false;
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

/** The template's Job gets a selector of its own each time. */
function jobTemplate({ jobTemplate: value }: Spec): Problem[] {
  const field = 'spec.jobTemplate.spec';
  const spec = value?.spec ?? { template: {} };
  return [
    ...jobSpec(field, spec),
    ...(spec.selector ? [invalid(`${field}.selector`, spec.selector, '`selector` will be auto-generated')] : []),
    ...(spec.manualSelector ? [unsupported(`${field}.manualSelector`, true, ['nil', 'false'])] : []),
  ];
}

function cronJobSpec(spec: Spec, before: Spec | undefined): Problem[] {
  const sameZone = before !== undefined && before.timeZone === spec.timeZone;
  return [
    ...schedule(spec.schedule, before?.schedule, spec.timeZone),
    ...nonNegative('spec.startingDeadlineSeconds', spec.startingDeadlineSeconds),
    ...(sameZone ? [] : timeZone(spec.timeZone)),
    ...oneOf('spec.concurrencyPolicy', spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']),
    ...jobTemplate(spec),
    ...nonNegative('spec.successfulJobsHistoryLimit', spec.successfulJobsHistoryLimit),
    ...nonNegative('spec.failedJobsHistoryLimit', spec.failedJobsHistoryLimit),
  ];
}

const noSpec = { schedule: '', concurrencyPolicy: 'Allow', jobTemplate: {} };

export function validateCronJobUpdate(next: CronJob, current: CronJob): Problem[] {
  return cronJobSpec(next.spec ?? noSpec, current.spec);
}

export function validateCronJob({ metadata, spec }: CronJob): Problem[] {
  return [...cronJobSpec(spec ?? noSpec, undefined), ...name(metadata?.name)];
}
