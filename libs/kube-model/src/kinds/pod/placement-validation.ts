import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { dnsLabelProblems, qualifiedNameProblems } from '../../names/name-rules.ts';
import { duplicate, forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained, labelSelector, oneOf } from '../../validation/rules.ts';
import type { PodSpec } from './defaults.ts';
import { nodeAffinity, weight } from './node-affinity-validation.ts';

type Affinity = DeepReadonly<NonNullable<PodSpec['affinity']>>;
type PodAffinity = NonNullable<Affinity['podAffinity']>;
type Term = NonNullable<PodAffinity['requiredDuringSchedulingIgnoredDuringExecution']>[number];
type Constraint = DeepReadonly<NonNullable<PodSpec['topologySpreadConstraints']>[number]>;

export function affinity(field: string, value: Affinity | undefined): Problem[] {
  return [
    ...nodeAffinity(`${field}.nodeAffinity`, value?.nodeAffinity),
    ...podAffinity(`${field}.podAffinity`, value?.podAffinity),
    ...podAffinity(`${field}.podAntiAffinity`, value?.podAntiAffinity),
  ];
}

function podAffinity(field: string, value: PodAffinity | undefined): Problem[] {
  const must = value?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const may = value?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return [
    ...must.flatMap((one, index) => term(`${field}.requiredDuringSchedulingIgnoredDuringExecution[${index}]`, one)),
    ...may.flatMap(({ weight: amount, podAffinityTerm }, index) => {
      const at = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}]`;
      return [...weight(at, amount), ...term(`${at}.podAffinityTerm`, podAffinityTerm)];
    }),
  ];
}

function term(field: string, given: Term | undefined): Problem[] {
  const one: Partial<Term> = given ?? {};
  return [
    ...labelSelector(`${field}.labelSelector`, one.labelSelector),
    ...labelSelector(`${field}.namespaceSelector`, one.namespaceSelector),
    ...(one.namespaces ?? []).flatMap((name) => explained(`${field}.namespace`, name, dnsLabelProblems(name))),
    ...matchKeys(`${field}.matchLabelKeys`, one.matchLabelKeys, one.labelSelector),
    ...matchKeys(`${field}.mismatchLabelKeys`, one.mismatchLabelKeys, one.labelSelector),
    ...topologyKey(field, one.topologyKey),
  ];
}

function topologyKey(field: string, key: string | undefined): Problem[] {
  if (!key) return [required(`${field}.topologyKey`, 'can not be empty')];
  return explained(`${field}.topologyKey`, key, qualifiedNameProblems(key));
}

function matchKeys(field: string, keys: readonly string[] | undefined, selector: object | undefined): Problem[] {
  if (!keys?.length) return [];
  return [
    ...(selector ? [] : [forbidden(field, 'must not be specified when labelSelector is not set')]),
    ...keys.flatMap((key, index) => explained(`${field}[${index}]`, key, qualifiedNameProblems(key))),
  ];
}

const positive = 'must be greater than zero';
const whens = ['DoNotSchedule', 'ScheduleAnyway'];
const policies = ['Honor', 'Ignore'];

export function topologySpread(field: string, list: readonly Constraint[] | undefined): Problem[] {
  const seen = new Set<string>();
  return (list ?? []).flatMap((one, index) => {
    const at = `${field}[${index}]`;
    const pair = `{${one.topologyKey}, ${one.whenUnsatisfiable}}`;
    const repeated = seen.has(pair);
    seen.add(pair);
    return [...constraint(at, one), ...(repeated ? [duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, pair)] : [])];
  });
}

function constraint(field: string, one: Constraint): Problem[] {
  const { maxSkew, whenUnsatisfiable, nodeAffinityPolicy, nodeTaintsPolicy } = one;
  return [
    ...(maxSkew > 0 ? [] : [invalid(`${field}.maxSkew`, maxSkew ?? 0, positive)]),
    ...topologyKey(field, one.topologyKey),
    ...oneOf(`${field}.whenUnsatisfiable`, whenUnsatisfiable, whens),
    ...minDomains(`${field}.minDomains`, one),
    ...(nodeAffinityPolicy ? oneOf(`${field}.nodeAffinityPolicy`, nodeAffinityPolicy, policies) : []),
    ...(nodeTaintsPolicy ? oneOf(`${field}.nodeTaintsPolicy`, nodeTaintsPolicy, policies) : []),
    ...matchKeys(`${field}.matchLabelKeys`, one.matchLabelKeys, one.labelSelector),
    ...labelSelector(`${field}.labelSelector`, one.labelSelector),
  ];
}

function minDomains(field: string, { minDomains: value, whenUnsatisfiable }: Constraint): Problem[] {
  if (value === undefined) return [];
  const only = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`;
  return [
    ...(value > 0 ? [] : [invalid(field, value, positive)]),
    ...(whenUnsatisfiable === 'DoNotSchedule' ? [] : [invalid(field, value, only)]),
  ];
}
