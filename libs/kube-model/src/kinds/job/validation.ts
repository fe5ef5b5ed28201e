import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Job as MutableJob } from '../../kinds.ts';
import { dnsLabelProblems, domainPathProblems } from '../../names/name-rules.ts';
import { selectorFromObject } from '../../selectors/label-selector.ts';
import { invalid, invalidStruct, type Problem, required, tooLong, unsupported } from '../../validation/problem.ts';
import { labelSelector, nonNegative, oneOf } from '../../validation/rules.ts';
import { selectsTemplate } from '../../validation/workload.ts';
import { podTemplate } from '../pod/validation.ts';
import { failurePolicy, successPolicy } from './policy-validation.ts';

type Job = DeepReadonly<MutableJob>;
export type JobSpec = NonNullable<Job['spec']>;

const most = { parallelism: 100_000, failedIndexes: 100_000, managedBy: 63 };
/** What an Indexed Job may have, with failures counted by index, beyond so many completions. */
const large = { completions: 100_000, parallelism: 10_000, failedIndexes: 10_000 };

/** `field` is `spec`, or `spec.jobTemplate.spec` of a CronJob. */
export function jobSpec(field: string, spec: JobSpec): Problem[] {
  return [
    ...counts(field, spec),
    ...managedBy(`${field}.managedBy`, spec.managedBy),
    ...(spec.completionMode ? oneOf(`${field}.completionMode`, spec.completionMode, ['NonIndexed', 'Indexed']) : []),
    ...(spec.completionMode === 'Indexed' ? indexed(field, spec) : []),
    ...(spec.completionMode === 'NonIndexed' ? notIndexed(field, spec) : []),
    ...(spec.podFailurePolicy ? failurePolicy(`${field}.podFailurePolicy`, spec) : []),
    ...checkSuccessPolicy(`${field}.successPolicy`, spec),
    ...replacementPolicy(`${field}.podReplacementPolicy`, spec),
    ...endingTemplate(`${field}.template`, spec),
  ];
}

function counts(field: string, spec: JobSpec): Problem[] {
  const { maxFailedIndexes, backoffLimitPerIndex } = spec;
  const alone = maxFailedIndexes !== undefined && backoffLimitPerIndex === undefined;
  return [
    ...nonNegative(`${field}.parallelism`, spec.parallelism),
    ...nonNegative(`${field}.completions`, spec.completions),
    ...nonNegative(`${field}.activeDeadlineSeconds`, spec.activeDeadlineSeconds),
    ...nonNegative(`${field}.backoffLimit`, spec.backoffLimit),
    ...nonNegative(`${field}.ttlSecondsAfterFinished`, spec.ttlSecondsAfterFinished),
    ...nonNegative(`${field}.backoffLimitPerIndex`, backoffLimitPerIndex),
    ...nonNegative(`${field}.maxFailedIndexes`, maxFailedIndexes),
    ...(alone ? [required(`${field}.backoffLimitPerIndex`, 'when maxFailedIndexes is specified')] : []),
  ];
}

function managedBy(field: string, value: string | undefined): Problem[] {
  if (value === undefined) return [];
  if (value === '') return [required(field)];
  return [
    ...domainPathProblems(value).map(([part, problem]) => invalid(field, part, problem)),
    ...(value.length > most.managedBy ? [tooLong(field, most.managedBy)] : []),
  ];
}

function atMost(field: string, value: number | undefined, [max, why]: readonly [max: number, why: string]): Problem[] {
  return value !== undefined && value > max ? [invalid(field, value, `must be less than or equal to ${why}`)] : [];
}

function indexed(field: string, spec: JobSpec): Problem[] {
  const { completions, parallelism, maxFailedIndexes } = spec;
  const mode = 'when completion mode is Indexed';
  const isLarge = (completions ?? 0) > large.completions && spec.backoffLimitPerIndex !== undefined;
  return [
    ...(completions === undefined ? [required(`${field}.completions`, mode)] : []),
    ...atMost(`${field}.parallelism`, parallelism, [most.parallelism, `${most.parallelism} ${mode}`]),
    ...(completions === undefined
      ? []
      : atMost(`${field}.maxFailedIndexes`, maxFailedIndexes, [completions, 'completions'])),
    ...atMost(`${field}.maxFailedIndexes`, maxFailedIndexes, [most.failedIndexes, `${most.failedIndexes}`]),
    ...(isLarge ? largeIndexed(field, spec) : []),
  ];
}

function largeIndexed(field: string, { parallelism, maxFailedIndexes }: JobSpec): Problem[] {
  const why = (max: number) =>
    [max, `${max} when completions are above ${large.completions} and used with backoff limit per index`] as const;
  const unsaid = `must be specified when completions is above ${large.completions}`;
  return [
    ...(maxFailedIndexes === undefined ? [required(`${field}.maxFailedIndexes`, unsaid)] : []),
    ...atMost(`${field}.parallelism`, parallelism, why(large.parallelism)),
    ...atMost(`${field}.maxFailedIndexes`, maxFailedIndexes, why(large.failedIndexes)),
  ];
}

const needsIndexes = 'requires indexed completion mode';

function notIndexed(field: string, spec: JobSpec): Problem[] {
  return (['backoffLimitPerIndex', 'maxFailedIndexes'] as const).flatMap((name) =>
    spec[name] === undefined ? [] : [invalid(`${field}.${name}`, spec[name], needsIndexes)],
  );
}

function checkSuccessPolicy(field: string, spec: JobSpec): Problem[] {
  if (!spec.successPolicy) return [];
  return spec.completionMode === 'Indexed'
    ? successPolicy(field, spec)
    : [invalidStruct(field, { type: 'api.batch.v1.SuccessPolicy', value: spec.successPolicy }, needsIndexes)];
}

function replacementPolicy(field: string, { podReplacementPolicy: value, podFailurePolicy }: JobSpec): Problem[] {
  const supported = podFailurePolicy ? ['Failed'] : ['Failed', 'TerminatingOrFailed'];
  return value === undefined || supported.includes(value) ? [] : [unsupported(field, value, supported)];
}

const ending = ['OnFailure', 'Never'];

/** Pods of a job end: they are never restarted for good. */
function endingTemplate(field: string, { template, podFailurePolicy }: JobSpec): Problem[] {
  return [...podTemplate(field, template), ...restartPolicy(`${field}.spec.restartPolicy`, template, podFailurePolicy)];
}

function restartPolicy(field: string, template: JobSpec['template'], failures: unknown): Problem[] {
  const policy = template?.spec?.restartPolicy || 'Always';
  if (policy === 'Always') return [required(field, 'valid values: "OnFailure", "Never"')];
  if (!ending.includes(policy)) return [unsupported(field, policy, ending)];
  return failures && policy !== 'Never'
    ? [invalid(field, policy, 'only "Never" is supported when podFailurePolicy is specified')]
    : [];
}

const legacy = ['controller-uid', 'job-name'] as const;

/** A selector that was not chosen by hand is the one that the server makes, and the template bears the server's labels. */
function generatedSelector({ metadata, spec }: Job): Problem[] {
  if (spec?.manualSelector || !spec?.selector) return [];
  const values = { 'controller-uid': metadata?.uid ?? '', 'job-name': metadata?.name ?? '' };
  const expected = new Map([
    ...legacy.map((label) => [label, values[label]] as const),
    ...legacy.map((label) => [`batch.kubernetes.io/${label}`, values[label]] as const),
  ]);
  const own = spec.template?.metadata?.labels;
  return [
    ...[...expected].flatMap(([label, value]) => {
      const field = `spec.template.metadata.labels[${label}]`;
      if (own?.[label] === undefined) return [required(field, `must be '${value}'`)];
      return own[label] === value ? [] : [invalid(field, own, `must be '${value}'`)];
    }),
    ...(selectorFromObject(spec.selector).matches(Object.fromEntries(expected))
      ? []
      : [invalid('spec.selector', spec.selector, '`selector` not auto-generated')]),
  ];
}

/** The spec with its selector, which no template of a CronJob has. */
export function selectingJobSpec(spec: JobSpec): Problem[] {
  return [
    ...jobSpec('spec', spec),
    ...(spec.selector ? labelSelector('spec.selector', spec.selector) : [required('spec.selector')]),
    ...selectsTemplate(spec),
  ];
}

/** The last index is part of a host name. */
function hostName({ metadata, spec }: Job): Problem[] {
  if (spec?.completionMode !== 'Indexed' || !spec.completions || spec.completions < 0) return [];
  const name = metadata?.name ?? '';
  const longest = `${name}-${spec.completions - 1}`;
  const detail = `will not able to create pod with invalid DNS label: ${longest}`;
  return dnsLabelProblems(longest).length > 0 ? [invalid('metadata.name', name, detail)] : [];
}

export function validateJob(job: Job): Problem[] {
  return [...generatedSelector(job), ...selectingJobSpec(job.spec ?? { template: {} }), ...hostName(job)];
}
