import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';

/** Status fields that upstream always writes, so that they stand there from the beginning. */
const counts: Readonly<Record<string, readonly string[]>> = {
  'replicasets.apps': ['replicas'],
  replicationcontrollers: ['replicas'],
  'statefulsets.apps': ['replicas', 'availableReplicas'],
  'daemonsets.apps': ['currentNumberScheduled', 'numberMisscheduled', 'desiredNumberScheduled', 'numberReady'],
  'poddisruptionbudgets.policy': ['disruptionsAllowed', 'currentHealthy', 'desiredHealthy', 'expectedPods'],
};
const others: Readonly<Record<string, object>> = {
  services: { loadBalancer: {} },
  'ingresses.networking.k8s.io': { loadBalancer: {} },
  persistentvolumes: { phase: 'Pending' },
  persistentvolumeclaims: { phase: 'Pending' },
};
/** A node tells its own status when it registers. */
const keepsOwn = new Set(['nodes']);

/** The status of a new object: a create never sets it. Undefined for kinds whose status is like any other field. */
export function initialStatus(resource: Resource): object | undefined {
  const key = resourceKey(resource);
  if (resource.custom) return undefined;
  if (keepsOwn.has(key) || !resource.subresources.some(({ name }) => name === 'status')) return undefined;
  const zeros = (counts[key] ?? []).map((field) => [field, 0]);
  return { ...others[key], ...Object.fromEntries(zeros) };
}
