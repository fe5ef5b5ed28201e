const own: Record<string, string> = {
  Deployment: '/deployments',
  Pod: '/pods',
  ConfigMap: '/configmaps',
  Secret: '/secrets',
};

const groups: Record<string, string> = {
  ReplicaSet: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Ingress: 'networking.k8s.io/v1',
  EndpointSlice: 'discovery.k8s.io/v1',
  Lease: 'coordination.k8s.io/v1',
};

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
  const version = (apiVersion ?? groups[kind] ?? 'v1').replace('/', '~');
  return `/objects/${version}/${kind}/${namespace ?? '_'}/${encodeURIComponent(name)}`;
}
