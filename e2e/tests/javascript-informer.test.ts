import { CoreV1Api, type V1ConfigMap, Watch } from 'kubernetes-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWriter } from '../src/config-map-writer.ts';
import { type CuttableProxy, startCuttableProxy } from '../src/cuttable-proxy.ts';
import { loadKubeConfig } from '../src/javascript-client.ts';
import { createKubeRequest } from '../src/kube-request.ts';
import { startObserver, versionOf } from '../src/observer.ts';
import { nothingLeft, type Product, removeInstallation, startProduct } from '../src/product.ts';
import { waitFor } from '../src/wait-for.ts';

const variables = { PILOTHOUSE_NODES: '1', PILOTHOUSE_DASHBOARD_URL: 'http://127.0.0.1:9' };
const namespace = 'default';
let product: Product;
let kube: ReturnType<typeof createKubeRequest>;
let proxy: CuttableProxy;

beforeAll(async () => {
  product = await startProduct({ variables });
  kube = createKubeRequest(product.address);
  proxy = await startCuttableProxy(product.installation.kubePort);
});
afterAll(async () => {
  kube?.close();
  await proxy?.close();
  await product?.stop();
  if (product) removeInstallation(product.installation);
});

/** Kills the server, and starts another over what it left. */
async function restart(): Promise<void> {
  const before = product.processes();
  product.signal('SIGKILL');
  await product.exited;
  await nothingLeft(product.installation, before);
  product = await startProduct({ continues: product.installation, variables });
  kube.close();
  kube = createKubeRequest(product.address);
}

const core = () => loadKubeConfig(product.address).makeApiClient(CoreV1Api);
const make = (name: string) =>
  core().createNamespacedConfigMap({ namespace, body: { metadata: { name }, data: { state: 'new' } } });
const remove = (name: string) => core().deleteNamespacedConfigMap({ namespace, name });
async function change(name: string): Promise<V1ConfigMap> {
  const { metadata } = await core().readNamespacedConfigMap({ namespace, name });
  return core().replaceNamespacedConfigMap({
    namespace,
    name,
    body: { ...(metadata && { metadata }), data: { state: 'changed' } },
  });
}
const present = async () => (await core().listNamespacedConfigMap({ namespace })).items.map(versionOf).sort();

test('an informer sees every write before, amid and after a kill -9 of the server, each once and in order', async () => {
  const observer = await startObserver(loadKubeConfig(product.address), namespace);
  const writers = ['w-1', 'w-2', 'w-3', 'w-4'].map((name) => startWriter(name, () => kube));
  const written = (count: number) => () => writers.every((writer) => writer.written.length >= count);
  await waitFor('writes before', written(20));
  await restart();
  const atLeast = Math.max(...writers.map((writer) => writer.written.length)) + 20;
  await waitFor('writes after', written(atLeast));
  for (const writer of writers) await writer.stop();

  await make('last');
  await waitFor('the informer to have caught up', () => observer.of('last').length > 0);
  for (const { name, written } of writers) {
    const told = observer.of(name).map(({ type, resourceVersion }, index) => ({
      type,
      resourceVersion: written[index]?.resourceVersion === undefined ? undefined : resourceVersion,
    }));
    expect(told).toEqual(written);
  }
  const revisions = observer.seen.filter(({ type }) => type !== 'delete').map(({ resourceVersion }) => resourceVersion);
  expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  expect(observer.cached()).toEqual(await present());
  expect(observer.errors()).toBeGreaterThan(0);
  await observer.stop();
  await remove('last');
});

test('what was made, changed and deleted while an informer and the server were apart is told to it, and no ghost stays', async () => {
  for (const name of ['stays', 'changes', 'goes', 'reborn']) await make(name);
  const observer = await startObserver(loadKubeConfig(product.address, proxy.port), namespace);
  const before = observer.seen.length;
  proxy.cut();
  await restart();
  await change('changes');
  await remove('goes');
  await make('comes');
  await make('ghost');
  await remove('ghost');
  await remove('reborn');
  await make('reborn');
  expect(observer.seen).toHaveLength(before);

  proxy.mend();
  await waitFor('the last of it', () => observer.of('reborn').length === 3);
  await change('comes');
  await waitFor('what came after', () => observer.of('comes').length === 2);
  expect(observer.seen.slice(before).map(({ type, name }) => `${type} ${name}`)).toEqual([
    'update changes',
    'delete goes',
    'add comes',
    'add ghost',
    'delete ghost',
    'delete reborn',
    'add reborn',
    'update comes',
  ]);
  expect(observer.cached()).toEqual(await present());
  await observer.stop();
  for (const name of ['stays', 'changes', 'comes', 'reborn']) await remove(name);
});

test('a watch goes on from the resource version of its last event, also after a kill -9 of the server', async () => {
  const { metadata } = await core().listNamespacedConfigMap({ namespace });
  await make('one');
  await change('one');
  const early = await watchUntil(metadata?.resourceVersion, 'MODIFIED one');
  expect(early.events).toEqual(['ADDED one', 'MODIFIED one']);
  await remove('one');
  await restart();
  await make('two');
  const late = await watchUntil(early.resourceVersion, 'ADDED two');
  expect(late.events).toEqual(['DELETED one', 'ADDED two']);
  await remove('two');
});

/** Names what a watch from `resourceVersion` tells, until it has told `last`; and where it stood then. */
async function watchUntil(
  resourceVersion: string | undefined,
  last: string,
): Promise<{ events: string[]; resourceVersion: string }> {
  const events: string[] = [];
  let seen = '';
  const watch = new Watch(loadKubeConfig(product.address));
  const options = { resourceVersion, allowWatchBookmarks: true };
  const hear = (type: string, object: V1ConfigMap) => {
    seen = object.metadata?.resourceVersion ?? '';
    if (type !== 'BOOKMARK') events.push(`${type} ${object.metadata?.name}`);
  };
  const request = await watch.watch(`/api/v1/namespaces/${namespace}/configmaps`, options, hear, () => undefined);
  await waitFor(last, () => events.includes(last));
  request.abort();
  return { events, resourceVersion: seen };
}
