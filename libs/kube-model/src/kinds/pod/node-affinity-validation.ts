import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';
import type { PodSpec } from './defaults.ts';

type NodeAffinity = DeepReadonly<NonNullable<NonNullable<PodSpec['affinity']>['nodeAffinity']>>;
type Required = NonNullable<NodeAffinity['requiredDuringSchedulingIgnoredDuringExecution']>;
type Term = Required['nodeSelectorTerms'][number];
type Requirement = NonNullable<Term['matchExpressions']>[number];

function values(field: string, { operator, values: given = [] }: Requirement): Problem[] {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return given.length > 0
        ? []
        : [required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'")];
    case 'Exists':
    case 'DoesNotExist':
      return given.length === 0
        ? []
        : [forbidden(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
    case 'Gt':
    case 'Lt':
      return given.length === 1
        ? []
        : [required(`${field}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'")];
    default:
      return [invalid(`${field}.operator`, operator, 'not a valid selector operator')];
  }
}

function ofLabel(field: string, requirement: Requirement): Problem[] {
  const { key = '' } = requirement;
  return [...values(field, requirement), ...explained(`${field}.key`, key, qualifiedNameProblems(key))];
}

function ofField(field: string, { key, operator, values: given = [] }: Requirement): Problem[] {
  const known = operator === 'In' || operator === 'NotIn';
  const one = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
  return [
    ...(known ? [] : [invalid(`${field}.operator`, operator, 'not a valid selector operator')]),
    ...(known && given.length !== 1 ? [required(`${field}.values`, one)] : []),
    ...(key === 'metadata.name' ? [] : [invalid(`${field}.key`, key, 'not a valid field selector key')]),
  ];
}

function term(field: string, one: Term | undefined): Problem[] {
  const { matchExpressions = [], matchFields = [] } = one ?? {};
  return [
    ...matchExpressions.flatMap((each, index) => ofLabel(`${field}.matchExpressions[${index}]`, each)),
    ...matchFields.flatMap((each, index) => ofField(`${field}.matchFields[${index}]`, each)),
  ];
}

export function weight(field: string, value: number): Problem[] {
  return value >= 1 && value <= 100 ? [] : [invalid(`${field}.weight`, value, 'must be in the range 1-100')];
}

export function nodeAffinity(field: string, affinity: NodeAffinity | undefined): Problem[] {
  const { requiredDuringSchedulingIgnoredDuringExecution: must, preferredDuringSchedulingIgnoredDuringExecution: may } =
    affinity ?? {};
  const at = `${field}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`;
  const terms = must?.nodeSelectorTerms ?? [];
  return [
    ...(must && terms.length === 0 ? [required(at, 'must have at least one node selector term')] : []),
    ...terms.flatMap((one, index) => term(`${at}[${index}]`, one)),
    ...(may ?? []).flatMap(({ weight: amount, preference }, index) => {
      const here = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}]`;
      return [...weight(here, amount), ...term(`${here}.preference`, preference)];
    }),
  ];
}
