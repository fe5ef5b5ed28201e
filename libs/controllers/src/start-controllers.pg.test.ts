import type { Client } from '@pilothouse/kube-client/client';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import {
  configMaps,
  deployments,
  endpointSlices,
  namespaces,
  pods,
  replicaSets,
  replicationControllers,
  serviceAccounts,
  services,
} from '@pilothouse/kube-model/registry';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { startInstantNodes } from '@pilothouse/testing/instant-nodes';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from './start-controllers.ts';

let cluster: TestCluster;
let client: Client;
const stops: (() => Promise<void>)[] = [];

const logger = createLogger('warn');

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const shared = { clock: systemClock, logger, identity: 'test' };
  const controllers = startControllers({ ...shared, client: (name) => cluster.client(name), rootCa: 'PEM' });
  const scheduler = startScheduler({ ...shared, client: cluster.client('system:kube-scheduler') });
  const nodes = await startInstantNodes(cluster.client('system:node'), ['one', 'two', 'three']);
  stops.push(
    () => controllers.stop(),
    () => scheduler.stop(),
    () => nodes.stop(),
  );
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await cluster.close();
});

async function newNamespace(name: string): Promise<string> {
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  return name;
}

function deployment(namespace: string, replicas: number, image = 'img:1'): Deployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'x' } },
      template: {
        metadata: { labels: { app: 'x' } },
        spec: { containers: [{ name: 'c', image, command: ['sleep', '1000'] }] },
      },
    },
  };
}

async function complete(namespace: string): Promise<Deployment> {
  return eventually('the rollout is complete', async () => {
    const found = await client.get(deployments, namespace, 'web');
    const { replicas = 0, updatedReplicas = 0, availableReplicas = 0, observedGeneration = 0 } = found.status ?? {};
    const wanted = found.spec?.replicas ?? 1;
    const all = replicas === wanted && updatedReplicas === wanted && availableReplicas === wanted;
    const last = found.status?.conditions?.some(({ reason }) => reason === 'NewReplicaSetAvailable');
    return all && last && observedGeneration === found.metadata.generation ? found : undefined;
  });
}

test('a deployment brings up its pods, spread over the nodes', async () => {
  const namespace = await newNamespace('created');
  await client.create(deployments, deployment(namespace, 3));
  const found = await complete(namespace);
  expect(found.metadata?.annotations).toMatchObject({ 'deployment.kubernetes.io/revision': '1' });
  const { items } = await client.list(pods, { namespace });
  expect(new Set(items.map(({ spec }) => spec?.nodeName)).size).toBe(3);
});

test('a replication controller keeps as many pods as it asks for, by the labels of its template', async () => {
  const namespace = await newNamespace('replicated');
  const template = deployment(namespace, 2).spec?.template ?? {};
  const wanted = { apiVersion: 'v1', kind: 'ReplicationController', metadata: { name: 'rc', namespace } };
  await client.create(replicationControllers, { ...wanted, spec: { replicas: 2, template } });
  const settled = (count: number) =>
    eventually(`${count} pods are available`, async () => {
      const { status } = await client.get(replicationControllers, namespace, 'rc');
      return (status?.availableReplicas ?? 0) === count && status?.replicas === count ? status : undefined;
    });
  expect(await settled(2)).toEqual({
    replicas: 2,
    fullyLabeledReplicas: 2,
    readyReplicas: 2,
    availableReplicas: 2,
    observedGeneration: 1,
  });
  await client.patch(replicationControllers, namespace, 'rc', 'merge', { spec: { replicas: 1 } });
  await settled(1);
  const [pod] = (await client.list(pods, { namespace })).items;
  expect(pod?.metadata.ownerReferences).toMatchObject([
    { kind: 'ReplicationController', name: 'rc', controller: true },
  ]);
});

test('a rolling update ends with the new pods only, and an undo gives the old ReplicaSet a new revision', async () => {
  const namespace = await newNamespace('rolled');
  await client.create(deployments, deployment(namespace, 3));
  await complete(namespace);
  const image = (value: string) =>
    client.patch(deployments, namespace, 'web', 'strategic', {
      spec: { template: { spec: { containers: [{ name: 'c', image: value }] } } },
    });
  await image('img:2');
  await complete(namespace);
  const { items } = await eventually('old pods are gone', async () => {
    const list = await client.list(pods, { namespace });
    return list.items.length === 3 ? list : undefined;
  });
  expect(items.map(({ spec }) => spec?.containers[0]?.image)).toEqual(['img:2', 'img:2', 'img:2']);
  await image('img:1');
  const undone = await complete(namespace);
  expect(undone.metadata?.annotations?.['deployment.kubernetes.io/revision']).toBe('3');
  const sets = (await client.list(replicaSets, { namespace })).items;
  expect(sets).toHaveLength(2);
  const current = sets.find(({ spec }) => spec?.replicas === 3);
  expect(current?.metadata.annotations).toMatchObject({
    'deployment.kubernetes.io/revision': '3',
    'deployment.kubernetes.io/revision-history': '1',
  });
});

test('a deleted pod is replaced', async () => {
  const namespace = await newNamespace('healed');
  await client.create(deployments, deployment(namespace, 2));
  await complete(namespace);
  const [victim] = (await client.list(pods, { namespace })).items;
  await client.delete(pods, namespace, victim?.metadata.name ?? '');
  await eventually('two others run', async () => {
    const { items } = await client.list(pods, { namespace });
    const alive = items.filter(({ metadata, status }) => !metadata.deletionTimestamp && status?.phase === 'Running');
    return alive.length === 2 && alive.every(({ metadata }) => metadata.uid !== victim?.metadata.uid);
  });
});

test('a service has its ready pods in a slice', async () => {
  const namespace = await newNamespace('served');
  await client.create(deployments, deployment(namespace, 3));
  await client.create(services, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 's', namespace },
    spec: { selector: { app: 'x' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  });
  const slice = await eventually('three ready endpoints', async () => {
    const { items } = await client.list(endpointSlices, { namespace });
    const ready = items.find(({ endpoints }) => endpoints?.filter(({ conditions }) => conditions?.ready).length === 3);
    return items.length === 1 ? ready : undefined;
  });
  expect(slice.metadata.name).toMatch(/^s-[a-z0-9]{5}$/);
  expect(slice.ports).toEqual([{ name: 'http', port: 8080, protocol: 'TCP' }]);
});

test('deleting a deployment takes its ReplicaSet and pods along', async () => {
  const namespace = await newNamespace('deleted');
  await client.create(deployments, deployment(namespace, 3));
  await complete(namespace);
  await client.delete(deployments, namespace, 'web', { propagationPolicy: 'Background' });
  await eventually('nothing is left', async () => {
    const left = [
      ...(await client.list(pods, { namespace })).items,
      ...(await client.list(replicaSets, { namespace })).items,
    ];
    return left.length === 0;
  });
});

test('foreground deletion keeps the owner until its dependents are gone; orphaning leaves them', async () => {
  const namespace = await newNamespace('propagated');
  await client.create(deployments, deployment(namespace, 2));
  await complete(namespace);
  await client.delete(deployments, namespace, 'web', { propagationPolicy: 'Foreground' });
  await eventually(
    'the deployment is gone',
    async () => (await client.list(deployments, { namespace })).items.length === 0,
  );
  expect((await client.list(replicaSets, { namespace })).items).toEqual([]);
  await client.create(deployments, deployment(namespace, 2));
  await complete(namespace);
  await client.delete(deployments, namespace, 'web', { propagationPolicy: 'Orphan' });
  await eventually(
    'the deployment is gone',
    async () => (await client.list(deployments, { namespace })).items.length === 0,
  );
  const [set] = (await client.list(replicaSets, { namespace })).items;
  expect(set?.metadata.ownerReferences ?? []).toEqual([]);
  await client.create(deployments, deployment(namespace, 2));
  await complete(namespace);
  expect((await client.list(replicaSets, { namespace })).items).toHaveLength(1);
});

test('a namespace gets its account and authority, and takes everything with it when it goes', async () => {
  const namespace = await newNamespace('emptied');
  await eventually('account and authority', async () => {
    const accounts = (await client.list(serviceAccounts, { namespace })).items.map(({ metadata }) => metadata.name);
    const maps = (await client.list(configMaps, { namespace })).items.map(({ metadata }) => metadata.name);
    return accounts.includes('default') && maps.includes('kube-root-ca.crt');
  });
  await client.create(deployments, deployment(namespace, 5));
  await complete(namespace);
  await client.delete(namespaces, '', namespace);
  await eventually('the namespace is gone', async () => {
    const { items } = await client.list(namespaces);
    return !items.some(({ metadata }) => metadata.name === namespace);
  });
  expect((await client.list(pods, { namespace })).items).toEqual([]);
});

test('a deployment of 500 replicas is complete within seconds', async () => {
  const namespace = await newNamespace('large');
  const started = performance.now();
  await client.create(deployments, deployment(namespace, 500));
  await complete(namespace);
  const seconds = (performance.now() - started) / 1000;
  expect((await client.list(pods, { namespace })).items).toHaveLength(500);
  expect(seconds).toBeLessThan(15);
}, 60_000);
