import { createHttpTransport } from '@pilothouse/kube-client/http-transport';
import { pathOf } from '@pilothouse/kube-client/request-path';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { createTestStore, type TestStore, testSealer } from '@pilothouse/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClusterMirror } from './cluster-mirror.ts';

let api: TestApi;
let testStore: TestStore;
let mirror: ClusterMirror;
beforeAll(async () => {
  api = await createTestApi();
  testStore = await createTestStore({ cluster: 'mirrored' });
  await api.call('POST', '/api/v1/namespaces/default/secrets', {
    body: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'safe' }, data: { password: 'aHVudGVyMg==' } },
  });
  const transport = createHttpTransport({ server: api.url, token: 'admin', insecure: true });
  const fingerprint = (value: string) => testSealer.fingerprint(value);
  mirror = new ClusterMirror({
    store: testStore.store,
    transport,
    fingerprint,
    clock: systemClock,
    logger: silentLogger,
  });
  mirror.start();
  await eventually('the mirror is live', () => mirror.condition().state === 'live');
});
afterAll(async () => {
  await mirror.stop();
  await testStore.close();
  await api.close();
});

const path = '/api/v1/namespaces/default/configmaps';
const key = (name: string) => ({ resource: 'configmaps', namespace: 'default', name });
const body = (name: string) => testStore.store.get(key(name))?.body.toString();

describe('the mirror of a real Kubernetes API of ours', () => {
  test('holds every object of every kind that can be listed and watched, byte for byte', async () => {
    let compared = 0;
    for (const { resource, objects } of mirror.describe()) {
      const stored = [...testStore.store.snapshot(resourceKey(resource)).list()];
      const list = await api.call('GET', pathOf(resource, ''));
      expect([resourceKey(resource), stored.length, objects]).toEqual([
        resourceKey(resource),
        list.body.items.length,
        list.body.items.length,
      ]);
      for (const { key, body } of resource.resource === 'secrets' ? [] : stored) {
        const { text } = await api.call('GET', pathOf(resource, key.namespace, key.name));
        expect(body.toString()).toBe(text.trim());
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(10);
    expect(testStore.store.snapshot('namespaces').size).toBe(4);
  });

  test('follows what is created, changed and deleted', async () => {
    const made = await api.call('POST', path, { body: { metadata: { name: 'one' }, data: { a: '1' } } });
    await expect.poll(() => body('one')).toBe(made.text.trim());
    const changed = await api.call('PATCH', `${path}/one`, {
      body: { data: { a: '2' } },
      type: 'application/merge-patch+json',
    });
    await expect.poll(() => body('one')).toBe(changed.text.trim());
    await api.call('DELETE', `${path}/one`);
    await expect.poll(() => body('one')).toBeUndefined();
    const operations = (await testStore.store.history(key('one'))).map(({ operation }) => operation);
    expect(operations).toEqual(['delete', 'update', 'create']);
  });

  test('keeps of a Secret the size and keyed hash of each value, and no value', async () => {
    const secret = testStore.store.get({ resource: 'secrets', namespace: 'default', name: 'safe' });
    expect(secret?.body.toString()).not.toContain('aHVudGVyMg');
    expect(secret?.parse()).toMatchObject({
      data: { password: `<masked: 7 bytes, ${testSealer.fingerprint('aHVudGVyMg==')}>` },
    });
  });

  test('tells each kind with its count and where it is', () => {
    const kind = mirror.describe().find(({ resource }) => resource.resource === 'namespaces');
    expect(kind).toMatchObject({ state: 'watching', objects: 4, lists: 1, watches: 1, retryAt: undefined });
    expect(Number(kind?.resourceVersion)).toBeGreaterThan(0);
  });
});
