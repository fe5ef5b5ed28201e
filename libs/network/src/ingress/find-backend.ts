import type { HostRoutes, Route, Routes } from './messages.ts';

/** Routes by host, ready to be asked. */
export interface RouteIndex {
  readonly hosts: ReadonlyMap<string, HostRoutes>;
  readonly otherwise: string | undefined;
}

export function indexRoutes({ hosts, otherwise }: Routes): RouteIndex {
  return { hosts: new Map(hosts.map((one) => [one.host, one])), otherwise };
}

/**
 * The names under which a host may be served, the most specific first; the wildcard stands for exactly one label.
 */
export function namesOf(host: string): readonly string[] {
  const dot = host.indexOf('.');
  return dot > 0 ? [host, `*${host.slice(dot)}`, ''] : [host, ''];
}

/** Undefined when nothing is served there. `path` begins with a slash and has no query. */
export function findBackend(index: RouteIndex, host: string, path: string): string | undefined {
  const known = namesOf(host).flatMap((name) => index.hosts.get(name) ?? []);
  for (const { routes } of known) {
    const route = routes.find((one) => matches(one, path));
    if (route) return route.backend;
  }
  return known.find(({ otherwise }) => otherwise !== undefined)?.otherwise ?? index.otherwise;
}

/** A prefix matches by whole elements: /shop is a prefix of /shop/1 and not of /shopping. */
function matches(route: Route, path: string): boolean {
  if (route.exact) return route.path === path;
  return path === route.path || path.startsWith(`${route.path}/`);
}
