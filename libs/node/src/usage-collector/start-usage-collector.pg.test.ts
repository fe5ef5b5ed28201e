import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NodeSummary, UsageStats } from '@pilothouse/kube-client/node-summary';
import { statsToken } from '@pilothouse/kube-client/stats-token';
import { nodes } from '@pilothouse/kube-model/registry';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startUsageCollector, type UsageCollector } from './start-usage-collector.ts';

const clock = new ManualClock();
const interval = 15_000;
const rounds: (readonly UsageSample[])[] = [];
const asked = new Map<string, number>();
const held = new Set<ServerResponse>();
const servers: Server[] = [];
let cluster: TestCluster;
let collector: UsageCollector;
/** What is wrong with the node `shaky`. */
let trouble: 'none' | 'silent' | 'broken' = 'none';

const stats = (cpuSeconds: number): UsageStats => {
  const time = new Date(clock.now()).toISOString();
  return {
    startTime: '2020-01-01T00:00:00.000Z',
    cpu: { time, usageCoreNanoSeconds: cpuSeconds * 1e9 },
    memory: { time, workingSetBytes: 1000 },
  };
};

/** Uses a core all the time, as does its pod. */
function summary(name: string): NodeSummary {
  const busy = stats(clock.now() / 1000);
  const podRef = { name: `${name}-pod`, namespace: 'shop', uid: `${name}-uid` };
  return { node: { nodeName: name, ...busy }, pods: [{ podRef, ...busy, containers: [{ name: 'main', ...busy }] }] };
}

async function addNode(name: string): Promise<void> {
  const server = createServer((request, response) => {
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const { url, headers } = request;
    expect([url, headers.authorization]).toEqual(['/stats/summary', `Bearer ${statsToken('test')}`]);
    if (name !== 'shaky' || trouble === 'none') response.end(JSON.stringify(summary(name)));
    else if (trouble === 'silent') held.add(response);
    else response.end('{"node":');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: Port } = server.address() as AddressInfo;
  const client = cluster.client('tester');
  await client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name } });
  const status = { daemonEndpoints: { kubeletEndpoint: { Port } } };
  await client.patch(nodes, '', name, 'merge', { status }, { subresource: 'status' });
}

beforeAll(async () => {
  cluster = await createTestCluster();
  await addNode('steady');
  await addNode('shaky');
  await addNode('inner');
  collector = startUsageCollector({
    client: cluster.client('tester'),
    nodeToken: 'test',
    own: new Map([['inner', async () => summary('inner')]]),
    interval,
    onSamples: (samples) => void rounds.push(samples),
    clock,
    logger: silentLogger,
  });
  await eventually('the first round is over', () => rounds.length === 1);
});

afterAll(async () => {
  await collector.stop();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await cluster.close();
});

const namesOf = (samples: readonly UsageSample[] | undefined) => samples?.map(({ name }) => name).sort();
const others = ['inner', 'inner-pod', 'steady', 'steady-pod'];
const all = ['inner', 'inner-pod', 'shaky', 'shaky-pod', 'steady', 'steady-pod'];

/** Another round, by the clock. */
async function nextRound(): Promise<readonly UsageSample[]> {
  const before = rounds.length;
  clock.advance(interval);
  await eventually('the round is over', () => rounds.length > before);
  return rounds.at(-1) ?? [];
}

test('two looks tell what was used between them, by pod and by node', async () => {
  expect(rounds[0]).toEqual([]);
  const samples = await nextRound();
  expect(namesOf(samples)).toEqual(all);
  for (const sample of samples) expect(sample).toMatchObject({ cpuCores: 1, memoryBytes: 1000, window: interval });
});

test('a node of this process is asked without a request', async () => {
  expect(namesOf(await nextRound())).toEqual(all);
  expect(asked.get('steady')).toBeGreaterThan(0);
  expect(asked.get('inner')).toBeUndefined();
});

test('a node that answers nonsense loses its own figures only', async () => {
  trouble = 'broken';
  expect(namesOf(await nextRound())).toEqual(others);
  trouble = 'none';
  expect(namesOf(await nextRound())).toEqual(others);
  expect(namesOf(await nextRound())).toEqual(all);
});

test('a node that does not answer in time loses its own figures only, and keeps nobody waiting for long', async () => {
  trouble = 'silent';
  const [before, times] = [rounds.length, asked.get('shaky') ?? 0];
  clock.advance(interval);
  await eventually('it is asked', () => (asked.get('shaky') ?? 0) > times);
  expect(rounds.length).toBe(before);
  clock.advance(interval * 0.7);
  await eventually('the round is over', () => rounds.length > before);
  expect(namesOf(rounds.at(-1))).toEqual(others);
});
