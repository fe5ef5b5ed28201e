import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerGroup } from '@pilothouse/kube-client/controller-group';
import { endpointSlices, endpoints, events, namespaces, pods, services } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from '../start-controllers.ts';

let cluster: TestCluster;
let controllers: ControllerGroup;
let client: Client;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const options = { clock: systemClock, logger: silentLogger, identity: 'test' };
  controllers = startControllers({ ...options, client: (name) => cluster.client(name) });
});
afterAll(async () => {
  await controllers.stop();
  await cluster.close();
});

const ports = [{ name: 'sql', port: 5432, protocol: 'TCP' }];
const skip = 'endpointslice.kubernetes.io/skip-mirror';

async function newNamespace(name: string): Promise<string> {
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  return name;
}

async function unless<T>(reason: 'NotFound' | 'AlreadyExists', request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isReason(error, reason)) return undefined;
    throw error;
  }
}

/** Whom the Service is led to once it selects: then its Endpoints are made from slices, not slices from them. */
async function createPod(namespace: string): Promise<void> {
  const metadata = { name: 'db-0', namespace, labels: { app: 'db' } };
  const pod = await client.create(pods, { metadata, spec: { containers: [{ name: 'db', image: 'db' }] } });
  const conditions = [{ type: 'Ready', status: 'True' }];
  const status = { phase: 'Running', podIP: '10.9.9.9', podIPs: [{ ip: '10.9.9.9' }], conditions };
  await client.update(pods, { ...pod, status }, { subresource: 'status' });
}

const createService = (namespace: string) =>
  unless('AlreadyExists', client.create(services, { metadata: { name: 'db', namespace }, spec: { ports } }));
const removeService = (namespace: string) => unless('NotFound', client.delete(services, namespace, 'db'));
const select = (namespace: string, selector: Record<string, string> | null) =>
  unless('NotFound', client.patch(services, namespace, 'db', 'merge', { spec: { selector } }));
const write = (namespace: string, ips: readonly string[], labels: Record<string, string> = {}) =>
  client.update(endpoints, {
    metadata: { name: 'db', namespace, labels },
    subsets: [{ addresses: ips.map((ip) => ({ ip })), ports }],
  });
const forget = (namespace: string) => unless('NotFound', client.delete(endpoints, namespace, 'db'));

async function mirrored(namespace: string): Promise<string> {
  const labelSelector = 'endpointslice.kubernetes.io/managed-by=endpointslicemirroring-controller.k8s.io';
  const { items } = await client.list(endpointSlices, { namespace, labelSelector });
  return items
    .flatMap(({ endpoints: all }) => (all ?? []).flatMap(({ addresses }) => addresses))
    .sort()
    .join(' ');
}

/** What the Service and the Endpoints that there are ask for. */
async function wanted(namespace: string): Promise<string> {
  const service = await unless('NotFound', client.get(services, namespace, 'db'));
  const written = await unless('NotFound', client.get(endpoints, namespace, 'db'));
  if (!service || service.spec?.selector || written?.metadata.labels?.[skip] === 'true') return '';
  return (written?.subsets ?? [])
    .flatMap(({ addresses = [] }) => addresses.map(({ ip }) => ip))
    .sort()
    .join(' ');
}

const becomes = (namespace: string, addresses: string) =>
  eventually(`slices with ${addresses || 'nothing'}`, async () => (await mirrored(namespace)) === addresses);

test('Endpoints are mirrored for as long as they are there, are not to be skipped, and their Service chooses no pods', async () => {
  const namespace = await newNamespace('mirrored');
  await write(namespace, ['10.9.0.1', 'fd00::1']);
  await createService(namespace);
  await becomes(namespace, '10.9.0.1 fd00::1');
  await write(namespace, ['10.9.0.2']);
  await becomes(namespace, '10.9.0.2');
  await write(namespace, ['10.9.0.2'], { [skip]: 'true' });
  await becomes(namespace, '');
  await write(namespace, ['10.9.0.2']);
  await becomes(namespace, '10.9.0.2');
  await createPod(namespace);
  await select(namespace, { app: 'db' });
  await eventually('its pod', async () => {
    const { subsets = [] } = await client.get(endpoints, namespace, 'db');
    return subsets.some(({ addresses = [] }) => addresses.some(({ ip }) => ip === '10.9.9.9'));
  });
  await becomes(namespace, '');
  await select(namespace, null);
  await write(namespace, ['10.9.0.3']);
  await becomes(namespace, '10.9.0.3');
  await removeService(namespace);
  await becomes(namespace, '');
  await createService(namespace);
  await becomes(namespace, '10.9.0.3');
  await forget(namespace);
  await becomes(namespace, '');
});

test('addresses past the thousandth are told by an event', async () => {
  const namespace = await newNamespace('many');
  await createService(namespace);
  await write(
    namespace,
    Array.from({ length: 1002 }, (_, index) => `10.9.${index >> 8}.${index & 255}`),
  );
  const event = await eventually('an event', async () => {
    const { items } = await client.list(events, { namespace });
    return items.find(({ reason }) => reason === 'TooManyAddressesToMirror');
  });
  expect(event).toMatchObject({ type: 'Warning', involvedObject: { kind: 'Endpoints', name: 'db' } });
  await eventually('a thousand', async () => (await mirrored(namespace)).split(' ').length === 1000);
});

test('a slice that somebody removes or changes is put right', async () => {
  const namespace = await newNamespace('righted');
  await createService(namespace);
  await write(namespace, ['10.9.0.1']);
  await becomes(namespace, '10.9.0.1');
  const [slice] = (await client.list(endpointSlices, { namespace })).items;
  await client.patch(endpointSlices, namespace, slice?.metadata.name ?? '', 'merge', { endpoints: [] });
  await becomes(namespace, '10.9.0.1');
  await client.delete(endpointSlices, namespace, slice?.metadata.name ?? '');
  await becomes(namespace, '10.9.0.1');
});

const address = fc.constantFrom('10.9.0.1', '10.9.0.2', '10.9.0.3', 'fd00::1', 'fd00::2');
const steps = {
  create: createService,
  remove: removeService,
  select: (namespace: string) => select(namespace, { app: 'db' }),
  unselect: (namespace: string) => select(namespace, null),
  forget,
};
const step = fc.oneof(
  fc.record({ ips: fc.uniqueArray(address, { minLength: 1 }), labels: fc.constantFrom({}, {}, { [skip]: 'true' }) }),
  fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  fc.constant('settle' as const),
);

let histories = 0;

test('after every history of writes at any pace the slices say what the Endpoints say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (history) => {
      const namespace = await newNamespace(`history-${++histories}`);
      const settles = () =>
        eventually('slices as wanted', async () => (await mirrored(namespace)) === (await wanted(namespace)));
      await createPod(namespace);
      await createService(namespace);
      for (const one of history) {
        if (one === 'settle') await settles();
        else if (typeof one === 'string') await steps[one](namespace);
        else await write(namespace, one.ips, one.labels);
      }
      await settles();
    }),
    { numRuns: 25 },
  );
});
