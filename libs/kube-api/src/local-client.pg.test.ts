import { configMaps, deployments, events, pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

const metadata = (name: string, more: object = {}) => ({ name, namespace: 'default', ...more });

describe('the client of this process', () => {
  test('sees what REST sees, byte for byte', async () => {
    await server.admin.create(configMaps, { metadata: metadata('seen'), data: { a: '1' } });
    const { body } = await server.call('GET', '/api/v1/namespaces/default/configmaps/seen');
    expect(await server.admin.get(configMaps, 'default', 'seen')).toEqual(body);
  });

  test('leaves the objects that it is given as they are', async () => {
    const object = Object.freeze({ metadata: Object.freeze(metadata('frozen')), data: Object.freeze({ a: '1' }) });
    const made = await server.admin.create(configMaps, object);
    expect([made.kind, 'kind' in object]).toEqual(['ConfigMap', false]);
  });

  test('asks the same rights as REST', async () => {
    const viewer = server.api.client({ name: 'v', groups: ['pilothouse:view', 'system:authenticated'], via: 'token' });
    await expect(viewer.create(configMaps, { metadata: metadata('no') })).rejects.toThrow(
      'configmaps is forbidden: User "v" cannot create resource "configmaps" in API group "" in the namespace "default"',
    );
    const { items } = await viewer.list(configMaps, { namespace: 'default' });
    expect(items.length).toBeGreaterThan(0);
  });

  test('watches from a list without loss', async () => {
    const labels = { test: 'watch' };
    await server.admin.create(configMaps, { metadata: metadata('w0', { labels }) });
    const { resourceVersion } = await server.admin.list(configMaps, { labelSelector: 'test=watch' });
    await server.admin.create(configMaps, { metadata: metadata('w1', { labels }) });
    const abort = new AbortController();
    const seen: string[] = [];
    for await (const event of server.admin.watch(configMaps, {
      resourceVersion,
      labelSelector: 'test=watch',
      signal: abort.signal,
    })) {
      if (event.type === 'BOOKMARK') continue;
      seen.push(`${event.type} ${event.object.metadata.name}`);
      if (seen.length === 1) await server.admin.delete(configMaps, 'default', 'w0');
      if (seen.length === 2) abort.abort();
    }
    expect(seen).toEqual(['ADDED w1', 'DELETED w0']);
  });

  test('tells the end of the initial events', async () => {
    const abort = new AbortController();
    const types: string[] = [];
    for await (const event of server.admin.watch(pods, {
      sendInitialEvents: true,
      allowBookmarks: true,
      signal: abort.signal,
    })) {
      types.push(event.type === 'BOOKMARK' ? `end ${event.initialEventsEnd}` : event.type);
      abort.abort();
    }
    expect(types).toEqual(['end true']);
  });

  test('writes status and scale by their subresources', async () => {
    const template = { metadata: { labels: { app: 'd' } }, spec: { containers: [{ name: 'c', image: 'x' }] } };
    const spec = { replicas: 1, selector: { matchLabels: { app: 'd' } }, template };
    const made = await server.admin.create(deployments, { metadata: metadata('d'), spec });
    const updated = await server.admin.update(
      deployments,
      { ...made, spec: { ...made.spec!, replicas: 9 }, status: { observedGeneration: 1, replicas: 3 } },
      { subresource: 'status' },
    );
    expect([updated.spec?.replicas, updated.status?.replicas]).toEqual([1, 3]);
    await server.admin.patch(deployments, 'default', 'd', 'merge', { spec: { replicas: 4 } }, { subresource: 'scale' });
    const scaled = await server.admin.get(deployments, 'default', 'd');
    expect([scaled.spec?.replicas, scaled.metadata.generation]).toEqual([4, 2]);
  });

  test('answers failures as StatusErrors with their reason', async () => {
    await expect(server.admin.get(events, 'default', 'no')).rejects.toSatisfy((error) => isReason(error, 'NotFound'));
    const stale = { metadata: metadata('seen', { resourceVersion: '1' }) };
    await expect(server.admin.update(configMaps, stale)).rejects.toSatisfy((error) => isReason(error, 'Conflict'));
  });

  test('deletes collections by selector', async () => {
    for (const name of ['dc1', 'dc2'])
      await server.admin.create(configMaps, { metadata: metadata(name, { labels: { dc: 'y' } }) });
    await server.admin.deleteCollection(configMaps, 'default', { labelSelector: 'dc=y' });
    expect((await server.admin.list(configMaps, { labelSelector: 'dc' })).items).toEqual([]);
  });
});
