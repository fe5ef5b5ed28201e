import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { closeDatabase } from '@pilothouse/testing/database-outage';
import { put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropCluster } from '../drop-cluster.ts';
import { createPodDirectory } from './pod-identity.ts';
import { seriesText, wholeCluster } from './series-key.ts';
import { UsageDatabase } from './usage-database.ts';
import { UsageRecorder } from './usage-recorder.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const mib = 1024 * 1024;

let context: TestStore;
let clock: ManualClock;
let database: UsageDatabase;
let recorder: UsageRecorder;

const recorderOf = (more: { maxWaiting?: number; cluster?: string } = {}) =>
  new UsageRecorder({
    cluster: 'test',
    database,
    pods: createPodDirectory(context.store),
    clock,
    logger: silentLogger,
    ...more,
  });

const openDatabase = () => new UsageDatabase({ url: context.database.url, clock, logger: silentLogger });

/** The server is started again after so long a time, and looks after what it finds. */
async function startAgainAfter(time: number): Promise<void> {
  await recorder.close();
  await database.close();
  clock = new ManualClock(clock.now() + time);
  database = openDatabase();
  recorder = recorderOf();
  await database.maintain();
}

beforeEach(async () => {
  context = await createTestStore();
  clock = new ManualClock();
  database = openDatabase();
  recorder = recorderOf();
});

afterEach(async () => {
  await recorder.close();
  await database.close();
  await context.close();
});

const owned = (kind: string, name: string) => ({
  ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid: `uid-${name}`, controller: true }],
});
const podKey = (name: string) => ({ resource: 'pods', namespace: 'default', name });

async function putPod(name: string, metadata: object = {}, containers: readonly string[] = ['main']): Promise<void> {
  await put(context.store, podKey(name), { metadata, spec: { containers: containers.map((one) => ({ name: one })) } });
}

function sampleOf(name: string, cpuCores: number, more: Partial<UsageSample> = {}): UsageSample {
  const measured = { cpuCores, memoryBytes: 100 * mib };
  const common = { namespace: 'default', name, uid: `uid-${name}`, at: clock.now(), window: 15 * second };
  return { kind: 'Pod', ...common, ...measured, containers: [{ name: 'main', ...measured }], ...more };
}

/** One sample each of `cores` every 15 seconds, and what the recorder does meanwhile. */
async function sample(name: string, cores: readonly number[]): Promise<void> {
  for (const cpuCores of cores) {
    recorder.onSamples([sampleOf(name, cpuCores)]);
    clock.advance(15 * second);
    await recorder.flush();
  }
}

async function cpuOf(uid: string, span = hour, container = ''): Promise<(readonly [number, number])[]> {
  const series = { uid, container };
  const { points } = await recorder.history({ series: [series], from: clock.now() - span, to: clock.now() });
  const found = points.get(seriesText(series)) ?? [];
  return found.map(({ cpuCores }) => [Number(cpuCores.average.toFixed(4)), Number(cpuCores.max.toFixed(4))]);
}

async function rows(step: number): Promise<number> {
  const sql = postgres(context.database.url, { max: 1 });
  const [row] = await sql<{ count: number }[]>`SELECT count(*)::integer FROM usage.block WHERE step = ${step}`;
  await sql.end();
  return row?.count ?? 0;
}

test('each minute keeps the average and the largest of its samples', async () => {
  await putPod('web');
  await sample('web', [0.1, 0.2, 0.3, 0.4, 1, 1, 1, 3]);
  clock.advance(minute);
  await recorder.flush();
  expect(await rows(60)).toBeGreaterThanOrEqual(2);
  expect(await cpuOf('uid-web')).toEqual([
    [0.25, 0.4],
    [1.5, 3],
  ]);
});

test('what was not written yet is read too, and is there after a restart', async () => {
  await putPod('web');
  await sample('web', [0.5, 0.7]);
  expect(await rows(60)).toBe(0);
  expect(await cpuOf('uid-web')).toEqual([[0.6, 0.7]]);
  await recorder.close();
  recorder = recorderOf();
  expect(await cpuOf('uid-web')).toEqual([[0.6, 0.7]]);
  await sample('web', [0.8, 0.8]);
  await recorder.close();
  expect(await cpuOf('uid-web')).toEqual([[0.7, 0.8]]);
});

test('where nothing was sampled there is no point', async () => {
  await putPod('web');
  await sample('web', [1, 1, 1, 1]);
  clock.advance(10 * minute);
  await sample('web', [2, 2, 2, 2]);
  const series = { uid: 'uid-web', container: '' };
  const { points } = await recorder.history({ series: [series], from: clock.now() - hour, to: clock.now() });
  const times = points.get(seriesText(series))?.map(({ at }) => at) ?? [];
  expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, 11 * minute]);
});

test('a workload is what its pods add up to, through a ReplicaSet and with those that are gone', async () => {
  const { store } = context;
  const replicaSet = { resource: 'replicasets.apps', namespace: 'default', name: 'web-1' };
  await put(store, replicaSet, { kind: 'ReplicaSet', metadata: owned('Deployment', 'web') });
  await putPod('web-1-a', owned('ReplicaSet', 'web-1'));
  await putPod('web-1-b', owned('ReplicaSet', 'web-1'));
  const both = async (a: number, b: number) => {
    recorder.onSamples([sampleOf('web-1-a', a), sampleOf('web-1-b', b)]);
    clock.advance(15 * second);
    await recorder.flush();
  };
  for (let n = 0; n < 4; n++) await both(0.25, 0.5);
  await remove(store, podKey('web-1-a'));
  await sample(
    'web-1-b',
    Array.from({ length: 9 }, () => 0.5),
  );
  expect(recorder.current('uid-web')).toMatchObject({ cpuCores: 0.5, memoryBytes: 100 * mib });
  expect(recorder.current('uid-web-1-a')).toBeUndefined();
  const found = await cpuOf('uid-web');
  expect(found.at(0)).toEqual([0.75, 0.75]);
  expect(found.at(-1)).toEqual([0.5, 0.5]);
  expect(await cpuOf('uid-web-1')).toEqual(await cpuOf('uid-web'));
});

test('a pod of several containers has the history of each', async () => {
  await putPod('web', {}, ['main', 'proxy']);
  const main = { name: 'main', cpuCores: 0.4, memoryBytes: mib };
  const proxy = { name: 'proxy', cpuCores: 0.1, memoryBytes: mib };
  recorder.onSamples([sampleOf('web', 0.5, { containers: [main, proxy] })]);
  clock.advance(2 * minute);
  await recorder.flush();
  expect(await cpuOf('uid-web')).toEqual([[0.5, 0.5]]);
  expect(await cpuOf('uid-web', hour, 'main')).toEqual([[0.4, 0.4]]);
  expect(await cpuOf('uid-web', hour, 'proxy')).toEqual([[0.1, 0.1]]);
});

test('nodes add up to their cluster; a sample that is not newer, or of no pod that is there, is let go', async () => {
  const node = (name: string, cpuCores: number) => sampleOf(name, cpuCores, { kind: 'Node', containers: [] });
  recorder.onSamples([node('one', 1), node('two', 2), node('one', 9), sampleOf('ghost', 5)]);
  clock.advance(15 * second);
  await recorder.flush();
  expect(recorder.current(wholeCluster.uid)?.cpuCores).toBe(3);
  expect(recorder.current('uid-one')?.cpuCores).toBe(1);
  expect(recorder.current('uid-ghost')).toBeUndefined();
  clock.advance(10 * minute);
  expect(recorder.current('uid-one')).toBeUndefined();
});

test('minutes become blocks of ten minutes and of an hour, and each goes when its time is over', async () => {
  await putPod('web');
  for (let n = 0; n < 180; n++) {
    recorder.onSamples([sampleOf('web', n % 10 === 0 ? 2 : 1)]);
    clock.advance(minute);
  }
  clock.advance(minute);
  await recorder.flush();
  await database.maintain();
  expect([await rows(60), await rows(600), await rows(3600)]).toEqual([180, 18, 3]);
  const before = await cpuOf('uid-web', 7 * day);
  expect(before).toEqual([
    [1.1, 2],
    [1.1, 2],
    [1.1, 2],
  ]);
  await startAgainAfter(day + hour);
  expect([await rows(60), await rows(600), await rows(3600)]).toEqual([0, 18, 3]);
  expect(await cpuOf('uid-web', 7 * day)).toEqual(before);
  await startAgainAfter(7 * day);
  expect([await rows(600), await rows(3600)]).toEqual([0, 3]);
  expect((await cpuOf('uid-web', 30 * day)).flat()).toContain(2);
  await startAgainAfter(31 * day);
  expect(await rows(3600)).toBe(0);
  const sql = postgres(context.database.url, { max: 1 });
  expect(await sql`SELECT FROM usage.series`).toHaveLength(0);
  await sql.end();
});

test('a minute that comes late is in the coarser blocks', async () => {
  await putPod('web');
  const start = clock.now();
  recorder.onSamples([sampleOf('web', 1)]);
  clock.advance(20 * minute);
  await recorder.flush();
  await database.maintain();
  const late = { at: start + 5 * minute, buckets: new Map([['uid-web ', bucket(start + 5 * minute, 3)]]) };
  const placed = await database.place({ cluster: 'test', series: ['uid-web '], open: undefined, now: clock.now() });
  await database.write([late], placed.places);
  await database.maintain();
  await startAgainAfter(2 * day);
  expect(await cpuOf('uid-web', 3 * day)).toEqual([[2, 3]]);
});

const bucket = (at: number, value: number) => ({
  at,
  cpuCores: { average: value, max: value },
  memoryBytes: { average: value, max: value },
});

test('while PostgreSQL is away minutes wait, the oldest go when there are too many, and the rest is written after it', async () => {
  await recorder.close();
  recorder = recorderOf({ maxWaiting: 3 });
  await putPod('web');
  await sample('web', [1, 1, 1, 1]);
  clock.advance(minute);
  await recorder.flush();
  const written = await rows(60);
  const open = await closeDatabase(context.database.url);
  for (let n = 0; n < 6; n++) {
    recorder.onSamples([sampleOf('web', 10 + n)]);
    clock.advance(minute);
    await recorder.flush();
  }
  expect(recorder.lost()).toBeGreaterThan(0);
  await open();
  const flushed = async () => {
    await recorder.flush();
    return rows(60);
  };
  await expect.poll(flushed).toBeGreaterThan(written);
  const found = await cpuOf('uid-web');
  expect(found.at(0)).toEqual([1, 1]);
  expect(found.at(-1)).toEqual([15, 15]);
  expect(found).not.toContainEqual([10, 10]);
});

test('a cluster that is dropped takes its usage along and leaves that of others', async () => {
  const other = recorderOf({ cluster: 'other' });
  await putPod('web');
  recorder.onSamples([sampleOf('web', 1)]);
  other.onSamples([sampleOf('web', 2)]);
  clock.advance(second);
  await Promise.all([recorder.close(), other.close()]);
  await dropCluster(context.database.url, 'other');
  expect(await cpuOf('uid-web')).toEqual([[1, 1]]);
  expect(await rows(60)).toBe(1);
});
