import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim, Pod, ResourceQuota } from '../../kinds.ts';
import type { AnyObject } from '../../object.ts';

type QuotaSpec = DeepReadonly<NonNullable<ResourceQuota['spec']>>;

/** One condition that an object must meet to be counted. */
export interface ScopeSelector {
  readonly scopeName: string;
  readonly operator: string;
  readonly values?: readonly string[] | undefined;
}

/** `scopes` and `scopeSelector` together: an object has to meet all of them. */
export function scopeSelectors(spec: QuotaSpec | undefined): readonly ScopeSelector[] {
  const named = (spec?.scopes ?? []).map((scopeName) => ({ scopeName, operator: 'Exists' }));
  return [...named, ...(spec?.scopeSelector?.matchExpressions ?? [])];
}

/** Whether an object falls under every scope of a quota. Only Pods fall under scopes, and claims under one. */
export function isInScopes(
  resource: string,
  object: DeepReadonly<AnyObject>,
  scopes: readonly ScopeSelector[],
): boolean {
  if (scopes.length === 0) return true;
  // The key says which type the object has.
  if (resource === 'pods') return scopes.every((scope) => podMatches(object as DeepReadonly<Pod>, scope));
  if (resource !== 'persistentvolumeclaims') return false;
  return scopes.every((scope) => claimMatches(object as DeepReadonly<PersistentVolumeClaim>, scope));
}

function podMatches(pod: DeepReadonly<Pod>, scope: ScopeSelector): boolean {
  const { spec, status } = pod;
  const terminating = (spec?.activeDeadlineSeconds ?? -1) >= 0;
  switch (scope.scopeName) {
    case 'Terminating':
      return terminating;
    case 'NotTerminating':
      return !terminating;
    case 'BestEffort':
      return status?.qosClass === 'BestEffort';
    case 'NotBestEffort':
      return status?.qosClass !== 'BestEffort';
    case 'PriorityClass':
      return valueMatches(spec?.priorityClassName, scope);
    case 'CrossNamespacePodAffinity':
      return crossesNamespaces(spec?.affinity);
    default:
      return false;
  }
}

function claimMatches({ spec }: DeepReadonly<PersistentVolumeClaim>, scope: ScopeSelector): boolean {
  return scope.scopeName === 'VolumeAttributesClass' && valueMatches(spec?.volumeAttributesClassName, scope);
}

function valueMatches(value: string | undefined, { operator, values = [] }: ScopeSelector): boolean {
  const there = value !== undefined && value !== '';
  if (operator === 'Exists') return there;
  if (operator === 'DoesNotExist') return !there;
  const listed = there && values.includes(value);
  return operator === 'NotIn' ? !listed : listed;
}

type Affinity = NonNullable<DeepReadonly<Pod>['spec']>['affinity'];

/** Whether a term of (anti-)affinity looks at Pods of other namespaces. */
function crossesNamespaces(affinity: Affinity): boolean {
  const terms = [affinity?.podAffinity, affinity?.podAntiAffinity].flatMap((side) => [
    ...(side?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(side?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ podAffinityTerm }) => podAffinityTerm),
  ]);
  return terms.some(
    ({ namespaces = [], namespaceSelector }) => namespaces.length > 0 || namespaceSelector !== undefined,
  );
}
