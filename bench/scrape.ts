/**
 * What it costs to ask nodes what they use: both ends, over HTTP, until the samples are made. One JSON line a figure.
 * Usage: npx tsx bench/scrape.ts [PROCESS_PODS=100] [SIMULATED_PODS=2000] [SIMULATED_NODES=1000] [ROUNDS=20]
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeServerClient } from '@pilothouse/kube-client/node-server-client';
import type { Driver } from '@pilothouse/node/drivers/driver';
import { createProcessDriver } from '@pilothouse/node/drivers/process/process-driver';
import { createSimulatedDriver } from '@pilothouse/node/drivers/simulated/simulated-driver';
import type { PodObject } from '@pilothouse/node/pod-types';
import { type NodeServer, startNodeServer } from '@pilothouse/node/server/node-server';
import { createNodeUsage } from '@pilothouse/node/usage/node-usage';
import { summaryOf } from '@pilothouse/node/usage/summary';
import { askNodes } from '@pilothouse/node/usage-collector/ask-nodes';
import { samplesOf } from '@pilothouse/node/usage-collector/samples';
import type { MeasuredNode } from '@pilothouse/node/usage-collector/usage-point';
import { systemClock as clock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';

const [processPods = 100, simulatedPods = 2000, simulatedNodes = 1000, rounds = 20] = process.argv.slice(2).map(Number);
const logger = createLogger('warn');
const token = 'bench';
const interval = 15_000;
const creationTimestamp = new Date().toISOString();

async function startPods(driver: Driver, count: number, node: string): Promise<PodObject[]> {
  const names = Array.from({ length: count }, (_, index) => `${node}-pod-${index}`);
  const run = { container: 'main', attempt: 0, restartStep: 0, stdin: 'none', tty: false } as const;
  const spec = { ...run, namespace: 'default', command: ['sleep', '100000'], env: {}, requests: {}, annotations: {} };
  for (const name of names) await driver.start({ ...spec, podUid: name, pod: name });
  return names.map((name) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default', uid: name, resourceVersion: '1', creationTimestamp },
  }));
}

async function startServer(nodeName: string, driver: Driver, pods: readonly PodObject[]): Promise<NodeServer> {
  const nothing = () => ({ cpuSeconds: 0, memoryBytes: 0 });
  const use = createNodeUsage({ driver, agent: nothing, now: () => clock.now() });
  const nodeStartedAt = clock.now();
  const summary = async () =>
    summaryOf({ nodeName, nodeStartedAt, usage: await use(), pods, records: (uid) => driver.records(uid) });
  return startNodeServer({ driver, find: () => undefined, summary, token, clock, logger });
}

const nodeAt = (name: string, Port: number) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, uid: name, resourceVersion: '1', creationTimestamp },
  status: { daemonEndpoints: { kubeletEndpoint: { Port } } },
});

async function measure(figure: string, servers: readonly NodeServer[]): Promise<void> {
  const all = servers.map(({ port }, index) => nodeAt(`node-${index}`, port));
  const server = createNodeServerClient({ nodeToken: token });
  let before: ReadonlyMap<string, MeasuredNode> = new Map();
  let pods = 0;
  const scrape = async () => {
    const answers = await askNodes(all, { own: new Map(), server, logger, late: new AbortController().signal });
    const samples = all.flatMap(({ metadata: { name, uid } }) => {
      const last = answers.get(uid);
      return last ? samplesOf({ name, uid }, { before: before.get(uid), last, interval }) : [];
    });
    before = answers;
    pods = samples.filter(({ kind }) => kind === 'Pod').length;
  };
  for (let warm = 0; warm < 3; warm++) await scrape();
  const [from, used] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < rounds; round++) await scrape();
  const { user, system } = process.cpuUsage(used);
  const each = (milliseconds: number) => Math.round((milliseconds / rounds) * 10) / 10;
  const figures = { nodes: servers.length, pods, cpuMs: each((user + system) / 1000) };
  console.log(JSON.stringify({ figure, ...figures, wallMs: each(performance.now() - from) }));
}

const ofMachine = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).length;

const directory = mkdtempSync(join(tmpdir(), 'pilothouse-scrape-'));
chmodSync(directory, 0o755);
const driver = createProcessDriver({ directory, clock, logger });
try {
  const server = await startServer('real', driver, await startPods(driver, processPods, 'real'));
  await measure(`process pods, ${ofMachine()} processes on the machine`, [server]);
  await server.close();
  for (const nodes of [3, simulatedNodes]) {
    const servers: NodeServer[] = [];
    for (let index = 0; index < nodes; index++) {
      const simulated = createSimulatedDriver({ clock });
      const share = Math.ceil((simulatedPods * (index + 1)) / nodes) - Math.ceil((simulatedPods * index) / nodes);
      const pods = await startPods(simulated, share, `node-${index}`);
      servers.push(await startServer(`node-${index}`, simulated, pods));
    }
    await measure('simulated pods', servers);
    await Promise.all(servers.map((one) => one.close()));
  }
} finally {
  await driver.close();
  rmSync(directory, { recursive: true, force: true });
}
