import { createServer, get, type Server } from 'node:http';
import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers, type SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { endpointSlices, events, namespaces, services } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BindReports } from './service-l4/bind-reports.ts';
import { createServiceReporter, servedAtAnnotation } from './service-l4/service-events.ts';
import { startServiceProxy } from './start-service-proxy.ts';

const namespace = 'shop';
const serviceCidr = '127.97.0.0/16';
const backendPort = 18_080;
const logger = createLogger('error');
let cluster: TestCluster;
let client: Client;
let informers: SharedInformers;
let proxy: { stop(): Promise<void> };
const backends: Server[] = [];

beforeAll(async () => {
  cluster = await createTestCluster({ serviceCidr });
  client = cluster.client('tester');
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const shared = { client: cluster.client('system:kube-proxy'), clock: systemClock, logger };
  informers = createSharedInformers(shared);
  proxy = await startServiceProxy({ ...shared, informers, addressing: { serviceCidr } });
});

afterAll(async () => {
  await proxy.stop();
  await informers.stop();
  for (const backend of backends) backend.close().closeAllConnections();
  await cluster.close();
});

async function backend(last: number): Promise<string> {
  const address = `127.253.9.${last}`;
  const server = createServer((_, response) => response.end(address));
  backends.push(server);
  await new Promise<void>((resolve) => server.listen(backendPort, address, resolve));
  return address;
}

const create = (name: string, port: number, protocol = 'TCP', spec: Service['spec'] = {}): Promise<Served<Service>> =>
  client.create(services, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { ports: [{ name: 'http', port, protocol }], ...spec },
  });

async function route(service: string, addresses: readonly string[]): Promise<void> {
  const name = `${service}-1`;
  const slice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name, namespace, labels: { 'kubernetes.io/service-name': service } },
    addressType: 'IPv4',
    endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
    ports: [{ name: 'http', port: backendPort, protocol: 'TCP' }],
  };
  const known = await client.list(endpointSlices, { namespace });
  if (known.items.some(({ metadata }) => metadata.name === name)) await client.update(endpointSlices, slice);
  else await client.create(endpointSlices, slice);
}

function ask({ spec }: Served<Service>, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: spec?.clusterIP, port, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', () => resolve(undefined));
  });
}

const eventOf = (name: string, reason: string) =>
  eventually(`${name}: event ${reason}`, async () => {
    const { items } = await client.list(events, { namespace, fieldSelector: `involvedObject.name=${name}` });
    return items.find((event) => event.reason === reason);
  });

test('a cluster IP leads to the endpoints of the moment, until the Service is gone', async () => {
  const [one, two] = [await backend(1), await backend(2)];
  const service = await create('web', 9080);
  await route('web', [one]);
  await eventually('the first answers', async () => (await ask(service, 9080)) === one);
  await route('web', [one, two]);
  await eventually('the second answers too', async () => (await ask(service, 9080)) === two);
  await route('web', [two]);
  await eventually('the first is left', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(service, 9080)));
    return answers.every((answer) => answer === two);
  });
  await client.delete(services, namespace, 'web');
  await eventually('nobody answers', async () => (await ask(service, 9080)) === undefined);
});

test('a port that is not served is told by an event', async () => {
  await create('tunnel', 5353, 'SCTP');
  expect(await eventOf('tunnel', 'PortNotServed')).toMatchObject({
    type: 'Warning',
    message: 'port 5353/SCTP is not served: only TCP and UDP are',
  });
});

test('an address that something else has is told by an event', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(9099, '0.0.0.0', resolve));
  const service = await create('taken', 9099);
  const { message } = await eventOf('taken', 'PortNotServed');
  expect(message).toContain(`${service.spec?.clusterIP}:9099 is taken`);
  await new Promise((resolve) => squatter.close(resolve));
});

test('external addresses of this machine lead to the endpoints; one that is elsewhere or taken is told by an event', async () => {
  const externalIPs = ['127.77.9.1', '192.0.2.1'];
  const service = await create('external', 9081, 'TCP', { externalIPs });
  const address = await backend(3);
  await route('external', [address]);
  const outside = { ...service, spec: { ...service.spec, clusterIP: '127.77.9.1' } };
  await eventually('the address answers', async () => (await ask(outside, 9081)) === address);
  expect(await eventOf('external', 'PortNotServed')).toMatchObject({
    type: 'Warning',
    message: expect.stringContaining('192.0.2.1:9081 of spec.externalIPs is not an address of this machine'),
  });
  await create('second', 9081, 'TCP', { externalIPs: ['127.77.9.1'] });
  const { message } = await eventOf('second', 'PortNotServed');
  expect(message).toContain('127.77.9.1:9081 of spec.externalIPs is taken');
  await client.patch(services, namespace, 'external', 'merge', { spec: { externalIPs: [] } });
  await eventually('nobody answers', async () => (await ask(outside, 9081)) === undefined);
});

test('a port that is served elsewhere is told once, and stands in an annotation until it is not', async () => {
  // SCTP, so that the proxy that runs here leaves it alone: as root it would serve port 80 itself.
  const service = await create('low', 80, 'SCTP');
  const find = () => service;
  const recorder = createEventRecorder({ client, clock: systemClock, logger, component: 'service-proxy' });
  const reports = new BindReports({ find, reporter: createServiceReporter(client, recorder), serviceCidr, logger });
  const address = service.spec?.clusterIP ?? '';
  const place = { service: 'shop/low', by: 'cluster', protocol: 'TCP', address, port: 80 } as const;
  const message = { kind: 'listening', ...place } as const;
  await reports.receive({ ...message, servedAt: 10_080 });
  await reports.receive({ ...message, servedAt: 10_080 });
  const { metadata } = await client.get(services, namespace, 'low');
  expect(metadata.annotations?.[servedAtAnnotation]).toBe(`80=${service.spec?.clusterIP}:10080`);
  expect(await eventOf('low', 'PortServedElsewhere')).toMatchObject({ count: 1 });
});
