import { kinds } from '../kinds/registry.ts';

const own: Record<string, string> = {
  Deployment: '/deployments',
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
  if (kind === 'Namespace') return `/namespaces?q=${encodeURIComponent(name)}`;
  const version = (apiVersion ?? usualVersion(kind)).replace('/', '~');
  return `/objects/${version}/${kind}/${namespace ?? '_'}/${encodeURIComponent(name)}`;
}
