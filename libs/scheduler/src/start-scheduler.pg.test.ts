import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerGroup } from '@pilothouse/kube-client/controller-group';
import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { events, nodes, pods } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startScheduler } from './start-scheduler.ts';

let cluster: TestCluster;
let client: Client;
let scheduler: ControllerGroup;

beforeEach(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
});

afterEach(async () => {
  await scheduler.stop();
  await cluster.close();
});

function start(): void {
  const logger = createLogger('warn');
  scheduler = startScheduler({
    client: cluster.client('system:kube-scheduler'),
    clock: systemClock,
    logger,
    identity: 'test',
  });
}

async function addNode(name: string, cpu: string, spec: NonNullable<Node['spec']> = {}): Promise<void> {
  const node = await client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name }, spec });
  const allocatable = { cpu, memory: '100Gi', pods: '10000' };
  await client.update(nodes, { ...node, status: { capacity: allocatable, allocatable } }, { subresource: 'status' });
}

function pod(name: string, cpu: string, nodeName?: string): Pod {
  const containers = [{ name: 'c', image: 'img', resources: { requests: { cpu } } }];
  const spec = { containers, ...(nodeName && { nodeName }) };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default' }, spec };
}

const bound = async () =>
  (await client.list(pods, { namespace: 'default' })).items.filter(({ spec }) => spec?.nodeName);

test('a burst of a thousand pods never takes more of a node than there is', async () => {
  await addNode('a', '30');
  await addNode('b', '30');
  await addNode('c', '30');
  start();
  await Promise.all(Array.from({ length: 1000 }, (_, index) => client.create(pods, pod(`p${index}`, '100m'))));
  await eventually('900 pods have a node', async () => (await bound()).length >= 900, 30_000);
  await eventually('nothing waits in the queue', () => scheduler.list()[0]?.queueDepth === 0);
  const counts = new Map<string, number>();
  for (const { spec } of await bound()) counts.set(spec?.nodeName ?? '', (counts.get(spec?.nodeName ?? '') ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ a: 300, b: 300, c: 300 });
});

test('a pod that finds no node says why, and gets one as soon as there is one', async () => {
  await addNode('a', '1', { unschedulable: true });
  start();
  await client.create(pods, pod('waits', '500m'));
  const waiting = await eventually('the pod says why', async () => {
    const found = await client.get(pods, 'default', 'waits');
    return found.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  });
  const message =
    '0/1 nodes are available: 1 node(s) were unschedulable. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.';
  expect(waiting).toMatchObject({ status: 'False', reason: 'Unschedulable', message });
  await eventually('an event tells it', async () => {
    const { items } = await client.list(events, { namespace: 'default' });
    return items.some((event) => event.reason === 'FailedScheduling' && event.message === message);
  });
  await client.patch(nodes, '', 'a', 'merge', { spec: { unschedulable: null } });
  await eventually('the pod has a node', async () => (await bound()).length === 1);
  await eventually('an event tells it', async () => {
    const { items } = await client.list(events, { namespace: 'default' });
    return items.some(({ message: text }) => text === 'Successfully assigned default/waits to a');
  });
});

test('a pod that goes makes room for one that waits', async () => {
  await addNode('a', '1');
  start();
  await client.create(pods, pod('first', '800m'));
  await eventually('the first has a node', async () => (await bound()).length === 1);
  await client.create(pods, pod('second', '800m'));
  await eventually('the second waits', async () => {
    const found = await client.get(pods, 'default', 'second');
    return found.status?.conditions?.some(({ reason }) => reason === 'Unschedulable');
  });
  await client.delete(pods, 'default', 'first', { gracePeriodSeconds: 0 });
  await eventually('the second has a node', async () => {
    return (await client.get(pods, 'default', 'second')).spec?.nodeName === 'a';
  });
});

test('thousands of pods that have their node already keep nobody waiting', async () => {
  await addNode('a', '1000');
  start();
  const already = Array.from({ length: 2000 }, (_, index) => pod(`here${index}`, '10m', `elsewhere-${index % 50}`));
  await Promise.all(already.map((one) => client.create(pods, one)));
  await client.create(pods, pod('last', '10m'));
  await eventually('the last has a node', async () => (await client.get(pods, 'default', 'last')).spec?.nodeName);
  expect(scheduler.list()[0]?.failures).toBe(0);
});
