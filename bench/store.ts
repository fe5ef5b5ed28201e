/**
 * The store by itself, on a durable embedded Postgres of its own: one JSON line a figure.
 * Usage: npx tsx bench/store.ts [OBJECTS=50000]
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import type { ClusterStore } from '@pilothouse/store/store';
import { podKey, podOf } from './pod.ts';

const objects = Number(process.argv[2] ?? 50_000);
const logger = createLogger('warn');

/** `inFlight` writes at a time; CPU is this process's, user and system. */
async function load(figure: string, count: number, inFlight: number, write: (index: number) => Promise<unknown>) {
  let next = 0;
  const cpu = process.cpuUsage();
  const from = performance.now();
  const worker = async () => {
    while (next < count) await write(next++);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  print(figure, {
    inFlight,
    perSecond: Math.round((count / ms) * 1000),
    cpuPerWriteUs: Math.round((user + system) / count),
  });
}

const create = (store: ClusterStore) => (index: number) =>
  store.write(podKey(index), () => ({ kind: 'put', object: podOf(index) }), { actor: 'bench' });

const patch = (store: ClusterStore) => (index: number) =>
  store.write(
    podKey(index),
    (current) => {
      const object = current?.parse<AnyObject>() as AnyObject;
      const labels = { ...object.metadata?.labels, rev: String(index) };
      return { kind: 'put', object: { ...object, metadata: { ...object.metadata, labels } } };
    },
    { actor: 'bench' },
  );

function time(figure: string, times: number, run: () => unknown): void {
  const samples = Array.from({ length: times }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  print(figure, { p50Ms: round(samples[times >> 1] ?? 0), maxMs: round(samples.at(-1) ?? 0) });
}

const round = (ms: number) => Math.round(ms * 1000) / 1000;
const print = (figure: string, values: object) => console.log(JSON.stringify({ figure, ...values }));

const directory = await mkdtemp(join(tmpdir(), 'pilothouse-bench-'));
const postgres = await startEmbeddedPostgres({ directory, logger });
try {
  await migrate({ url: postgres.url, directory: join(import.meta.dirname, '../prisma/migrations'), logger });
  const sealer = createSealer({ current: { id: 'bench', key: randomBytes(32) } });
  const open = () => openStore({ url: postgres.url, cluster: 'bench', sealer, clock: systemClock, logger });
  const store = await open();
  await load('create, one at a time', 1_000, 1, create(store));
  await load('create', 5_000, 32, create(store));
  await load('create', objects, 256, create(store));
  await load('patch', 5_000, 32, patch(store));
  await load('patch', 20_000, 256, patch(store));
  const stop = new AbortController();
  const watchers = Array.from({ length: 10 }, async () => {
    let seen = 0;
    for await (const events of store.watch({ resource: 'pods', from: store.revision(), signal: stop.signal }))
      seen += events.length;
    return seen;
  });
  await load('patch, 10 watchers', 20_000, 256, patch(store));
  stop.abort();
  await Promise.all(watchers);
  time('snapshot after a write', 1_000, () => store.snapshot('pods'));
  time('list all', 20, () => [...store.snapshot('pods').list()].length);
  time('list a page of 500', 200, () => {
    let count = 0;
    for (const _ of store.snapshot('pods').list({ namespace: 'ns-7' })) if (++count === 500) break;
  });
  time('list by label', 200, () => [...store.labelled('pods', 'app', 'app-7')].length);
  const before = process.memoryUsage();
  await store.close();
  const from = performance.now();
  const again = await open();
  print('open', {
    objects: again.snapshot('pods').size,
    ms: Math.round(performance.now() - from),
    rssMB: Math.round(before.rss / 2 ** 20),
  });
  await again.close();
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
