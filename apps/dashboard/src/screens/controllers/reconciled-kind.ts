import { objectPath } from '@/lib/object-path.ts';

/** What the keys of a controller name, where it is one kind. */
const reconciled: Readonly<Record<string, string>> = {
  deployment: 'Deployment',
  replicaset: 'ReplicaSet',
  job: 'Job',
  cronjob: 'CronJob',
  daemonset: 'DaemonSet',
  statefulset: 'StatefulSet',
  endpointslice: 'Service',
  endpointslicemirroring: 'Endpoints',
  disruption: 'PodDisruptionBudget',
  resourcequota: 'ResourceQuota',
};

/** The page of what a key such as `demo/web` names; undefined where that is not known. */
export function pathOfKey(controller: string, key: string): string | undefined {
  const kind = reconciled[controller];
  const [namespace, name, ...rest] = key.split('/');
  if (!kind || !namespace || !name || rest.length > 0) return undefined;
  return objectPath(kind, namespace, name);
}
