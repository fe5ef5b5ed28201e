import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Ingress as MutableIngress } from '../../kinds.ts';
import { dns1035LabelProblems, dnsSubdomainProblems } from '../../names/name-rules.ts';
import { forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';

type Ingress = DeepReadonly<MutableIngress>;
type Spec = NonNullable<Ingress['spec']>;
type Backend = NonNullable<Spec['defaultBackend']>;
type Rule = NonNullable<Spec['rules']>[number];
type Path = NonNullable<Rule['http']>['paths'][number];

function backend(field: string, { service, resource }: Partial<Backend> = {}): Problem[] {
  if (service && resource) return [invalid(field, '', 'cannot set both resource and service backends')];
  if (resource) return [];
  if (!service) return [required(field, 'resource or service backend is required')];
  const { port } = service;
  const named = port?.name !== undefined && port.name !== '';
  const numbered = port?.number !== undefined && port.number !== 0;
  return [
    ...(service.name
      ? explained(`${field}.service.name`, service.name, dns1035LabelProblems(service.name))
      : [required(`${field}.service.name`)]),
    ...(named && numbered ? [invalid(field, '', 'cannot set both port name & port number')] : []),
    ...(named || numbered ? [] : [required(field, 'port name or number is required')]),
  ];
}

const forbiddenParts = ['//', '/./', '/../', '%2f', '%2F'];

function path(field: string, value: Path): Problem[] {
  const at = value.path ?? '';
  const strict = value.pathType === 'Exact' || value.pathType === 'Prefix';
  const absolute = at.startsWith('/') || (!strict && at === '');
  return [
    ...oneOf(`${field}.pathType`, value.pathType, ['Exact', 'ImplementationSpecific', 'Prefix']),
    ...(absolute ? [] : [invalid(`${field}.path`, at, 'must be an absolute path')]),
    ...(strict && absolute
      ? forbiddenParts
          .filter((part) => at.includes(part))
          .map((part) => invalid(`${field}.path`, at, `must not contain '${part}'`))
      : []),
    ...backend(`${field}.backend`, value.backend),
  ];
}

function host(field: string, value: string | undefined): Problem[] {
  if (!value) return [];
  if (/^\d+(\.\d+){3}$/.test(value)) return [invalid(field, value, 'must be a DNS name, not an IP address')];
  const name = value.startsWith('*.') ? value.slice(2) : value;
  return explained(field, value, dnsSubdomainProblems(name));
}

function rule(field: string, { host: value, http }: Rule): Problem[] {
  const paths = http?.paths ?? [];
  return [
    ...host(`${field}.host`, value),
    ...(http && paths.length === 0 ? [required(`${field}.http.paths`)] : []),
    ...paths.flatMap((item, index) => path(`${field}.http.paths[${index}]`, item)),
  ];
}

export function validateIngress({ spec }: Ingress): Problem[] {
  const { rules = [], defaultBackend, tls = [], ingressClassName } = spec ?? {};
  if (rules.length === 0 && !defaultBackend) {
    return [invalid('spec', rules, 'either `defaultBackend` or `rules` must be specified')];
  }
  return [
    ...tls.flatMap(({ hosts }, index) =>
      (hosts ?? []).flatMap((one, at) => host(`spec.tls[${index}].hosts[${at}]`, one)),
    ),
    ...rules.flatMap((item, index) => rule(`spec.rules[${index}]`, item)),
    ...(defaultBackend ? backend('spec.defaultBackend', defaultBackend) : []),
    ...(ingressClassName
      ? explained('spec.ingressClassName', ingressClassName, dnsSubdomainProblems(ingressClassName))
      : []),
  ];
}

const classAnnotation = 'kubernetes.io/ingress.class';

/** The older annotation and the field may not both be set on a new object. */
export function validateNewIngress(ingress: Ingress): Problem[] {
  const both =
    ingress.metadata?.annotations?.[classAnnotation] !== undefined && ingress.spec?.ingressClassName !== undefined;
  const field = `annotations.${classAnnotation}`;
  return [
    ...validateIngress(ingress),
    ...(both ? [forbidden(field, 'can not be set when the class field is also set')] : []),
  ];
}
