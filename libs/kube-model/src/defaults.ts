import { applySchemaDefaults } from './custom/schema-defaults.ts';
import { defaultCronJob } from './kinds/cron-job/defaults.ts';
import { defaultCustomResourceDefinition } from './kinds/custom-resource-definition/defaults.ts';
import { defaultDaemonSet } from './kinds/daemon-set/defaults.ts';
import { defaultDeployment } from './kinds/deployment/defaults.ts';
import { defaultEndpointSlice } from './kinds/endpoint-slice/defaults.ts';
import { defaultEndpoints } from './kinds/endpoints/defaults.ts';
import { defaultIngress } from './kinds/ingress/defaults.ts';
import { defaultIngressClass } from './kinds/ingress-class/defaults.ts';
import { defaultJob } from './kinds/job/defaults.ts';
import { defaultLimitRange } from './kinds/limit-range/defaults.ts';
import { defaultNetworkPolicy } from './kinds/network-policy/defaults.ts';
import { defaultNode } from './kinds/node/defaults.ts';
import { defaultPersistentVolume } from './kinds/persistent-volume/defaults.ts';
import { defaultPersistentVolumeClaim } from './kinds/persistent-volume-claim/defaults.ts';
import { defaultPod } from './kinds/pod/defaults.ts';
import { defaultPodTemplateObject } from './kinds/pod-template/defaults.ts';
import { defaultPriorityClass } from './kinds/priority-class/defaults.ts';
import { defaultRoleBinding } from './kinds/rbac/defaults.ts';
import { defaultReplicaSet } from './kinds/replica-set/defaults.ts';
import { defaultReplicationController } from './kinds/replication-controller/defaults.ts';
import { defaultSecret } from './kinds/secret/defaults.ts';
import { defaultService } from './kinds/service/defaults.ts';
import { defaultStatefulSet } from './kinds/stateful-set/defaults.ts';
import { defaultStorageClass } from './kinds/storage-class/defaults.ts';
import type { KubeObject } from './object.ts';
import { type Resource, resourceKey } from './resource.ts';

type Defaults = (object: KubeObject) => void;

const byResource = new Map<string, Defaults>();

/** The key says which type the objects have: from here on only the key is known. */
function register<T extends KubeObject>(key: string, defaults: (object: T) => void): void {
  byResource.set(key, defaults as Defaults);
}

register('pods', defaultPod);
register('deployments.apps', defaultDeployment);
register('replicasets.apps', defaultReplicaSet);
register('replicationcontrollers', defaultReplicationController);
register('statefulsets.apps', defaultStatefulSet);
register('daemonsets.apps', defaultDaemonSet);
register('customresourcedefinitions.apiextensions.k8s.io', defaultCustomResourceDefinition);
register('podtemplates', defaultPodTemplateObject);
register('jobs.batch', defaultJob);
register('cronjobs.batch', defaultCronJob);
register('services', defaultService);
register('secrets', defaultSecret);
register('limitranges', defaultLimitRange);
register('nodes', defaultNode);
register('endpoints', defaultEndpoints);
register('endpointslices.discovery.k8s.io', defaultEndpointSlice);
register('ingresses.networking.k8s.io', defaultIngress);
register('ingressclasses.networking.k8s.io', defaultIngressClass);
register('networkpolicies.networking.k8s.io', defaultNetworkPolicy);
register('persistentvolumes', defaultPersistentVolume);
register('persistentvolumeclaims', defaultPersistentVolumeClaim);
register('storageclasses.storage.k8s.io', defaultStorageClass);
register('priorityclasses.scheduling.k8s.io', defaultPriorityClass);
register('rolebindings.rbac.authorization.k8s.io', defaultRoleBinding);
register('clusterrolebindings.rbac.authorization.k8s.io', defaultRoleBinding);

/**
 * Fills in place what upstream's defaults of this kind say. `object` has been decoded (see decodeObject) and belongs
 * to the caller. Applying twice changes nothing more.
 */
export function applyDefaults(resource: Pick<Resource, 'group' | 'resource' | 'custom'>, object: KubeObject): void {
  if (resource.custom) applySchemaDefaults(resource.custom.schema, object);
  else byResource.get(resourceKey(resource))?.(object);
}
