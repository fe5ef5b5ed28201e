import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ResourceQuota as MutableResourceQuota } from '../../kinds.ts';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { quantityOrZero } from '../../quantity/quantity.ts';
import { invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
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
      return [
        ...explained(field, name, qualifiedNameProblems(name)),
        ...(name.includes('/') || trackedResource(name) !== undefined ? [] : [invalid(field, name, builtIn)]),
        ...amount(field, name, text),
      ];
    });
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
  const wrong = names.flatMap((name) => (scopeNames.includes(name) ? [] : [unsupported(field, name, scopeNames)]));
  return [...wrong, ...unfit(spec, names, field), ...conflicting(names, field)];
}

const ofPodsOnly = new Set(['pods', 'count/pods']);
const contradictory: readonly (readonly [string, string])[] = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
];

/** Pods without requests use nothing but their number. */
function unfit(spec: Spec, names: readonly string[], field: string): Problem[] {
  return names.flatMap((scope) =>
    Object.keys(spec?.hard ?? {})
      .filter((name) => !name.includes('/') && !fits(scope, name))
      .map(() => invalid(field, names, 'unsupported scope applied to resource')),
  );
}

function fits(scope: string, name: string): boolean {
  if (scope === 'BestEffort') return ofPodsOnly.has(name);
  if (scope === 'VolumeAttributesClass') return trackedResource(name) === 'persistentvolumeclaims';
  return trackedResource(name) === 'pods';
}

function conflicting(names: readonly string[], field: string): Problem[] {
  return contradictory.flatMap((pair) =>
    pair.every((name) => names.includes(name)) ? [invalid(field, names, 'conflicting scopes')] : [],
  );
}

const always = new Set(['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity']);
const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

function selectors(spec: Spec): Problem[] {
  const expressions = spec?.scopeSelector?.matchExpressions ?? [];
  const field = 'spec.scopeSelector.matchExpressions';
  const names = expressions.map(({ scopeName }) => scopeName);
  const each = expressions.flatMap(({ scopeName, operator, values = [] }, index) => {
    const at = `${field}[${index}]`;
    const listed = operator === 'In' || operator === 'NotIn';
    return [
      ...(scopeNames.includes(scopeName) ? [] : [unsupported(`${at}.scopeName`, scopeName, scopeNames)]),
      ...(operators.includes(operator) ? [] : [invalid(`${at}.operator`, operator, 'not a valid selector operator')]),
      ...(always.has(scopeName) && operator !== 'Exists'
        ? [invalid(`${at}.operator`, operator, `must be 'Exist' when scope is any of ${[...always].join(', ')}`)]
        : []),
      ...(listed && values.length === 0
        ? [required(`${at}.values`, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector")]
        : []),
      ...(!listed && values.length > 0
        ? [
            invalid(
              `${at}.values`,
              values,
              "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector",
            ),
          ]
        : []),
    ];
  });
  return [...each, ...unfit(spec, names, field), ...conflicting(names, field)];
}
