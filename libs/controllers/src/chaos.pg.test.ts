import type { Client } from '@pilothouse/kube-client/client';
import { createInformer } from '@pilothouse/kube-client/informer';
import type { Deployment, Pod } from '@pilothouse/kube-model/kinds';
import { deployments, pods } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { startInstantNodes } from '@pilothouse/testing/instant-nodes';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from './start-controllers.ts';

let cluster: TestCluster;
let client: Client;
const stops: (() => Promise<void>)[] = [];

/** The same dice in every run. */
let seed = 7;
function chance(share: number): boolean {
  seed = (seed * 1103515245 + 12345) % 2 ** 31;
  return seed / 2 ** 31 < share;
}

function perhapsFail(): void {
  if (chance(0.15)) throw new StatusError('ServiceUnavailable', 'try again');
}

/** An API that refuses one request in seven, and whose watches break off or expire every few events. */
function unreliable(target: Client): Client {
  return {
    async get(...request) {
      perhapsFail();
      return target.get(...request);
    },
    async list(...request) {
      perhapsFail();
      return target.list(...request);
    },
    async *watch(...request) {
      perhapsFail();
      for await (const event of target.watch(...request)) {
        yield event;
        if (chance(0.02)) throw new StatusError('Expired', 'too old resource version');
        if (chance(0.05)) return;
      }
    },
    async create(...request) {
      perhapsFail();
      return target.create(...request);
    },
    async update(...request) {
      perhapsFail();
      return target.update(...request);
    },
    async patch(...request) {
      perhapsFail();
      return target.patch(...request);
    },
    async delete(...request) {
      perhapsFail();
      return target.delete(...request);
    },
    async deleteCollection(...request) {
      perhapsFail();
      return target.deleteCollection(...request);
    },
  };
}

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const shared = { clock: systemClock, logger: silentLogger, identity: 'test' };
  const controllers = startControllers({ ...shared, client: (name) => unreliable(cluster.client(name)) });
  const scheduler = startScheduler({ ...shared, client: unreliable(cluster.client('system:kube-scheduler')) });
  const nodes = await startInstantNodes(cluster.client('system:node'), ['one', 'two', 'three']);
  stops.push(controllers.stop, scheduler.stop, nodes.stop);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await cluster.close();
});

const image = (value: string): NonNullable<Deployment['spec']> => ({
  replicas: 12,
  strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 2 } },
  selector: { matchLabels: { app: 'x' } },
  template: { metadata: { labels: { app: 'x' } }, spec: { containers: [{ name: 'c', image: value }] } },
});

/** Follows the pods, and remembers the most that were not ending and, since `armed`, the fewest that were ready. */
async function observe() {
  const bounds = { most: 0, fewest: Number.POSITIVE_INFINITY, armed: false };
  const informer = createInformer({ client, resource: pods, clock: systemClock, logger: silentLogger });
  const isReady = ({
    status,
  }: {
    readonly status?: { readonly conditions?: readonly { type: string; status: string }[] };
  }) => status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') ?? false;
  const look = () => {
    const alive = [...informer.list('default')].filter(({ metadata }) => !metadata.deletionTimestamp);
    bounds.most = Math.max(bounds.most, alive.length);
    if (bounds.armed) bounds.fewest = Math.min(bounds.fewest, alive.filter(isReady).length);
  };
  informer.addHandler({ added: look, updated: look, deleted: look });
  await informer.synced();
  return { bounds, stop: () => informer.stop() };
}

async function rolledOut(value: string): Promise<void> {
  await eventually(
    `${value} is rolled out`,
    async () => {
      const found = await client.get(deployments, 'default', 'web');
      const { updatedReplicas, availableReplicas, replicas, observedGeneration } = found.status ?? {};
      const all = [updatedReplicas, availableReplicas, replicas].every((count) => count === 12);
      const images = (await client.list(pods, { namespace: 'default' })).items.map(
        (pod: Pod) => pod.spec?.containers[0]?.image,
      );
      return all && observedGeneration === found.metadata.generation && images.every((one) => one === value);
    },
    60_000,
  );
}

test('with an unreliable API every rollout ends, and no moment breaks its limits', async () => {
  const { bounds, stop } = await observe();
  const metadata = { name: 'web', namespace: 'default' };
  await client.create(deployments, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: image('img:1') });
  await rolledOut('img:1');
  bounds.armed = true;
  for (const version of ['img:2', 'img:3']) {
    await client.patch(deployments, 'default', 'web', 'merge', { spec: { template: image(version).template } });
    await rolledOut(version);
  }
  expect(bounds.most).toBeLessThanOrEqual(15);
  expect(bounds.fewest).toBeGreaterThanOrEqual(10);
  await stop();
}, 150_000);
