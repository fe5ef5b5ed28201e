import type { Ingress } from '@pilothouse/kube-model/kinds';
import { backendName, type IngressBackend } from '@pilothouse/kube-model/kinds/ingress/backend';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { HostRoutes, Route, Routes } from './messages.ts';

type IngressObject = DeepReadonly<Ingress>;
type Rule = NonNullable<NonNullable<IngressObject['spec']>['rules']>[number];
type Path = NonNullable<Rule['http']>['paths'][number];

interface Host {
  readonly routes: Map<string, Route>;
  otherwise: string | undefined;
}

/** What is served for these Ingresses. Where two say something of one path, the older one counts. */
export function planRoutes(ingresses: Iterable<IngressObject>): Routes {
  const ordered = oldestFirst(ingresses);
  const hosts = new Map<string, Host>();
  for (const ingress of ordered) {
    const otherwise = defaultOf(ingress);
    for (const rule of ingress.spec?.rules ?? []) addRule(hosts, ingress, rule, otherwise);
  }
  const catchAll = ordered.find(({ spec }) => spec?.defaultBackend && !spec.rules?.length);
  return {
    hosts: [...hosts].map(
      ([host, { routes, otherwise }]): HostRoutes => ({
        host,
        routes: [...routes.values()].sort(byPrecedence),
        otherwise,
      }),
    ),
    otherwise: defaultOf(catchAll) ?? ordered.map(defaultOf).find((backend) => backend !== undefined),
  };
}

function addRule(hosts: Map<string, Host>, ingress: IngressObject, rule: Rule, otherwise: string | undefined): void {
  const name = (rule.host ?? '').toLowerCase();
  const host: Host = hosts.get(name) ?? { routes: new Map(), otherwise: undefined };
  hosts.set(name, host);
  host.otherwise ??= otherwise;
  // A rule without paths leads everything of its host to the default backend.
  for (const path of rule.http?.paths ?? []) {
    const route = routeOf(ingress, path);
    const key = `${route.exact} ${route.path}`;
    if (!host.routes.has(key)) host.routes.set(key, route);
  }
}

/** ImplementationSpecific is a prefix here. */
function routeOf(ingress: IngressObject, { path = '', pathType, backend }: Path): Route {
  const exact = pathType === 'Exact';
  return { path: exact ? path : path.replace(/\/+$/, ''), exact, backend: backendId(ingress, backend) };
}

/** The longest first; of two of one length the exact one. */
function byPrecedence(a: Route, b: Route): number {
  return b.path.length - a.path.length || Number(b.exact) - Number(a.exact);
}

/** `shop/web:80`; `shop/` where the backend is no Service. */
export function backendId({ metadata }: IngressObject, { service }: IngressBackend): string {
  return `${metadata?.namespace}/${service ? backendName(service) : ''}`;
}

function defaultOf(ingress: IngressObject | undefined): string | undefined {
  return ingress?.spec?.defaultBackend && backendId(ingress, ingress.spec.defaultBackend);
}

export function oldestFirst(ingresses: Iterable<IngressObject>): readonly IngressObject[] {
  const keyed = [...ingresses].map((ingress) => {
    const { creationTimestamp, namespace, name } = ingress.metadata ?? {};
    return { ingress, key: `${creationTimestamp ?? ''} ${namespace}/${name}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ ingress }) => ingress);
}
