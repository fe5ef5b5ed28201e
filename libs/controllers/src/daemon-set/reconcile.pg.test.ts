import type { Client } from '@pilothouse/kube-client/client';
import type { DaemonSet } from '@pilothouse/kube-model/kinds';
import { controllerRevisions, daemonSets, nodes, pods } from '@pilothouse/kube-model/registry';
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
  const instant = await startInstantNodes(cluster.client('system:node'), ['one', 'two', 'three']);
  stops.push(controllers.stop, scheduler.stop, instant.stop);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await cluster.close();
});

const template = (image: string) => ({
  metadata: { labels: { app: 'x' } },
  spec: { containers: [{ name: 'c', image }] },
});

function rolledOut(count: number): Promise<DaemonSet> {
  return eventually(`${count} daemons are current and available`, async () => {
    const found = await client.get(daemonSets, 'default', 'agent');
    const { desiredNumberScheduled, updatedNumberScheduled, numberAvailable, observedGeneration } = found.status ?? {};
    const all = [desiredNumberScheduled, updatedNumberScheduled, numberAvailable].every((one) => one === count);
    return all && observedGeneration === found.metadata.generation ? found : undefined;
  });
}

const placed = async () =>
  (await client.list(pods, { namespace: 'default' })).items
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ spec }) => `${spec?.nodeName} ${spec?.containers[0]?.image}`)
    .sort();

test('every node gets one daemon, bound by the scheduler; edits move them, and history is kept to its limit', async () => {
  await client.create(daemonSets, {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: 'default' },
    spec: { selector: { matchLabels: { app: 'x' } }, template: template('img:1'), revisionHistoryLimit: 1 },
  });
  await rolledOut(3);
  expect(await placed()).toEqual(['one img:1', 'three img:1', 'two img:1']);
  for (const image of ['img:2', 'img:3']) {
    await client.patch(daemonSets, 'default', 'agent', 'merge', { spec: { template: template(image) } });
    await rolledOut(3);
  }
  await eventually('the oldest revision is gone', async () => {
    const { items } = await client.list(controllerRevisions, { namespace: 'default' });
    return (
      items
        .map(({ revision }) => revision)
        .sort()
        .join() === '2,3'
    );
  });
  await client.patch(nodes, '', 'two', 'merge', { spec: { taints: [{ key: 'gone', effect: 'NoExecute' }] } });
  await rolledOut(2);
  await eventually('the tainted node has none', async () => (await placed()).join() === 'one img:3,three img:3');
});
