import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { endpointSlices, namespaces, services } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { formatIpv4, parseCidr } from './resources/service/cidr.ts';

export interface BootstrapOptions {
  readonly serviceCidr: string;
  /** Where this API listens, if it does: what the Service `kubernetes` leads to. */
  readonly endpoint: { readonly address: string; readonly port: number } | undefined;
}

const names = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** What every cluster begins with. May be run again: what exists stays. */
export async function bootstrapCluster(client: Client, { serviceCidr, endpoint }: BootstrapOptions): Promise<void> {
  for (const name of names) await ensure(client, namespaces, { metadata: { name } });
  const { base } = parseCidr(serviceCidr);
  const metadata = { name: 'kubernetes', namespace: 'default' };
  await ensure(client, services, {
    metadata: { ...metadata, labels: { component: 'apiserver', provider: 'kubernetes' } },
    spec: {
      type: 'ClusterIP',
      clusterIP: formatIpv4(base + 1),
      ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: endpoint?.port ?? 6443 }],
    },
  });
  if (endpoint) await ensureEndpoint(client, endpoint);
}

async function ensureEndpoint(
  client: Client,
  { address, port }: NonNullable<BootstrapOptions['endpoint']>,
): Promise<void> {
  const metadata = { name: 'kubernetes', namespace: 'default', labels: { 'kubernetes.io/service-name': 'kubernetes' } };
  const slice = {
    metadata,
    addressType: 'IPv4',
    endpoints: [{ addresses: [address], conditions: { ready: true } }],
    ports: [{ name: 'https', port, protocol: 'TCP' }],
  };
  if (await ensure(client, endpointSlices, slice)) return;
  // The port may have changed since the last start.
  await client.update(endpointSlices, slice);
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
