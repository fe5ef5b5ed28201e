import { isIPv6 } from 'node:net';
import type { Client } from '@pilothouse/kube-client/client';
import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import type { Served } from '@pilothouse/kube-model/object';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';

const namespace = 'kube-system';
const name = 'kube-dns';
const labels = { 'k8s-app': 'kube-dns', 'kubernetes.io/cluster-service': 'true', 'kubernetes.io/name': 'CoreDNS' };

export interface DnsServiceOptions {
  readonly client: Client;
  /** As CIDR; the Service has the tenth address of it, as upstream's tools choose. */
  readonly serviceCidr: string;
  /** Where the name server itself answers: an address. */
  readonly host: string;
  readonly port: number;
}

/** The Service under which clusters have their name server, at port 53. Resolves with its cluster IP. */
export async function ensureDnsService({ client, serviceCidr, host, port }: DnsServiceOptions): Promise<string> {
  const service = (await find(client)) ?? (await create(client, serviceCidr.replace(/\d+\/\d+$/, '10')));
  await writeSlice(client, { host, port });
  return service.spec?.clusterIP ?? '';
}

const find = (client: Client): Promise<Served<Service> | undefined> =>
  client.get(services, namespace, name).catch((error: unknown) => {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  });

/** With another address where a Service has that one already. */
async function create(client: Client, clusterIP: string): Promise<Served<Service>> {
  const ports = [
    { name: 'dns', port: 53, protocol: 'UDP' },
    { name: 'dns-tcp', port: 53, protocol: 'TCP' },
  ];
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, labels } };
  try {
    return await client.create(services, { ...service, spec: { clusterIP, ports } });
  } catch (error) {
    if (!isReason(error, 'Invalid')) throw error;
    return client.create(services, { ...service, spec: { ports } });
  }
}

async function writeSlice(client: Client, { host, port }: { host: string; port: number }): Promise<void> {
  const slice: EndpointSlice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name,
      namespace,
      labels: { [sliceLabels.service]: name, [sliceLabels.managedBy]: 'pilothouse' },
    },
    addressType: isIPv6(host) ? 'IPv6' : 'IPv4',
    endpoints: [{ addresses: [host], conditions: { ready: true, serving: true, terminating: false } }],
    ports: [
      { name: 'dns', port, protocol: 'UDP' },
      { name: 'dns-tcp', port, protocol: 'TCP' },
    ],
  };
  try {
    await client.create(endpointSlices, slice);
  } catch (error) {
    if (!isReason(error, 'AlreadyExists')) throw error;
    await client.update(endpointSlices, slice);
  }
}
