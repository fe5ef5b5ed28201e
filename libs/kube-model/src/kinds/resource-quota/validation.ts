import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ResourceQuota as MutableResourceQuota } from '../../kinds.ts';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { quantityOrZero } from '../../quantity/quantity.ts';
import { invalid, invalidStruct, type Problem, required } from '../../validation/problem.ts';
import { explained, notNegative } from '../../validation/rules.ts';
import { trackedResource } from './tracked-resource.ts';

type ResourceQuota = DeepReadonly<MutableResourceQuota>;

const scopeNames = [
  'BestEffort',
  'CrossNamespacePodAffinity',
  'NotBestEffort',
  'NotTerminating',
  'PriorityClass',
  'Terminating',
  'VolumeAttributesClass',
];

export function validateResourceQuota({ spec }: ResourceQuota): Problem[] {
  return [...hardLimits(spec?.hard), ...scopes(spec), ...selectors(spec)];
}

/** Its scopes say which objects it has counted: they stay. */
export function validateResourceQuotaUpdate(next: ResourceQuota, current: ResourceQuota): Problem[] {
  const same = jsonEqual([...(next.spec?.scopes ?? [])].sort(), [...(current.spec?.scopes ?? [])].sort());
  const problems = same ? [] : [invalid('spec.scopes', next.spec?.scopes ?? null, 'field is immutable')];
  return [...validateResourceQuota(next), ...problems];
}

const builtIn = 'must be a standard resource for quota';

function hardLimits(hard: Readonly<Record<string, string>> = {}): Problem[] {
  return Object.entries(hard)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, text]) => {
      const field = `spec.hard[${name}]`;
      return [...resourceName(field, name), ...amount(field, name, text)];
    });
}

function resourceName(field: string, name: string): Problem[] {
  const problems = explained(field, name, qualifiedNameProblems(name));
  if (name.includes('/') || trackedResource(name) !== undefined) return problems;
  const unknown =
    problems.length > 0 ? [] : [invalid(field, name, 'must be a standard resource type or fully qualified')];
  return [...problems, ...unknown, invalid(field, name, builtIn)];
}

const giga = 1_000_000_000n;

function amount(field: string, name: string, text: string): Problem[] {
  const { nanos } = quantityOrZero(text);
  if (nanos < 0n) return [invalid(field, text, notNegative)];
  return isCounted(name) && nanos % giga !== 0n ? [invalid(field, text, 'must be an integer')] : [];
}

/** Of pieces, which come whole: all but cores, bytes and what else names a size. */
function isCounted(name: string): boolean {
  return name.startsWith('count/') || trackedResource(name) === name || name.startsWith('services.');
}

type Spec = ResourceQuota['spec'];

function scopes(spec: Spec): Problem[] {
  const field = 'spec.scopes';
  const names = spec?.scopes ?? [];
  return [
    ...names.flatMap((name) => [
      ...(scopeNames.includes(name) ? [] : [invalid(field, names, 'unsupported scope')]),
      ...unfit(spec, name).map((detail) => invalid(field, names, detail)),
    ]),
    ...conflicting(names).map((detail) => invalid(field, names, detail)),
  ];
}

const ofPodsOnly = new Set(['pods', 'count/pods']);
const contradictory: readonly (readonly [string, string])[] = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
];

/** What the scope says nothing of, once for each. Pods without requests use nothing but their number. */
function unfit(spec: Spec, scope: string): readonly string[] {
  const hard = Object.keys(spec?.hard ?? {}).filter((name) => !name.includes('/') && !fits(scope, name));
  return hard.map(() => 'unsupported scope applied to resource');
}

function fits(scope: string, name: string): boolean {
  if (scope === 'BestEffort') return ofPodsOnly.has(name);
  if (scope === 'VolumeAttributesClass') return trackedResource(name) === 'persistentvolumeclaims';
  return trackedResource(name) === 'pods';
}

function conflicting(names: readonly string[]): readonly string[] {
  return contradictory.filter((pair) => pair.every((name) => names.includes(name))).map(() => 'conflicting scopes');
}

const always = new Set(['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity']);
const onlyExists =
  "must be 'Exist' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity";

const expressions = 'spec.scopeSelector.matchExpressions';

function selectors(spec: Spec): Problem[] {
  const all = spec?.scopeSelector?.matchExpressions ?? [];
  const struct = { type: 'api.core.v1.ScopeSelector', value: spec?.scopeSelector };
  return [
    ...all.flatMap((one) => [
      ...(scopeNames.includes(one.scopeName)
        ? []
        : [invalid(`${expressions}.scopeName`, one.scopeName, 'unsupported scope')]),
      ...unfit(spec, one.scopeName).map((detail) => invalidStruct(expressions, struct, detail)),
      ...operator(one),
    ]),
    ...conflicting(all.map(({ scopeName }) => scopeName)).map((detail) =>
      invalid(expressions, spec?.scopes ?? null, detail),
    ),
  ];
}

type Expression = NonNullable<NonNullable<Spec>['scopeSelector']>['matchExpressions'];

function operator({ scopeName, operator: value, values = [] }: NonNullable<Expression>[number]): Problem[] {
  const at = `${expressions}.operator`;
  return [
    ...(always.has(scopeName) && value !== 'Exists' ? [invalid(at, value, onlyExists)] : []),
    ...operatorValues(value, values),
  ];
}

function operatorValues(operator: string, values: readonly string[]): Problem[] {
  const field = `${expressions}.values`;
  if (operator === 'In' || operator === 'NotIn') {
    const none = "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector";
    return values.length === 0 ? [required(field, none)] : [];
  }
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    const some = "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector";
    return values.length > 0 ? [invalid(field, values, some)] : [];
  }
  return [invalid(`${expressions}.operator`, operator, 'not a valid selector operator')];
}
