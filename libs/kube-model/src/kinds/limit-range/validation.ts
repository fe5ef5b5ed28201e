import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { LimitRange as MutableLimitRange } from '../../kinds.ts';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { compareQuantities, quantityOrZero } from '../../quantity/quantity.ts';
import { duplicate, forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';
import { trackedResource } from '../resource-quota/tracked-resource.ts';

type LimitRange = DeepReadonly<MutableLimitRange>;
type Item = NonNullable<LimitRange['spec']>['limits'][number];
type Bound = 'min' | 'max' | 'default' | 'defaultRequest' | 'maxLimitRequestRatio';

const bounds: readonly Bound[] = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'];

export function validateLimitRange({ spec }: LimitRange): Problem[] {
  const seen = new Set<string>();
  return (spec?.limits ?? []).flatMap((item, index) => {
    const field = `spec.limits[${index}]`;
    // What is sent without one has the empty type, as upstream reads it.
    const { type = '' } = item;
    const again = seen.has(type) ? [duplicate(`${field}.type`, type)] : [];
    seen.add(type);
    return [...typeName(`${field}.type`, type), ...again, ...limits(field, item)];
  });
}

const types = new Set(['Pod', 'Container', 'PersistentVolumeClaim']);

function typeName(field: string, type: string): Problem[] {
  const problems = explained(field, type, qualifiedNameProblems(type));
  if (problems.length > 0 || type.includes('/') || types.has(type)) return problems;
  return [invalid(field, type, 'must be a standard limit type or fully qualified')];
}

function limits(field: string, item: Item): Problem[] {
  // A Pod has no defaults: they are refused, and not looked at.
  const told = item.type === 'Pod' ? bounds.filter((bound) => !ofDefaults.has(bound)) : bounds;
  const names = [...new Set(told.flatMap((bound) => Object.keys(item[bound] ?? {})))].sort();
  const known = Object.fromEntries(told.map((bound) => [bound, item[bound] ?? {}]));
  return [
    ...boundNames(field, item, ['max', 'min']),
    ...defaultsOfPods(field, item),
    ...(item.type === 'Pod' ? [] : boundNames(field, item, ['default', 'defaultRequest'])),
    ...boundsOfClaims(field, item),
    ...boundNames(field, item, ['maxLimitRequestRatio']),
    ...names.flatMap((name) => contradictions(field, { type: item.type, ...known }, name)),
  ];
}

const ofDefaults = new Set<Bound>(['default', 'defaultRequest']);

function boundNames(field: string, item: Item, of: readonly Bound[]): Problem[] {
  return of.flatMap((bound) =>
    Object.keys(item[bound] ?? {})
      .sort()
      .flatMap((name) => resourceName(`${field}.${bound}[${name}]`, name, item.type)),
  );
}

const ofContainers = new Set(['cpu', 'memory', 'ephemeral-storage']);

function resourceName(field: string, name: string, type: string): Problem[] {
  const problems = explained(field, name, qualifiedNameProblems(name));
  if (problems.length > 0 || name.includes('/')) return problems;
  if (ofContainers.has(name) || name.startsWith('hugepages-')) return [];
  if (type === 'Pod' || type === 'Container')
    return [invalid(field, name, 'must be a standard resource for containers')];
  if (name === 'storage' || trackedResource(name) !== undefined) return [];
  return [invalid(field, name, 'must be a standard resource type or fully qualified')];
}

function defaultsOfPods(field: string, item: Item): Problem[] {
  if (item.type !== 'Pod') return [];
  const fields = ['default', 'defaultRequest'] as const;
  return fields
    .filter((name) => Object.keys(item[name] ?? {}).length > 0)
    .map((name) => forbidden(`${field}.${name}`, "may not be specified when `type` is 'Pod'"));
}

function boundsOfClaims(field: string, { type, min, max }: Item): Problem[] {
  if (type !== 'PersistentVolumeClaim' || min?.storage !== undefined || max?.storage !== undefined) return [];
  return [required(`${field}.limits`, 'either minimum or maximum storage value is required, but neither was provided')];
}

/** Which two of a resource's bounds must be in order: the lesser, the greater, which is told as wrong, and how. */
const orders: readonly (readonly [
  lesser: Bound,
  greater: Bound,
  told: Bound,
  value: Bound,
  words: readonly string[],
])[] = [
  ['min', 'max', 'min', 'min', ['min', 'max']],
  ['min', 'defaultRequest', 'defaultRequest', 'defaultRequest', ['min', 'default request']],
  ['defaultRequest', 'max', 'defaultRequest', 'defaultRequest', ['default request', 'max']],
  ['defaultRequest', 'default', 'defaultRequest', 'defaultRequest', ['default request', 'default limit']],
  ['min', 'default', 'default', 'min', ['min', 'default']],
  ['default', 'max', 'default', 'max', ['default', 'max']],
];

function contradictions(field: string, item: Item, name: string): Problem[] {
  const problems = orders.flatMap(([lesser, greater, told, value, [less = '', more = '']]) => {
    const [a, b] = [item[lesser]?.[name], item[greater]?.[name]];
    if (a === undefined || b === undefined) return [];
    if (compareQuantities(quantityOrZero(a), quantityOrZero(b)) <= 0) return [];
    const why = `${less} value ${a} is greater than ${more} value ${b}`;
    return [invalid(`${field}.${told}[${name}]`, item[value]?.[name], why)];
  });
  return [...problems, ...ratio(field, item, name)];
}

function ratio(field: string, { min, max, maxLimitRequestRatio }: Item, name: string): Problem[] {
  const text = maxLimitRequestRatio?.[name];
  if (text === undefined) return [];
  const at = `${field}.maxLimitRequestRatio[${name}]`;
  const most = Number(quantityOrZero(text).nanos) / 1e9;
  if (most < 1) return [invalid(at, text, `ratio ${text} is less than 1`)];
  const [least, greatest] = [min?.[name], max?.[name]];
  if (least === undefined || greatest === undefined) return [];
  const possible = Number(quantityOrZero(greatest).nanos) / Number(quantityOrZero(least).nanos);
  return most > possible ? [invalid(at, text, `ratio ${text} is greater than max/min = ${possible.toFixed(6)}`)] : [];
}
