import type { ConfigMap } from '@pilothouse/kube-model/kinds';
import { configMaps } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, WatchOptions } from './client.ts';
import { createInformer, type Informer } from './informer.ts';

let cluster: TestCluster;
let client: Client;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
});

afterAll(() => cluster.close());

function configMap(name: string, value: string, labels: Record<string, string> = {}): ConfigMap {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default', labels }, data: { value } };
}

const own = { namespace: 'default', clock: systemClock, logger: silentLogger, resource: configMaps };

/** A client whose watches can be broken off, and that can be kept from listing while more happens. */
function fragile(target: Client) {
  const broken = { error: undefined as Error | undefined, breaks: [] as (() => void)[], held: Promise.resolve() };
  const watch = async function* (resource: typeof configMaps, options: WatchOptions) {
    const stop = new AbortController();
    broken.breaks.push(() => stop.abort());
    const signal = AbortSignal.any([options.signal, stop.signal]);
    yield* target.watch(resource, { ...options, signal });
    if (stop.signal.aborted && broken.error) throw broken.error;
  } as Client['watch'];
  const list: Client['list'] = async (resource, options) => {
    await broken.held;
    return target.list(resource, options);
  };
  return { broken, client: { ...target, watch, list } };
}

function record(informer: Informer<ConfigMap>): string[] {
  const seen: string[] = [];
  informer.addHandler({
    added: ({ metadata, data }) => seen.push(`+${metadata.name}=${data?.value}`),
    updated: ({ metadata, data }) => seen.push(`~${metadata.name}=${data?.value}`),
    deleted: ({ metadata }) => seen.push(`-${metadata.name}`),
  });
  return seen;
}

test('handlers see what is there and every change after it, once and in order', async () => {
  await client.create(configMaps, configMap('early', '1'));
  const informer = createInformer({ ...own, client });
  const seen = record(informer);
  await informer.synced();
  await client.create(configMaps, configMap('late', '1'));
  await client.patch(configMaps, 'default', 'late', 'merge', { data: { value: '2' } });
  const gone = await client.delete(configMaps, 'default', 'late');
  await eventually('the deletion is seen', () => seen.includes('-late'));
  expect(seen.filter((line) => !line.includes('kube-root'))).toEqual(['+early=1', '+late=1', '~late=2', '-late']);
  expect(informer.reached(gone.metadata.resourceVersion)).toBe(true);
  expect(informer.get('default', 'early')?.data).toEqual({ value: '1' });
  await informer.stop();
});

test('a watch that breaks off is resumed, and nothing is told twice or lost', async () => {
  const { broken, client: breaking } = fragile(client);
  const informer = createInformer({ ...own, client: breaking, labelSelector: 'test=resume' });
  const seen = record(informer);
  await informer.synced();
  for (let round = 0; round < 5; round++) {
    await client.create(configMaps, configMap(`r${round}`, '1', { test: 'resume' }));
    for (const breakOff of broken.breaks.splice(0)) breakOff();
    await client.patch(configMaps, 'default', `r${round}`, 'merge', { data: { value: '2' } });
  }
  await eventually('the last change is seen', () => seen.includes('~r4=2') || seen.includes('+r4=2'));
  const names = seen.filter((line) => line.startsWith('+')).map((line) => line.slice(1, 3));
  expect(names).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  await informer.stop();
});

test('after Expired it lists again: what is gone is told as deleted, what is new as added', async () => {
  const { broken, client: breaking } = fragile(client);
  const labels = { test: 'expire' };
  const stays = await client.create(configMaps, configMap('stays', '1', labels));
  await client.create(configMaps, configMap('goes', '1', labels));
  const informer = createInformer({ ...own, client: breaking, labelSelector: 'test=expire' });
  const seen = record(informer);
  await informer.synced();
  await eventually('it watches', () => broken.breaks.length > 0);
  let release = () => {};
  broken.error = new StatusError('Expired', 'too old resource version');
  broken.held = new Promise((resolve) => {
    release = resolve;
  });
  for (const breakOff of broken.breaks.splice(0)) breakOff();
  await client.delete(configMaps, 'default', 'goes');
  await client.create(configMaps, configMap('comes', '1', labels));
  // What it shows it has reached, also while it waits to list again: or who waits for a revision would wait for ever.
  expect(informer.reached(stays.metadata.resourceVersion)).toBe(true);
  release();
  await eventually('both are told', () => seen.includes('-goes') && seen.includes('+comes=1'));
  expect(seen.filter((line) => line === '+stays=1')).toHaveLength(1);
  await informer.stop();
});

test('indexes follow every change, and may be added later', async () => {
  const informer = createInformer({ ...own, client, labelSelector: 'color' });
  await informer.synced();
  informer.addIndex('color', ({ metadata }) => [metadata.labels?.color ?? '']);
  const named = (color: string) => [...informer.byIndex('color', color)].map(({ metadata }) => metadata.name);
  await client.create(configMaps, configMap('a', '1', { color: 'red' }));
  await client.create(configMaps, configMap('b', '1', { color: 'red' }));
  await eventually('both are red', () => named('red').length === 2);
  await client.patch(configMaps, 'default', 'a', 'merge', { metadata: { labels: { color: 'blue' } } });
  await eventually('one is blue', () => named('blue').length === 1);
  expect(named('red')).toEqual(['b']);
  await client.delete(configMaps, 'default', 'b');
  await eventually('none is red', () => named('red').length === 0);
  await informer.stop();
});
