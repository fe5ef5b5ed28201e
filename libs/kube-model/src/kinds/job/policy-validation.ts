import { qualifiedNameProblems } from '../../names/name-rules.ts';
import {
  duplicate,
  invalid,
  invalidTogether,
  type Problem,
  required,
  tooLong,
  tooMany,
  unsupported,
} from '../../validation/problem.ts';
import { explained, nonNegative } from '../../validation/rules.ts';
import { readIndexList } from './index-list.ts';
import type { JobSpec } from './validation.ts';

type FailureRule = NonNullable<JobSpec['podFailurePolicy']>['rules'][number];
type ExitCodes = NonNullable<FailureRule['onExitCodes']>;
type SuccessRule = NonNullable<JobSpec['successPolicy']>['rules'][number];

const most = { rules: 20, patterns: 20, exitCodes: 255, indexBytes: 64 * 1024 };

const quoted = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(' ')}]`;

/** A value that is one of a few and must be said. */
function chosen(field: string, value: string | undefined, supported: readonly string[]): Problem[] {
  if (!value) return [required(field, `valid values: ${quoted(supported)}`)];
  return supported.includes(value) ? [] : [unsupported(field, value, supported)];
}

export function failurePolicy(field: string, spec: JobSpec): Problem[] {
  const rules = spec.podFailurePolicy?.rules ?? [];
  return [
    ...(rules.length > most.rules ? [tooMany(`${field}.rules`, rules.length, most.rules)] : []),
    ...rules.flatMap((rule, index) => failureRule(`${field}.rules[${index}]`, rule, spec)),
  ];
}

function failureRule(field: string, rule: FailureRule, spec: JobSpec): Problem[] {
  const { onExitCodes, onPodConditions = [] } = rule;
  const told = (how: string) => invalidTogether(field, `specifying ${how}`);
  return [
    ...action(`${field}.action`, rule, spec),
    ...(onExitCodes ? exitCodes(`${field}.onExitCodes`, onExitCodes, spec) : []),
    ...podConditions(`${field}.onPodConditions`, onPodConditions),
    ...(onExitCodes && onPodConditions.length > 0
      ? [told('both OnExitCodes and OnPodConditions is not supported')]
      : []),
    ...(!onExitCodes && onPodConditions.length === 0
      ? [told('one of OnExitCodes and OnPodConditions is required')]
      : []),
  ];
}

function action(field: string, { action: value }: FailureRule, spec: JobSpec): Problem[] {
  if (value === 'FailIndex' && spec.backoffLimitPerIndex === undefined)
    return [invalid(field, value, 'requires the backoffLimitPerIndex to be set')];
  return chosen(field, value, ['Count', 'FailIndex', 'FailJob', 'Ignore']);
}

function podConditions(field: string, patterns: NonNullable<FailureRule['onPodConditions']>): Problem[] {
  return [
    ...(patterns.length > most.patterns ? [tooMany(field, patterns.length, most.patterns)] : []),
    ...patterns.flatMap(({ type = '', status }, index) => [
      ...explained(`${field}[${index}].type`, type, qualifiedNameProblems(type)),
      ...chosen(`${field}[${index}].status`, status, ['False', 'True', 'Unknown']),
    ]),
  ];
}

function exitCodes(field: string, { operator, containerName, values = [] }: ExitCodes, spec: JobSpec): Problem[] {
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const names = [...containers, ...initContainers].map(({ name }) => name);
  const unknown = 'must be one of the container or initContainer names in the pod template';
  return [
    ...chosen(`${field}.operator`, operator, ['In', 'NotIn']),
    ...(containerName !== undefined && !names.includes(containerName)
      ? [invalid(`${field}.containerName`, containerName, unknown)]
      : []),
    ...exitCodeValues(`${field}.values`, values, operator),
  ];
}

function exitCodeValues(field: string, values: readonly number[], operator: string): Problem[] {
  const isOrdered = values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);
  return [
    ...(values.length === 0 ? [invalid(field, values, 'at least one value is required')] : []),
    ...(values.length > most.exitCodes ? [tooMany(field, values.length, most.exitCodes)] : []),
    ...values.flatMap((value, index) => [
      ...(operator === 'In' && value === 0
        ? [invalid(`${field}[${index}]`, value, 'must not be 0 for the In operator')]
        : []),
      ...(values.indexOf(value) < index ? [duplicate(`${field}[${index}]`, value)] : []),
    ]),
    ...(isOrdered ? [] : [invalid(field, values, 'must be ordered')]),
  ];
}

export function successPolicy(field: string, spec: JobSpec): Problem[] {
  const rules = spec.successPolicy?.rules ?? [];
  const none = 'at least one rules must be specified when the successPolicy is specified';
  return [
    ...(rules.length === 0 ? [required(`${field}.rules`, none)] : []),
    ...(rules.length > most.rules ? [tooMany(`${field}.rules`, rules.length, most.rules)] : []),
    ...rules.flatMap((rule, index) => successRule(`${field}.rules[${index}]`, rule, spec.completions ?? 0)),
  ];
}

function successRule(field: string, { succeededCount, succeededIndexes }: SuccessRule, completions: number): Problem[] {
  const named = succeededIndexes === undefined ? undefined : readIndexList(succeededIndexes, completions);
  const none = 'at least one of succeededCount or succeededIndexes must be specified';
  return [
    ...(succeededCount === undefined && named === undefined ? [required(field, none)] : []),
    ...((succeededIndexes?.length ?? 0) > most.indexBytes
      ? [tooLong(`${field}.succeededIndexes`, most.indexBytes)]
      : []),
    ...(typeof named === 'string'
      ? [invalid(`${field}.succeededIndexes`, succeededIndexes, `error parsing succeededIndexes: ${named}`)]
      : []),
    ...(succeededCount === undefined
      ? []
      : count(`${field}.succeededCount`, succeededCount, {
          completions,
          indexes: typeof named === 'string' ? 0 : named,
        })),
  ];
}

interface Available {
  readonly completions: number;
  /** Undefined: any will do. */
  readonly indexes: number | undefined;
}

function count(field: string, value: number, { completions, indexes }: Available): Problem[] {
  const atMost = (max: number, what: string) =>
    value > max ? [invalid(field, value, `must be less than or equal to ${max} (${what})`)] : [];
  return [
    ...nonNegative(field, value),
    ...atMost(completions, 'the number of specified completions'),
    ...(indexes === undefined ? [] : atMost(indexes, 'the number of indexes in the specified succeededIndexes field')),
  ];
}
