/**
 * The usage history by itself, on a durable embedded Postgres of its own: one JSON line a figure.
 * Usage: npx tsx bench/usage.ts [PODS=2000] [HOURS=24]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { createLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { Contact } from '@pilothouse/store/contact';
import { openReader } from '@pilothouse/store/database';
import { UsageDatabase } from '@pilothouse/store/usage/usage-database';
import { UsageRecorder } from '@pilothouse/store/usage/usage-recorder';

const pods = Number(process.argv[2] ?? 2000);
const hours = Number(process.argv[3] ?? 24);
const podsOfWorkload = 10;
const logger = createLogger('warn');
const second = 1000;

const workload = (name: string) => `deployment-${Math.floor(Number(name.slice(4)) / podsOfWorkload)}`;
const directory = {
  identify: (_: string, name: string) => ({
    owners: [`rs-${workload(name)}`, workload(name)],
    namespaceUid: 'namespace',
    severalContainers: false,
  }),
  lives: () => true,
};

function samplesAt(at: number): UsageSample[] {
  return Array.from({ length: pods }, (_, index) => {
    const used = { cpuCores: Math.random(), memoryBytes: 1e8 * Math.random() };
    const common = { namespace: 'default', name: `pod-${index}`, uid: `uid-${index}`, at, window: 15 * second };
    return { kind: 'Pod', ...common, ...used, containers: [{ name: 'main', ...used }] };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
const print = (figure: string, values: object) => console.log(JSON.stringify({ figure, ...values }));

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const from = performance.now();
  const answer = await run();
  return { ms: performance.now() - from, answer };
}

function spread(figure: string, samples: number[]): void {
  samples.sort((a, b) => a - b);
  print(figure, { p50Ms: round(samples[samples.length >> 1] ?? 0), maxMs: round(samples.at(-1) ?? 0) });
}

const folder = await mkdtemp(join(tmpdir(), 'pilothouse-bench-'));
const postgres = await startEmbeddedPostgres({ directory: folder, logger });
try {
  const { url } = postgres;
  await migrate({ url, directory: join(import.meta.dirname, '../prisma/migrations'), logger });
  const clock = new ManualClock();
  const database = new UsageDatabase({ url, clock, logger });
  const recorder = new UsageRecorder({ cluster: 'bench', database, pods: directory, clock, logger });

  const cpu = process.cpuUsage();
  const takes: number[] = [];
  const writes: number[] = [];
  const rounds: number[] = [];
  for (let minute = 0; minute < hours * 60; minute++) {
    for (let n = 0; n < 4; n++) {
      const samples = samplesAt(clock.now());
      takes.push((await timed(async () => recorder.onSamples(samples))).ms);
      clock.advance(15 * second - 1);
      if (n < 3) clock.advance(1);
    }
    writes.push((await timed(() => recorder.flush())).ms);
    clock.advance(1);
    if (minute % 10 === 9) rounds.push((await timed(() => database.maintain())).ms);
  }
  const { user, system } = process.cpuUsage(cpu);
  spread('samples of all pods taken', takes);
  spread('a minute added up and written', writes);
  spread('ten minutes rolled up, and what is old dropped', rounds);
  print('CPU of this process', { msAMinute: round((user + system) / 1000 / (hours * 60)) });

  const reader = openReader(url, new Contact());
  for (const step of [60, 600, 3600]) {
    const [row] = await reader.run(
      (sql) => sql<{ blocks: number; bytes: number; points: number }[]>`
        SELECT count(*)::integer AS blocks, sum(pg_column_size(b.*))::float8 AS bytes,
          sum(cardinality(cpu_average))::float8 AS points
        FROM usage.block b WHERE step = ${step}`,
    );
    print(`blocks of ${step} s`, { ...row, bytesAPoint: round((row?.bytes ?? 0) / (row?.points ?? 1)) });
  }
  const [size] = await reader.run(
    (sql) => sql<{ bytes: number }[]>`
      SELECT (pg_total_relation_size('usage.block') + pg_total_relation_size('usage.series'))::float8 AS bytes`,
  );
  print('on disk', { bytes: size?.bytes, bytesAPod: Math.round((size?.bytes ?? 0) / pods) });
  await reader.close();

  const asked = [1, 6, 24].map((span) => span * 3600 * second);
  for (const span of asked) {
    const times: number[] = [];
    for (let n = 0; n < 50; n++) {
      const series = [{ uid: `uid-${(n * 37) % pods}`, container: '' }];
      const ask = () => recorder.history({ series, from: clock.now() - span, to: clock.now() });
      times.push((await timed(ask)).ms);
    }
    spread(`chart of ${span / 3600 / second} h`, times);
  }
  await recorder.close();
  await database.close();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
