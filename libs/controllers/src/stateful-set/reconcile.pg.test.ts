import type { Client } from '@pilothouse/kube-client/client';
import type { StatefulSet } from '@pilothouse/kube-model/kinds';
import { persistentVolumeClaims, pods, statefulSets } from '@pilothouse/kube-model/registry';
import { startLocalVolumes } from '@pilothouse/node/local-volumes/start-local-volumes';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { startInstantNodes } from '@pilothouse/testing/instant-nodes';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from '../start-controllers.ts';

let cluster: TestCluster;
let client: Client;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const shared = { clock: systemClock, logger: silentLogger, identity: 'test' };
  const controllers = startControllers({ ...shared, client: (name) => cluster.client(name) });
  const scheduler = startScheduler({ ...shared, client: cluster.client('system:kube-scheduler') });
  const names = ['one', 'two', 'three'];
  const instant = await startInstantNodes(cluster.client('system:node'), names);
  const nodes = names.map((name) => ({ name, directory: `/nodes/${name}` }));
  const provisioner = { client: cluster.client('provisioner'), nodes, driver: 'simulated' as const };
  const volumes = startLocalVolumes({ ...shared, ...provisioner });
  stops.push(controllers.stop, scheduler.stop, instant.stop, volumes.stop);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await cluster.close();
});

const template = (image: string) => ({
  metadata: { labels: { app: 'x' } },
  spec: { containers: [{ name: 'c', image }] },
});

function rolledOut(count: number): Promise<StatefulSet> {
  return eventually(`${count} pods are current and available`, async () => {
    const found = await client.get(statefulSets, 'default', 'db');
    const { replicas, updatedReplicas, availableReplicas, currentRevision, updateRevision } = found.status ?? {};
    const all = [replicas, updatedReplicas, availableReplicas].every((one) => one === count);
    const isSeen = found.status?.observedGeneration === found.metadata.generation;
    return all && isSeen && currentRevision === updateRevision ? found : undefined;
  });
}

const images = async () =>
  (await client.list(pods, { namespace: 'default' })).items
    .map(({ metadata, spec }) => `${metadata.name} ${spec?.containers[0]?.image}`)
    .sort();

test('ordinals are filled, updated and given up; claims stay behind when the policy retains them', async () => {
  const resources = { requests: { storage: '1Gi' } };
  await client.create(statefulSets, {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'default' },
    spec: {
      replicas: 3,
      serviceName: 'db',
      selector: { matchLabels: { app: 'x' } },
      template: template('img:1'),
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources } }],
    },
  });
  await rolledOut(3);
  expect(await images()).toEqual(['db-0 img:1', 'db-1 img:1', 'db-2 img:1']);
  await client.patch(statefulSets, 'default', 'db', 'merge', { spec: { template: template('img:2') } });
  await rolledOut(3);
  expect(await images()).toEqual(['db-0 img:2', 'db-1 img:2', 'db-2 img:2']);
  await client.patch(statefulSets, 'default', 'db', 'merge', { spec: { replicas: 1 } });
  await rolledOut(1);
  expect(await images()).toEqual(['db-0 img:2']);
  const claims = (await client.list(persistentVolumeClaims, { namespace: 'default' })).items;
  expect(claims.map(({ metadata }) => metadata.name).sort()).toEqual(['data-db-0', 'data-db-1', 'data-db-2']);
});
