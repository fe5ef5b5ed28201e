import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { CustomResourceDefinition } from './custom/definition.ts';
import { cronJobHealth } from './kinds/cron-job/status.ts';
import { customResourceDefinitionHealth } from './kinds/custom-resource-definition/health.ts';
import { daemonSetHealth } from './kinds/daemon-set/status.ts';
import { deploymentHealth } from './kinds/deployment/status.ts';
import { eventHealth } from './kinds/event/status.ts';
import { jobHealth } from './kinds/job/status.ts';
import { namespaceHealth } from './kinds/namespace/status.ts';
import { nodeHealth } from './kinds/node/status.ts';
import { persistentVolumeHealth } from './kinds/persistent-volume/status.ts';
import { persistentVolumeClaimHealth } from './kinds/persistent-volume-claim/status.ts';
import { podHealth } from './kinds/pod/status.ts';
import { podDisruptionBudgetHealth } from './kinds/pod-disruption-budget/status.ts';
import { replicaSetHealth } from './kinds/replica-set/status.ts';
import { resourceQuotaHealth } from './kinds/resource-quota/status.ts';
import { serviceHealth } from './kinds/service/status.ts';
import { statefulSetHealth } from './kinds/stateful-set/status.ts';
import type {
  CronJob,
  DaemonSet,
  Deployment,
  Event,
  Job,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  ReplicaSet,
  ResourceQuota,
  Service,
  StatefulSet,
} from './kinds.ts';
import type { KubeObject } from './object.ts';
import { type Resource, resourceKey } from './resource.ts';
import { type Health, health } from './status/health.ts';
import { readyHealth } from './status/ready-condition.ts';

type HealthOf<T extends KubeObject> = (object: DeepReadonly<T>, now: number) => Health;

const byResource = new Map<string, HealthOf<KubeObject>>();

/** The key says which type the objects have: from here on only the key is known. */
function register<T extends KubeObject>(key: string, healthOf: HealthOf<T>): void {
  byResource.set(key, healthOf as HealthOf<KubeObject>);
}

register<Pod>('pods', podHealth);
register<Deployment>('deployments.apps', deploymentHealth);
register<ReplicaSet>('replicasets.apps', replicaSetHealth);
register<StatefulSet>('statefulsets.apps', statefulSetHealth);
register<DaemonSet>('daemonsets.apps', daemonSetHealth);
register<Job>('jobs.batch', jobHealth);
register<CronJob>('cronjobs.batch', cronJobHealth);
register<Node>('nodes', nodeHealth);
register<Namespace>('namespaces', namespaceHealth);
register<PersistentVolumeClaim>('persistentvolumeclaims', persistentVolumeClaimHealth);
register<PersistentVolume>('persistentvolumes', persistentVolumeHealth);
register<ResourceQuota>('resourcequotas', resourceQuotaHealth);
register<PodDisruptionBudget>('poddisruptionbudgets.policy', podDisruptionBudgetHealth);
register<Service>('services', serviceHealth);
register<Event>('events', eventHealth);
register<CustomResourceDefinition>('customresourcedefinitions.apiextensions.k8s.io', customResourceDefinitionHealth);

/** How an object is, for people. `now` in milliseconds since the epoch. Kinds without a state of their own have no word. */
export function humanStatus(
  resource: Pick<Resource, 'group' | 'resource'>,
  object: DeepReadonly<KubeObject>,
  now: number,
): Health {
  const healthOf = byResource.get(resourceKey(resource));
  if (healthOf) return healthOf(object, now);
  if (object.metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  return readyHealth(object) ?? health('unknown', '');
}
