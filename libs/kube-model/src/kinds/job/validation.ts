import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Job as MutableJob } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { nonNegative, oneOf, positive } from '../../validation/rules.ts';
import { podTemplate } from '../pod/validation.ts';

type Job = DeepReadonly<MutableJob>;
export type JobSpec = NonNullable<Job['spec']>;

/** Pods of a job end: they are never restarted for good. */
function endingTemplate(field: string, { template }: JobSpec): Problem[] {
  const problems = podTemplate(field, template);
  const policy = template?.spec?.restartPolicy;
  const ends = policy === 'OnFailure' || policy === 'Never';
  return ends
    ? problems
    : [...problems, unsupported(`${field}.spec.restartPolicy`, policy ?? '', ['OnFailure', 'Never'])];
}

/** `field` is `spec`, or `spec.jobTemplate.spec` of a CronJob. */
export function jobSpec(field: string, spec: JobSpec): Problem[] {
  const indexed = spec.completionMode === 'Indexed';
  return [
    ...nonNegative(`${field}.parallelism`, spec.parallelism),
    ...nonNegative(`${field}.completions`, spec.completions),
    ...nonNegative(`${field}.activeDeadlineSeconds`, spec.activeDeadlineSeconds),
    ...nonNegative(`${field}.backoffLimit`, spec.backoffLimit),
    ...nonNegative(`${field}.ttlSecondsAfterFinished`, spec.ttlSecondsAfterFinished),
    ...(spec.completionMode ? oneOf(`${field}.completionMode`, spec.completionMode, ['NonIndexed', 'Indexed']) : []),
    ...(indexed && spec.completions === undefined
      ? [required(`${field}.completions`, 'when completion mode is Indexed')]
      : []),
    ...positive(`${field}.backoffLimitPerIndex`, indexed ? undefined : spec.backoffLimitPerIndex),
    ...endingTemplate(`${field}.template`, spec),
  ];
}

export function validateJob({ spec }: Job): Problem[] {
  return spec ? jobSpec('spec', spec) : [required('spec.template')];
}

const fixed = [
  'completions',
  'selector',
  'template',
  'completionMode',
  'podFailurePolicy',
  'backoffLimitPerIndex',
] as const;

/** A suspended job that has not started may still be given another template and another count. */
function mayChange(field: (typeof fixed)[number], next: Job, current: Job): boolean {
  if (field === 'template') return current.spec?.suspend === true && !current.status?.startTime;
  return (
    field === 'completions' &&
    current.spec?.completionMode === 'Indexed' &&
    next.spec?.completions === next.spec?.parallelism
  );
}

export function validateJobUpdate(next: Job, current: Job): Problem[] {
  const changed = fixed.filter(
    (field) =>
      !jsonEqual(next.spec?.[field] ?? null, current.spec?.[field] ?? null) && !mayChange(field, next, current),
  );
  return [
    ...validateJob(next),
    ...changed.map((field) => invalid(`spec.${field}`, next.spec?.[field] ?? null, 'field is immutable')),
  ];
}
