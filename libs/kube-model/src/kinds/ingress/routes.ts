import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Ingress, IngressClass } from '../../kinds.ts';
import {
  type BackendObjects,
  type BackendService,
  type BackendState,
  backendName,
  backendSentence,
  backendState,
  type IngressBackend,
} from './backend.ts';

type IngressObject = DeepReadonly<Ingress>;

/** What an Ingress leads to and is served with, as its namespace has it. */
export interface IngressSurroundings {
  class(name: string): DeepReadonly<IngressClass> | undefined;
  /** Undefined where endpoints are not known at all. */
  backend(service: string): BackendObjects | undefined;
  hasSecret(name: string): boolean;
}

export interface IngressRoute {
  /** '' is any. */
  readonly host: string;
  /** '' is any. */
  readonly path: string;
  /** `Exact`, `Prefix`, `ImplementationSpecific`; `Default` of what no rule matches. */
  readonly pathType: string;
  readonly service: BackendService | undefined;
  /** Undefined where endpoints are not known. */
  readonly state: BackendState | undefined;
}

/** In the order in which they are written, the default backend last. */
export function ingressRoutes({ spec }: IngressObject, surroundings: IngressSurroundings): readonly IngressRoute[] {
  const routeTo = (backend: IngressBackend, place: Pick<IngressRoute, 'host' | 'path' | 'pathType'>): IngressRoute => ({
    ...place,
    service: backend.service,
    state: stateOf(backend, surroundings),
  });
  const routes = (spec?.rules ?? []).flatMap(({ host = '', http }) =>
    (http?.paths ?? []).map(({ path = '', pathType, backend }) => routeTo(backend, { host, path, pathType })),
  );
  const rest = spec?.defaultBackend && routeTo(spec.defaultBackend, { host: '', path: '', pathType: 'Default' });
  return rest ? [...routes, rest] : routes;
}

function stateOf({ service }: IngressBackend, surroundings: IngressSurroundings): BackendState | undefined {
  if (!service) return backendState(undefined, { service: undefined, slices: [] });
  const objects = surroundings.backend(service.name);
  return objects && backendState(service, objects);
}

/** Why nobody gets an answer by this route; undefined when somebody does, or when that is not known. */
export function routeProblem({ service, state }: IngressRoute): string | undefined {
  return state?.problem && backendSentence(state.problem, service ? backendName(service) : '');
}

export interface IngressCertificate {
  readonly hosts: readonly string[];
  /** Undefined: the certificate that nobody trusts. */
  readonly secretName: string | undefined;
  readonly missing: boolean;
}

export function ingressCertificates({ spec }: IngressObject, { hasSecret }: IngressSurroundings): IngressCertificate[] {
  const named = (spec?.rules ?? []).flatMap(({ host }) => host ?? []);
  return (spec?.tls ?? []).map(({ hosts, secretName }) => ({
    hosts: hosts?.length ? hosts : named,
    secretName,
    missing: secretName !== undefined && secretName !== '' && !hasSecret(secretName),
  }));
}
