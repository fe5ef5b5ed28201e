/**
 * The embedded cluster with simulated nodes. `ten`: a Deployment to 500 replicas, its rolling update, the end of its namespace, on
 * 10 nodes. `thousand`: 20,000 pods on 1,000 nodes, and what they cost when nothing happens.
 * Usage: npx tsx bench/scale.ts ten [REPLICAS=500] [ROUNDS=3] | thousand [PODS=20000] [NODES=1000]; one JSON line a figure.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@pilothouse/kube-client/client';
import { createHttpClient } from '@pilothouse/kube-client/http-client';
import type { Deployment } from '@pilothouse/kube-model/kinds';
import { deployments, namespaces } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { type Product, removeInstallation, startProduct } from '../e2e/src/product.ts';

const [scenario = 'ten', ...numbers] = process.argv.slice(2);
const roles = 'kube-api,controllers,scheduler,node,network';

const tell = (figure: object) => console.log(JSON.stringify({ ...figure, load: loadavg()[0] }));

function clientOf({ address }: Product): Client {
  const token = readFileSync(address.tokenFile, 'utf8').trim();
  return createHttpClient({ server: address.kubeUrl, token, insecure: true });
}

function deployment(namespace: string, name: string, replicas: number): Deployment {
  const labels = { app: name };
  const containers = [{ name: 'main', image: 'app:1', resources: { requests: { cpu: '10m', memory: '16Mi' } } }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels },
    spec: { replicas, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } },
  };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}

async function isWhole(client: Client, namespace: string, name: string): Promise<boolean> {
  const { metadata, spec, status } = await client.get(deployments, namespace, name);
  const counts = [status?.replicas, status?.updatedReplicas, status?.availableReplicas];
  return status?.observedGeneration === metadata.generation && counts.every((count) => count === spec?.replicas);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round(performance.now() - from) / 1000;
}

async function newNamespace(client: Client, name: string): Promise<void> {
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
}

async function round(product: Product, client: Client, namespace: string, replicas: number): Promise<void> {
  const measured = async (figure: string, work: () => Promise<unknown>) => {
    const before = cpuSeconds(product.address.pid);
    const seconds = await timed(work);
    tell({ figure, seconds, serverCpu: Number((cpuSeconds(product.address.pid) - before).toFixed(2)) });
  };
  await newNamespace(client, namespace);
  await measured(`a Deployment to ${replicas}`, async () => {
    await client.create(deployments, deployment(namespace, 'web', replicas));
    await until(() => isWhole(client, namespace, 'web'));
  });
  await measured(`a rolling update of ${replicas}`, async () => {
    const container = { name: 'main', image: 'app:2' };
    const patch = { spec: { template: { spec: { containers: [container] } } } };
    await client.patch(deployments, namespace, 'web', 'strategic', patch);
    await until(() => isWhole(client, namespace, 'web'));
  });
  await measured(`a namespace of ${replicas} pods gone`, async () => {
    await client.delete(namespaces, '', namespace);
    await until(() => isGone(client, namespace));
  });
}

async function isGone(client: Client, namespace: string): Promise<boolean> {
  try {
    await client.get(namespaces, '', namespace);
    return false;
  } catch (error) {
    if (isReason(error, 'NotFound')) return true;
    throw error;
  }
}

/** User and system time of one process. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

function residentMiB(pid: number): number {
  const [, kib = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kib) / 1024);
}

async function ten(product: Product, [replicas = 500, rounds = 3]: readonly number[]): Promise<void> {
  const client = clientOf(product);
  for (let index = 0; index < rounds; index++) await round(product, client, `round-${index}`, replicas);
}

/** Two minutes of nothing: several renewals of each lease. */
const idle = 120_000;

async function thousand(product: Product, [pods = 20_000]: readonly number[]): Promise<void> {
  const client = clientOf(product);
  const each = 1000;
  const names = Array.from({ length: pods / each }, (_, index) => `app-${index}`);
  await newNamespace(client, 'scale');
  const seconds = await timed(async () => {
    await Promise.all(names.map((name) => client.create(deployments, deployment('scale', name, each))));
    for (const name of names) await until(() => isWhole(client, 'scale', name));
  });
  tell({ figure: `${pods} pods settled`, seconds, serverCpu: Math.round(cpuSeconds(product.address.pid)) });
  await pause(30_000);
  const processes = product.processes();
  const before = processes.map(({ pid }) => cpuSeconds(pid));
  await pause(idle);
  // PostgreSQL's helpers come and go.
  const lasting = new Set(product.processes().map(({ pid }) => pid));
  const cores = processes.map(({ pid }, index) =>
    lasting.has(pid) ? (cpuSeconds(pid) - (before[index] ?? 0)) / (idle / 1000) : 0,
  );
  const [server = 0, ...others] = cores;
  tell({
    figure: 'idle',
    serverCores: Number(server.toFixed(3)),
    othersCores: Number(others.reduce((sum, value) => sum + value, 0).toFixed(3)),
    serverMiB: residentMiB(product.address.pid),
  });
}

async function main(): Promise<void> {
  const nodes = scenario === 'ten' ? '10' : String(numbers[1] ?? 1000);
  const variables = { PILOTHOUSE_NODES: nodes, PILOTHOUSE_RUNTIME: 'simulated', PILOTHOUSE_ROLES: roles };
  const from = performance.now();
  const product = await startProduct({ variables });
  tell({ figure: `${nodes} nodes ready`, seconds: Math.round(performance.now() - from) / 1000 });
  try {
    await (scenario === 'ten' ? ten : thousand)(product, numbers.map(Number));
  } finally {
    await product.stop();
    removeInstallation(product.installation);
  }
}

await main();
