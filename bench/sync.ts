/**
 * The mirror of a cluster, on a durable embedded Postgres of its own: objects a second from the first list, changes a
 * second from a watch, beside what our own writer does with the same objects in the same run. One JSON line a figure.
 * Usage: npx tsx bench/sync.ts [PODS=20000] [CHANGES=40000]
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { ClusterMirror } from '@pilothouse/cluster-sync/mirror/cluster-mirror';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { createHttpTransport } from '@pilothouse/kube-client/http-transport';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import type { ClusterStore } from '@pilothouse/store/store';
import { podKey, podOf } from './pod.ts';

const pods = Number(process.argv[2] ?? 20_000);
const changes = Number(process.argv[3] ?? 40_000);
const logger = createLogger('warn');
const sealer = createSealer({ current: { id: 'bench', key: randomBytes(32) } });

async function startUpstream(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = fork(join(import.meta.dirname, 'sync-upstream.ts'), [String(pods)], { execArgv: ['--import', 'tsx'] });
  const [message] = await once(child, 'message');
  return { child, url: message.url };
}

/** Until `done`; CPU is this process's, user and system. */
async function measure(figure: string, count: number, run: () => Promise<unknown>): Promise<void> {
  const cpu = process.cpuUsage();
  const from = performance.now();
  await run();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  const figures = { perSecond: Math.round((count / ms) * 1000), cpuEachUs: Math.round((user + system) / count) };
  console.log(JSON.stringify({ figure, count, ms: Math.round(ms), ...figures }));
}

const isDone = async (done: () => boolean) => {
  while (!done()) await pause(2);
};

async function measureWriter(store: ClusterStore): Promise<void> {
  const options = { actor: 'bench' };
  const write = (index: number) => store.write(podKey(index), () => ({ kind: 'put', object: podOf(index) }), options);
  const inFlight = async (count: number) => {
    let next = 0;
    const worker = async () => {
      while (next < count) await write(next++ % pods);
    };
    await Promise.all(Array.from({ length: 512 }, worker));
  };
  await measure('our own writer: create', pods, () => inFlight(pods));
  await measure('our own writer: update', changes, () => inFlight(changes));
}

async function measureMirror(store: ClusterStore): Promise<void> {
  const { child, url } = await startUpstream();
  const transport = createHttpTransport({ server: url, token: 'admin-token' });
  const fingerprint = (value: string) => sealer.fingerprint(value);
  const mirror = new ClusterMirror({ store, transport, fingerprint, clock: systemClock, logger });
  const kind = () => mirror.mirror('pods')?.describe();
  await measure('mirror: first list', pods, () => {
    mirror.start();
    return isDone(() => kind()?.state === 'watching');
  });
  await measure('mirror: watch', changes, () => {
    child.send(changes);
    return isDone(() => (kind()?.changes ?? 0) >= pods + changes);
  });
  await mirror.stop();
  const again = new ClusterMirror({ store, transport, fingerprint, clock: systemClock, logger });
  await measure('mirror: start that goes on where it was', pods, () => {
    again.start();
    return isDone(() => again.mirror('pods')?.describe().state === 'watching');
  });
  await again.stop();
  child.kill();
}

const directory = await mkdtemp(join(tmpdir(), 'pilothouse-bench-'));
const postgres = await startEmbeddedPostgres({ directory, logger });
try {
  await migrate({ url: postgres.url, directory: join(import.meta.dirname, '../prisma/migrations'), logger });
  const open = (cluster: string) => openStore({ url: postgres.url, cluster, sealer, clock: systemClock, logger });
  const [own, mirrored] = [await open('own'), await open('mirrored')];
  await measureWriter(own);
  await measureMirror(mirrored);
  await Promise.all([own.close(), mirrored.close()]);
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
