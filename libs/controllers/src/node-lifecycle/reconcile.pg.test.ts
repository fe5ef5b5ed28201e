import { setImmediate as turn } from 'node:timers/promises';
import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers, type SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { leases, nodes, pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { microTimestamp } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeLifecycleController } from './reconcile.ts';

let cluster: TestCluster;
let client: Client;
let informers: SharedInformers;
const clock = new ManualClock(Date.now());
const stop = new AbortController();
let running: Promise<void>;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('system:node-controller');
  const logger = createLogger('warn');
  informers = createSharedInformers({ client, clock, logger });
  const recorder = createEventRecorder({ client, clock, logger, component: 'node-controller' });
  const controller = createNodeLifecycleController(
    { client, informers, recorder, clock, logger },
    { gracePeriod: 40_000 },
  );
  await informers.synced();
  running = controller.run(stop.signal);
});

afterAll(async () => {
  stop.abort();
  await running;
  await informers.stop();
  await cluster.close();
});

async function join(name: string): Promise<void> {
  const node = await client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name } });
  const conditions = [{ type: 'Ready', status: 'True', reason: 'KubeletReady', message: '' }];
  await client.update(nodes, { ...node, status: { conditions } }, { subresource: 'status' });
  await beat(name);
}

async function beat(name: string): Promise<void> {
  const metadata = { namespace: 'kube-node-lease', name };
  const spec = { holderIdentity: name, renewTime: microTimestamp(clock.now()) };
  try {
    await client.patch(leases, metadata.namespace, name, 'merge', { spec });
  } catch (error) {
    if (!isReason(error, 'NotFound')) throw error;
    await client.create(leases, { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec });
  }
}

async function runPod(name: string, nodeName: string, tolerationSeconds?: number): Promise<void> {
  const toleration = {
    operator: 'Exists',
    effect: 'NoExecute',
    ...(tolerationSeconds !== undefined && { tolerationSeconds }),
  };
  const spec = { nodeName, containers: [{ name: 'c', image: 'img' }], tolerations: [toleration] };
  const pod = await client.create(pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec,
  });
  const status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] };
  await client.update(pods, { ...pod, status }, { subresource: 'status' });
}

const readyOf = ({ status }: Pod) => status?.conditions?.find(({ type }) => type === 'Ready')?.status;

/** Time passes; the living node's lease is renewed all along. */
async function pass(seconds: number, living: string): Promise<void> {
  for (let second = 0; second < seconds; second += 5) {
    clock.advance(5000);
    await beat(living);
    await turn();
  }
}

test('a node that falls silent is marked, its pods count as not ready and leave after their toleration', async () => {
  await join('silent');
  await join('living');
  await runPod('impatient', 'silent', 60);
  await runPod('patient', 'silent');
  await runPod('elsewhere', 'living', 60);
  await pass(60, 'living');
  const silent = await eventually('the node is unreachable', async () => {
    const node = await client.get(nodes, '', 'silent');
    return node.spec?.taints?.some(({ effect }) => effect === 'NoExecute') ? node : undefined;
  });
  expect(silent.status?.conditions?.find(({ type }) => type === 'Ready')).toMatchObject({
    status: 'Unknown',
    reason: 'NodeStatusUnknown',
  });
  await eventually('its pods are not ready', async () => {
    const found = await Promise.all(['impatient', 'patient'].map((name) => client.get(pods, 'default', name)));
    return found.every((pod) => readyOf(pod) === 'False');
  });
  await pass(70, 'living');
  await eventually('the impatient pod is told to go', async () => {
    const { items } = await client.list(pods, { namespace: 'default' });
    const impatient = items.find(({ metadata }) => metadata.name === 'impatient');
    return !impatient || impatient.metadata.deletionTimestamp !== undefined;
  });
  expect((await client.get(pods, 'default', 'patient')).metadata.deletionTimestamp).toBeUndefined();
  const elsewhere = await client.get(pods, 'default', 'elsewhere');
  expect(readyOf(elsewhere)).toBe('True');
  expect((await client.get(nodes, '', 'living')).spec?.taints ?? []).toEqual([]);
});

test('pods of a node that is deleted are removed, those of a name that never was a node are left alone', async () => {
  await join('leaving');
  await runPod('stranded', 'leaving');
  await runPod('unrelated', 'never-there');
  await client.delete(nodes, '', 'leaving');
  await eventually('the stranded pod is gone', async () => {
    clock.advance(1000);
    const { items } = await client.list(pods, { namespace: 'default' });
    return !items.some(({ metadata }) => metadata.name === 'stranded');
  });
  expect((await client.get(pods, 'default', 'unrelated')).metadata.deletionTimestamp).toBeUndefined();
});
