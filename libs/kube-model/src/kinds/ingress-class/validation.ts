import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { IngressClass as MutableIngressClass } from '../../kinds.ts';
import {
  dnsLabelProblems,
  dnsSubdomainProblems,
  domainPathProblems,
  pathSegmentProblems,
} from '../../names/name-rules.ts';
import { forbidden, invalid, type Problem, required, tooLong } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';

type IngressClass = DeepReadonly<MutableIngressClass>;
type Parameters = NonNullable<NonNullable<IngressClass['spec']>['parameters']>;

const longestController = 250;

export function validateIngressClass({ spec }: IngressClass): Problem[] {
  return [...controller(spec?.controller ?? ''), ...(spec?.parameters ? parameters(spec.parameters) : [])];
}

/** Ingresses were handed to the controller that it named. */
export function validateIngressClassUpdate(next: IngressClass, current: IngressClass): Problem[] {
  const { controller: named = '' } = next.spec ?? {};
  const moved = named !== (current.spec?.controller ?? '');
  return [...(moved ? [invalid('spec.controller', named, 'field is immutable')] : []), ...validateIngressClass(next)];
}

function controller(value: string): Problem[] {
  const field = 'spec.controller';
  if (value === '') return [required(field)];
  return [
    ...(value.length > longestController ? [tooLong(field, longestController)] : []),
    ...domainPathProblems(value).map(([part, problem]) => invalid(field, part, problem)),
  ];
}

const at = (field: keyof Parameters) => `spec.parameters.${field}`;

function parameters({ apiGroup, kind, name, namespace, scope }: Parameters): Problem[] {
  return [
    ...(apiGroup ? explained(at('apiGroup'), apiGroup, dnsSubdomainProblems(apiGroup)) : []),
    ...(kind ? explained(at('kind'), kind, pathSegmentProblems(kind)) : [required(at('kind'), 'kind is required')]),
    ...(name ? explained(at('name'), name, pathSegmentProblems(name)) : [required(at('name'), 'name is required')]),
    ...oneOf(at('scope'), scope, ['Cluster', 'Namespace']),
    ...place(scope, namespace),
  ];
}

function place(scope: string | undefined, namespace: string | undefined): Problem[] {
  const field = at('namespace');
  if (scope === 'Cluster' && namespace !== undefined) return [forbidden(field, "parameters.scope is set to 'Cluster'")];
  if (scope !== 'Namespace') return [];
  if (namespace === undefined) return [required(field, "parameters.scope is set to 'Namespace'")];
  return explained(field, namespace, dnsLabelProblems(namespace));
}
