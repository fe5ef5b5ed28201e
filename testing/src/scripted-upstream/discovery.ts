import { apiVersionOf } from './object-text.ts';
import type { UpstreamKind } from './upstream-kind.ts';

/** What discovery tells of: the kinds, and the group versions (`apps/v1`) whose server is down. */
export interface Served {
  readonly kinds: readonly UpstreamKind[];
  readonly stale: ReadonlySet<string>;
}

export const aggregatedType = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
const allVerbs = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** The core group (`/api`), or all the others (`/apis`), in one document. */
export function aggregatedDiscovery(served: Served, core: boolean): object {
  const items = groupsOf(served.kinds, core).map((group) => ({
    metadata: { ...(group !== '' && { name: group }), creationTimestamp: null },
    versions: versionsOf(served.kinds, group).map((version) => versionDiscovery(served, group, version)),
  }));
  return { kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2', metadata: {}, items };
}

/** `/api` */
export function coreVersions({ kinds }: Served, serverAddress: string): object {
  const serverAddressByClientCIDRs = [{ clientCIDR: '0.0.0.0/0', serverAddress }];
  return { kind: 'APIVersions', versions: versionsOf(kinds, ''), serverAddressByClientCIDRs };
}

/** `/apis` */
export function groupList({ kinds }: Served): object {
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(kinds, false).map((name) => groupOf(kinds, name)) };
}

/** `/apis/apps`; undefined where there is no such group. */
export function groupDocument({ kinds }: Served, name: string): object | undefined {
  if (!groupsOf(kinds, false).includes(name)) return undefined;
  return { kind: 'APIGroup', apiVersion: 'v1', ...groupOf(kinds, name) };
}

/** `/api/v1`, `/apis/apps/v1`; undefined where there is no such version. */
export function resourceList({ kinds }: Served, group: string, version: string): object | undefined {
  const here = kindsOf(kinds, group, version);
  if (here.length === 0) return undefined;
  return {
    kind: 'APIResourceList',
    ...(group !== '' && { apiVersion: 'v1' }),
    groupVersion: apiVersionOf(group, version),
    resources: here.map((kind) => ({
      name: kind.resource,
      singularName: isPart(kind) ? '' : kind.kind.toLowerCase(),
      namespaced: kind.namespaced,
      kind: kind.kind,
      verbs: verbsOf(kind),
      ...(kind.shortNames && { shortNames: kind.shortNames }),
    })),
  };
}

export function verbsOf({ verbs = allVerbs }: UpstreamKind): readonly string[] {
  return verbs;
}

function groupOf(kinds: readonly UpstreamKind[], name: string): object {
  const versions = versionsOf(kinds, name).map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions, preferredVersion: versions[0] };
}

function groupsOf(kinds: readonly UpstreamKind[], core: boolean): string[] {
  return [...new Set(kinds.map(({ group }) => group))].filter((group) => (group === '') === core);
}

function versionsOf(kinds: readonly UpstreamKind[], group: string): string[] {
  return [...new Set(kinds.filter((kind) => kind.group === group).flatMap(({ versions }) => versions))];
}

function kindsOf(kinds: readonly UpstreamKind[], group: string, version: string): UpstreamKind[] {
  return kinds.filter((kind) => kind.group === group && kind.versions.includes(version));
}

function isPart({ resource }: UpstreamKind): boolean {
  return resource.includes('/');
}

function versionDiscovery({ kinds, stale }: Served, group: string, version: string): object {
  if (stale.has(apiVersionOf(group, version))) return { version, freshness: 'Stale' };
  const here = kindsOf(kinds, group, version);
  const whole = here.filter((kind) => !isPart(kind));
  return { version, resources: whole.map((kind) => resourceDiscovery(kind, version, here)), freshness: 'Current' };
}

function resourceDiscovery(kind: UpstreamKind, version: string, here: readonly UpstreamKind[]): object {
  const subresources = here
    .filter(({ resource }) => resource.startsWith(`${kind.resource}/`))
    .map((part) => ({
      subresource: part.resource.slice(kind.resource.length + 1),
      responseKind: { group: part.group, version, kind: part.kind },
      verbs: verbsOf(part),
    }));
  return {
    resource: kind.resource,
    responseKind: { group: kind.group, version, kind: kind.kind },
    scope: kind.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: kind.kind.toLowerCase(),
    verbs: verbsOf(kind),
    ...(kind.shortNames && { shortNames: kind.shortNames }),
    ...(subresources.length > 0 && { subresources }),
  };
}
