import type { CustomResourceDefinition } from './custom/definition.ts';
import facts from './facts/resources.json' with { type: 'json' };
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
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  PriorityClass,
  ReplicaSet,
  ReplicationController,
  ResourceQuota,
  Role,
  RoleBinding,
  Secret,
  Service,
  ServiceAccount,
  StatefulSet,
  StorageClass,
} from './kinds.ts';
import type { KubeObject } from './object.ts';
import { apiVersionOf, type Column, type Resource, resourceKey, type Verb } from './resource.ts';

interface Fact extends Omit<Resource, 'verbs' | 'columns' | 'object'> {
  readonly verbs: readonly string[];
  /** Name, type, format, priority. */
  readonly columns: readonly (readonly (string | number)[])[];
}

function toColumn([name, type, format, priority]: readonly (string | number)[]): Column {
  return {
    name: String(name),
    type: type as Column['type'],
    ...(format !== '' && { format: String(format) }),
    priority: Number(priority),
  };
}

function toResource(fact: Fact): Resource {
  return { ...fact, verbs: fact.verbs as readonly Verb[], columns: fact.columns.map(toColumn) };
}

/** Every built-in resource, in discovery's order; of several versions of one resource the preferred one comes first. */
export const resources: readonly Resource[] = (facts as unknown as readonly Fact[]).map(toResource);

const byKey = new Map<string, Resource[]>();
for (const resource of resources) {
  byKey.set(resourceKey(resource), [...(byKey.get(resourceKey(resource)) ?? []), resource]);
}
const byKind = new Map(resources.map((resource) => [`${apiVersionOf(resource)}/${resource.kind}`, resource]));

/** `pods`, `deployments.apps`: in its preferred version. */
export function findResource(key: string): Resource | undefined {
  return byKey.get(key)?.[0];
}

/** Every version of one resource, preferred first; empty when there is none of this name. */
export function versionsOf(key: string): readonly Resource[] {
  return byKey.get(key) ?? [];
}

/** By what stands in a request path: group ('' is core), version, plural. */
export function findVersion(group: string, version: string, plural: string): Resource | undefined {
  return versionsOf(resourceKey({ group, resource: plural })).find((resource) => resource.version === version);
}

/** By what stands in a manifest: `apps/v1`, `Deployment`. */
export function findKind(apiVersion: string, kind: string): Resource | undefined {
  return byKind.get(`${apiVersion}/${kind}`);
}

function builtIn<T extends KubeObject>(key: string): Resource<T> {
  const resource = findResource(key);
  if (!resource) throw new Error(`${key} is not in facts/resources.json`);
  return resource as Resource<T>;
}

export const clusterRoleBindings = builtIn<ClusterRoleBinding>('clusterrolebindings.rbac.authorization.k8s.io');
export const clusterRoles = builtIn<ClusterRole>('clusterroles.rbac.authorization.k8s.io');
export const configMaps = builtIn<ConfigMap>('configmaps');
export const controllerRevisions = builtIn<ControllerRevision>('controllerrevisions.apps');
export const cronJobs = builtIn<CronJob>('cronjobs.batch');
export const customResourceDefinitions = builtIn<CustomResourceDefinition>(
  'customresourcedefinitions.apiextensions.k8s.io',
);
export const daemonSets = builtIn<DaemonSet>('daemonsets.apps');
export const deployments = builtIn<Deployment>('deployments.apps');
export const endpoints = builtIn<Endpoints>('endpoints');
export const endpointSlices = builtIn<EndpointSlice>('endpointslices.discovery.k8s.io');
export const events = builtIn<Event>('events');
export const ingressClasses = builtIn<IngressClass>('ingressclasses.networking.k8s.io');
export const ingresses = builtIn<Ingress>('ingresses.networking.k8s.io');
export const jobs = builtIn<Job>('jobs.batch');
export const leases = builtIn<Lease>('leases.coordination.k8s.io');
export const namespaces = builtIn<Namespace>('namespaces');
export const nodes = builtIn<Node>('nodes');
export const persistentVolumes = builtIn<PersistentVolume>('persistentvolumes');
export const persistentVolumeClaims = builtIn<PersistentVolumeClaim>('persistentvolumeclaims');
export const pods = builtIn<Pod>('pods');
export const podDisruptionBudgets = builtIn<PodDisruptionBudget>('poddisruptionbudgets.policy');
export const priorityClasses = builtIn<PriorityClass>('priorityclasses.scheduling.k8s.io');
export const replicaSets = builtIn<ReplicaSet>('replicasets.apps');
export const replicationControllers = builtIn<ReplicationController>('replicationcontrollers');
export const resourceQuotas = builtIn<ResourceQuota>('resourcequotas');
export const roleBindings = builtIn<RoleBinding>('rolebindings.rbac.authorization.k8s.io');
export const roles = builtIn<Role>('roles.rbac.authorization.k8s.io');
export const secrets = builtIn<Secret>('secrets');
export const services = builtIn<Service>('services');
export const serviceAccounts = builtIn<ServiceAccount>('serviceaccounts');
export const statefulSets = builtIn<StatefulSet>('statefulsets.apps');
export const storageClasses = builtIn<StorageClass>('storageclasses.storage.k8s.io');
