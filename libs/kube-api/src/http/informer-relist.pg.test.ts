import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { CoreV1Api, KubeConfig, makeInformer, type V1ConfigMap } from 'kubernetes-client';
import { afterEach, expect, test } from 'vitest';

const path = '/api/v1/namespaces/default/configmaps';
const minute = 60_000;
const day = 24 * 60 * minute;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: Parameters<typeof createTestApi>[0]): Promise<TestApi> {
  const server = await createTestApi(options);
  closing.push(() => server.close());
  return server;
}

function pointAt(config: KubeConfig, { url, agent }: TestApi): void {
  const caData = Buffer.from(String(agent.options.ca)).toString('base64');
  const cluster = { name: 'test', server: url, caData, skipTLSVerify: false };
  config.loadFromClusterAndUser(cluster, { name: 'admin', token: 'admin' });
}

/** An informer of the public JavaScript client that notes what it is told and how often it lists. */
function createInformer(config: KubeConfig) {
  const told: string[] = [];
  let lists = 0;
  const informer = makeInformer<V1ConfigMap>(config, path, () => {
    lists += 1;
    return config.makeApiClient(CoreV1Api).listNamespacedConfigMap({ namespace: 'default' });
  });
  for (const type of ['add', 'update', 'delete'] as const) {
    informer.on(type, ({ metadata }) => told.push(`${type} ${metadata?.name}`));
  }
  closing.push(() => informer.stop());
  return { informer, told, lists: () => lists };
}

const create = ({ call }: TestApi, name: string) => call('POST', path, { body: { metadata: { name } } });
const change = ({ call }: TestApi, name: string) =>
  call('PUT', `${path}/${name}`, { body: { metadata: { name }, data: { state: 'changed' } } });
const remove = ({ call }: TestApi, name: string) => call('DELETE', `${path}/${name}`);

test('an informer that was away for longer than history is kept lists anew, and is told what has gone meanwhile', async () => {
  const clock = new ManualClock();
  const first = await start({ clock });
  for (const name of ['stays', 'changes', 'goes']) await create(first, name);
  const config = new KubeConfig();
  pointAt(config, first);
  const { informer, told, lists } = createInformer(config);
  await informer.start();
  await expect.poll(() => [...told].sort()).toEqual(['add changes', 'add goes', 'add stays']);
  await informer.stop();

  await change(first, 'changes');
  await remove(first, 'goes');
  await create(first, 'ghost');
  await remove(first, 'ghost');
  clock.advance(40 * day);
  await create(first, 'comes');
  clock.advance(5 * minute);
  await expect.poll(() => first.store.oldest()).toBeGreaterThan(1);

  const before = told.length;
  const second = await start({ clock, databaseUrl: first.databaseUrl });
  pointAt(config, second);
  await informer.start();
  await expect.poll(() => told).toContain('add comes');
  await remove(second, 'comes');
  await expect.poll(() => told).toContain('delete comes');
  expect(told.slice(before).sort()).toEqual(['add comes', 'delete comes', 'delete goes', 'update changes']);
  expect(informer.list().map(({ metadata }) => metadata?.name)).toEqual(expect.arrayContaining(['changes', 'stays']));
  expect(informer.list()).toHaveLength(2);
  expect(lists()).toBe(2);
});
