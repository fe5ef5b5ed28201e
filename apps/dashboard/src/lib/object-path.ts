import { kindBySlug, kinds } from '../kinds/registry.ts';

const own: Record<string, string> = {
  Deployment: '/deployments',
  StatefulSet: '/statefulsets',
  DaemonSet: '/daemonsets',
  Pod: '/pods',
  ConfigMap: '/configmaps',
  Secret: '/secrets',
};

/** Where only the kind is told, as in events: the version that a kind of this name has among those that are known. */
function usualVersion(kind: string): string {
  if (kind === 'ReplicaSet') return 'apps/v1';
  return kinds.find((each) => each.kind === kind)?.apiVersion ?? 'v1';
}

/** The page about an object: its kind's own, or the one that all kinds share. */
export function objectPath(
  kind: string,
  namespace: string | null | undefined,
  name: string,
  apiVersion?: string,
): string {
  const screen = own[kind];
  if (screen && namespace) return `${screen}/${namespace}/${encodeURIComponent(name)}`;
  const version = (apiVersion ?? usualVersion(kind)).replace('/', '~');
  return `/objects/${version}/${kind}/${namespace ?? '_'}/${encodeURIComponent(name)}`;
}

/** Kinds whose lists are screens of their own and whose objects have the page that all kinds share. */
const listed: Record<string, { readonly apiVersion: string; readonly kind: string; readonly namespaced: boolean }> = {
  namespaces: { apiVersion: 'v1', kind: 'Namespace', namespaced: false },
  nodes: { apiVersion: 'v1', kind: 'Node', namespaced: false },
  replicasets: { apiVersion: 'apps/v1', kind: 'ReplicaSet', namespaced: true },
  services: { apiVersion: 'v1', kind: 'Service', namespaced: true },
};

/**
 * The page about the object that stands at `path` below the list `slug`: namespace and name, or the name alone.
 * Undefined where there is no such list, or `path` is not of that form.
 */
export function pathOfAddress(slug: string, path: readonly string[]): string | undefined {
  const described = kindBySlug(slug) ?? listed[slug];
  if (!described || path.length !== (described.namespaced ? 2 : 1)) return undefined;
  const [namespace, name] = described.namespaced ? path : [null, path[0]];
  return name ? objectPath(described.kind, namespace, name, described.apiVersion) : undefined;
}
