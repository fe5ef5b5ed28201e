import { isIPv6 } from 'node:net';
import type { Client } from '@pilothouse/kube-client/client';
import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import type { Served } from '@pilothouse/kube-model/object';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';

const namespace = 'kube-system';

/** A Service in kube-system that this process answers itself. */
export interface SystemService {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Wanted; another where a Service has that one already. */
  readonly clusterIP?: string;
  /** Where it is answered: an address. */
  readonly host: string;
  readonly ports: readonly SystemPort[];
}

interface SystemPort {
  readonly name: string;
  readonly protocol: 'TCP' | 'UDP';
  /** Of the Service. */
  readonly port: number;
  /** Of `host`. */
  readonly target: number;
}

/** Makes it unless it is there, and says where it is answered now. Resolves with its cluster IP. */
export async function ensureSystemService(client: Client, wanted: SystemService): Promise<string> {
  const service = (await find(client, wanted.name)) ?? (await create(client, wanted));
  await writeSlice(client, wanted);
  return service.spec?.clusterIP ?? '';
}

const find = (client: Client, name: string): Promise<Served<Service> | undefined> =>
  client.get(services, namespace, name).catch((error: unknown) => {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  });

async function create(client: Client, { name, labels, clusterIP, ...wanted }: SystemService): Promise<Served<Service>> {
  const ports = wanted.ports.map(({ name, port, protocol }) => ({ name, port, protocol }));
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, labels: { ...labels } } };
  try {
    return await client.create(services, {
      ...service,
      spec: { ports, ...(clusterIP !== undefined && { clusterIP }) },
    });
  } catch (error) {
    if (clusterIP === undefined || !isReason(error, 'Invalid')) throw error;
    return client.create(services, { ...service, spec: { ports } });
  }
}

async function writeSlice(client: Client, { name, host, ports }: SystemService): Promise<void> {
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
    ports: ports.map(({ name, protocol, target }) => ({ name, port: target, protocol })),
  };
  try {
    await client.create(endpointSlices, slice);
  } catch (error) {
    if (!isReason(error, 'AlreadyExists')) throw error;
    await client.update(endpointSlices, slice);
  }
}
