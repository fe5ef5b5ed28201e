import type { Client } from '@pilothouse/kube-client/client';
import { builtInIngressClass, ingressController } from '@pilothouse/kube-model/kinds/ingress/ingress-class';
import { systemPriorityClasses } from '@pilothouse/kube-model/kinds/priority-class/system-classes';
import { localStorageClass } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import type { KubeObject } from '@pilothouse/kube-model/object';
import {
  clusterRoles,
  endpointSlices,
  ingressClasses,
  namespaces,
  priorityClasses,
  services,
  storageClasses,
} from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { metricsReader } from './metrics/metrics-reader.ts';
import { bootstrapPolicy } from './rbac/bootstrap-policy.ts';
import { formatIpv4, parseCidr } from './resources/service/cidr.ts';

export interface BootstrapOptions {
  readonly serviceCidr: string;
  /** Where this API listens, if it does: what the Service `kubernetes` leads to. */
  readonly endpoint: { readonly address: string; readonly port: number } | undefined;
  /** Whether the group metrics.k8s.io is served. */
  readonly metrics: boolean;
}

const names = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** What every cluster begins with. May be run again: what exists stays. */
export async function bootstrapCluster(
  client: Client,
  { serviceCidr, endpoint, metrics }: BootstrapOptions,
): Promise<void> {
  for (const name of names) await ensure(client, namespaces, { metadata: { name } });
  for (const { name, ...fields } of systemPriorityClasses) {
    await ensure(client, priorityClasses, { metadata: { name }, ...fields });
  }
  await ensure(client, ingressClasses, {
    metadata: { name: builtInIngressClass },
    spec: { controller: ingressController },
  });
  // Only into a cluster without any: an operator may have put another in its place.
  const { items: classes } = await client.list(storageClasses, { limit: 1 });
  if (classes.length === 0) await ensure(client, storageClasses, localStorageClass);
  await bootstrapPolicy(client);
  if (metrics) await ensure(client, clusterRoles, metricsReader);
  await ensureService(client, serviceCidr, endpoint?.port ?? 6443);
  if (endpoint) await ensureEndpoint(client, endpoint);
}

const identity = { name: 'kubernetes', namespace: 'default' };

async function ensureService(client: Client, serviceCidr: string, targetPort: number): Promise<void> {
  const ports = [{ name: 'https', port: 443, protocol: 'TCP', targetPort }];
  const labels = { component: 'apiserver', provider: 'kubernetes' };
  const spec = { type: 'ClusterIP', clusterIP: formatIpv4(parseCidr(serviceCidr).base + 1), ports };
  if (await ensure(client, services, { metadata: { ...identity, labels }, spec })) return;
  // The port may have changed since the last start.
  await client.patch(services, identity.namespace, identity.name, 'merge', { spec: { ports } });
}

async function ensureEndpoint(client: Client, { address, port }: NonNullable<BootstrapOptions['endpoint']>) {
  const labels = { 'kubernetes.io/service-name': 'kubernetes' };
  const slice = {
    metadata: { ...identity, labels },
    addressType: 'IPv4',
    endpoints: [{ addresses: [address], conditions: { ready: true } }],
    ports: [{ name: 'https', port, protocol: 'TCP' }],
  };
  if (!(await ensure(client, endpointSlices, slice))) await client.update(endpointSlices, slice);
}

/** Tells whether the object was made now. */
async function ensure<T extends KubeObject>(client: Client, resource: Resource<T>, object: T): Promise<boolean> {
  try {
    await client.create(resource, object);
    return true;
  } catch (error) {
    if (isReason(error, 'AlreadyExists')) return false;
    throw error;
  }
}
