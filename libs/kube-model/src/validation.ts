import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { CustomResourceDefinition } from './custom/definition.ts';
import { validateCustomObject } from './custom/validate-object.ts';
import { validateConfigMap, validateConfigMapUpdate } from './kinds/config-map/validation.ts';
import {
  validateControllerRevision,
  validateControllerRevisionUpdate,
} from './kinds/controller-revision/validation.ts';
import { validateCronJob, validateCronJobUpdate } from './kinds/cron-job/validation.ts';
import { validateDefinition, validateDefinitionUpdate } from './kinds/custom-resource-definition/validation.ts';
import { validateDaemonSet, validateDaemonSetUpdate } from './kinds/daemon-set/validation.ts';
import { validateDeployment, validateDeploymentUpdate } from './kinds/deployment/validation.ts';
import { validateEndpointSlice, validateEndpointSliceUpdate } from './kinds/endpoint-slice/validation.ts';
import { validateEndpoints } from './kinds/endpoints/validation.ts';
import { validateEvent } from './kinds/event/validation.ts';
import { validateIngress, validateNewIngress } from './kinds/ingress/validation.ts';
import { validateIngressClass, validateIngressClassUpdate } from './kinds/ingress-class/validation.ts';
import { validateJobUpdate } from './kinds/job/update-validation.ts';
import { validateJob } from './kinds/job/validation.ts';
import { validateLease } from './kinds/lease/validation.ts';
import { validateLimitRange } from './kinds/limit-range/validation.ts';
import { validateNetworkPolicy } from './kinds/network-policy/validation.ts';
import { validateNode } from './kinds/node/validation.ts';
import { validatePersistentVolume, validatePersistentVolumeUpdate } from './kinds/persistent-volume/validation.ts';
import { validatePersistentVolumeClaimUpdate } from './kinds/persistent-volume-claim/update-validation.ts';
import { validatePersistentVolumeClaim } from './kinds/persistent-volume-claim/validation.ts';
import { validatePodUpdate } from './kinds/pod/update-validation.ts';
import { podSpec, validatePod } from './kinds/pod/validation.ts';
import { validatePodDisruptionBudget } from './kinds/pod-disruption-budget/validation.ts';
import { validatePodTemplate } from './kinds/pod-template/validation.ts';
import { validatePriorityClass, validatePriorityClassUpdate } from './kinds/priority-class/validation.ts';
import {
  validateClusterRole,
  validateClusterRoleBinding,
  validateClusterRoleBindingUpdate,
  validateRole,
  validateRoleBinding,
  validateRoleBindingUpdate,
} from './kinds/rbac/validation.ts';
import { validateReplicaSet, validateReplicaSetUpdate } from './kinds/replica-set/validation.ts';
import { validateReplicationController } from './kinds/replication-controller/validation.ts';
import { validateResourceQuota, validateResourceQuotaUpdate } from './kinds/resource-quota/validation.ts';
import { validateSecret, validateSecretUpdate } from './kinds/secret/validation.ts';
import { validateService, validateServiceUpdate } from './kinds/service/validation.ts';
import { validateStatefulSet, validateStatefulSetUpdate } from './kinds/stateful-set/validation.ts';
import { validateStorageClass, validateStorageClassUpdate } from './kinds/storage-class/validation.ts';
import type {
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  ControllerRevision,
  CronJob,
  DaemonSet,
  Deployment,
  EndpointSlice,
  Endpoints,
  Event,
  Ingress,
  IngressClass,
  Job,
  Lease,
  LimitRange,
  NetworkPolicy,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  PodTemplate,
  PriorityClass,
  ReplicaSet,
  ReplicationController,
  ResourceQuota,
  Role,
  RoleBinding,
  Secret,
  Service,
  StatefulSet,
  StorageClass,
} from './kinds.ts';
import type { KubeObject } from './object.ts';
import { jsonEqual } from './patch/json-value.ts';
import { type Resource, resourceKey } from './resource.ts';
import { validateMetadata, validateMetadataUpdate } from './validation/metadata.ts';
import type { Problem } from './validation/problem.ts';

interface Rules<T extends KubeObject> {
  readonly create: (object: DeepReadonly<T>) => Problem[];
  /** Without it the rules of a create are those of an update. */
  readonly update?: (next: DeepReadonly<T>, current: DeepReadonly<T>) => Problem[];
}

const byResource = new Map<string, Rules<KubeObject>>();

/** The key says which type the objects have: from here on only the key is known. */
function register<T extends KubeObject>(key: string, rules: Rules<T>): void {
  byResource.set(key, rules as Rules<KubeObject>);
}

register<Pod>('pods', {
  create: validatePod,
  // Most updates of a Pod are of labels and annotations: a spec that has been found right stays so.
  update: (next, current) =>
    jsonEqual(next.spec, current.spec) ? [] : [...podSpec('spec', next.spec), ...validatePodUpdate(next, current)],
});
register<Deployment>('deployments.apps', { create: validateDeployment, update: validateDeploymentUpdate });
register<ReplicaSet>('replicasets.apps', { create: validateReplicaSet, update: validateReplicaSetUpdate });
register<ReplicationController>('replicationcontrollers', { create: validateReplicationController });
register<StatefulSet>('statefulsets.apps', { create: validateStatefulSet, update: validateStatefulSetUpdate });
register<ControllerRevision>('controllerrevisions.apps', {
  create: validateControllerRevision,
  update: validateControllerRevisionUpdate,
});
register<PodTemplate>('podtemplates', { create: validatePodTemplate });
register<StorageClass>('storageclasses.storage.k8s.io', {
  create: validateStorageClass,
  update: validateStorageClassUpdate,
});
register<PersistentVolume>('persistentvolumes', {
  create: validatePersistentVolume,
  update: validatePersistentVolumeUpdate,
});
register<PersistentVolumeClaim>('persistentvolumeclaims', {
  create: validatePersistentVolumeClaim,
  update: validatePersistentVolumeClaimUpdate,
});
register<DaemonSet>('daemonsets.apps', { create: validateDaemonSet, update: validateDaemonSetUpdate });
register<Job>('jobs.batch', { create: validateJob, update: validateJobUpdate });
register<CronJob>('cronjobs.batch', { create: validateCronJob, update: validateCronJobUpdate });
register<Ingress>('ingresses.networking.k8s.io', { create: validateNewIngress, update: validateIngress });
register<IngressClass>('ingressclasses.networking.k8s.io', {
  create: validateIngressClass,
  update: validateIngressClassUpdate,
});
register<Service>('services', { create: validateService, update: validateServiceUpdate });
register<ConfigMap>('configmaps', { create: validateConfigMap, update: validateConfigMapUpdate });
register<Secret>('secrets', { create: validateSecret, update: validateSecretUpdate });
register<NetworkPolicy>('networkpolicies.networking.k8s.io', { create: validateNetworkPolicy });
register<Node>('nodes', { create: validateNode });
register<Event>('events', { create: validateEvent });
register<Role>('roles.rbac.authorization.k8s.io', { create: validateRole });
register<ClusterRole>('clusterroles.rbac.authorization.k8s.io', { create: validateClusterRole });
register<RoleBinding>('rolebindings.rbac.authorization.k8s.io', {
  create: validateRoleBinding,
  update: validateRoleBindingUpdate,
});
register<ClusterRoleBinding>('clusterrolebindings.rbac.authorization.k8s.io', {
  create: validateClusterRoleBinding,
  update: validateClusterRoleBindingUpdate,
});
register<Lease>('leases.coordination.k8s.io', { create: validateLease });
register<LimitRange>('limitranges', { create: validateLimitRange });
register<ResourceQuota>('resourcequotas', { create: validateResourceQuota, update: validateResourceQuotaUpdate });
register<PodDisruptionBudget>('poddisruptionbudgets.policy', { create: validatePodDisruptionBudget });
register<PriorityClass>('priorityclasses.scheduling.k8s.io', {
  create: validatePriorityClass,
  update: validatePriorityClassUpdate,
});
register<Endpoints>('endpoints', { create: validateEndpoints, update: validateEndpoints });
register<EndpointSlice>('endpointslices.discovery.k8s.io', {
  create: validateEndpointSlice,
  update: validateEndpointSliceUpdate,
});

register<CustomResourceDefinition>('customresourcedefinitions.apiextensions.k8s.io', {
  create: validateDefinition,
  update: validateDefinitionUpdate,
});

type Named = Pick<Resource, 'group' | 'resource' | 'namespaced' | 'custom'>;

/** Every rule that a new object breaks, in upstream's words; `invalidObject` makes the answer of them. */
export function validateCreate(resource: Named, object: DeepReadonly<KubeObject>): Problem[] {
  const own = resource.custom
    ? validateCustomObject(resource.custom, object)
    : (byResource.get(resourceKey(resource))?.create(object) ?? []);
  return [...validateMetadata(resource, object), ...own];
}

/** Every rule that the change from `current` to `next` breaks, immutable fields among them. */
export function validateUpdate(
  resource: Named,
  next: DeepReadonly<KubeObject>,
  current: DeepReadonly<KubeObject>,
): Problem[] {
  return [...validateMetadataUpdate(next, current), ...ownUpdateProblems(resource, next, current)];
}

function ownUpdateProblems(
  resource: Named,
  next: DeepReadonly<KubeObject>,
  current: DeepReadonly<KubeObject>,
): Problem[] {
  if (resource.custom) return validateCustomObject(resource.custom, next, current);
  const rules = byResource.get(resourceKey(resource));
  return rules?.update ? rules.update(next, current) : (rules?.create(next) ?? []);
}
