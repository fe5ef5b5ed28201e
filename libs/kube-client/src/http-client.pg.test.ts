import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalUser } from '@pilothouse/access/user';
import { ensureCertificates } from '@pilothouse/kube-api/certificates';
import { createKubeApi, type KubeApi } from '@pilothouse/kube-api/kube-api';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import type { ConfigMap } from '@pilothouse/kube-model/kinds';
import { configMaps } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { testSigningKey } from '@pilothouse/testing/test-signing-key';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WatchEvent } from './client.ts';
import { createHttpClient, type HttpClient } from './http-client.ts';

let store: TestStore;
let api: KubeApi;
let client: HttpClient;
let directory: string;
let server: string;
let ca: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pilothouse-http-client-'));
  store = await createTestStore();
  const admin = internalUser('admin');
  api = createKubeApi({
    store: store.store,
    authorizer: createStoreAuthorizer(store.store),
    authenticator: { bearer: async (token) => (token === 'secret' ? admin : undefined) },
    clock: systemClock,
    logger: silentLogger,
    serviceCidr: '10.96.0.0/16',
    nodeToken: 'test',
    signingKey: testSigningKey,
    warnsNotHonoured: true,
  });
  const certificates = await ensureCertificates({ directory, hosts: ['127.0.0.1'] });
  server = (await api.listen({ host: '127.0.0.1', port: 0, certificates })).url;
  ca = certificates.ca;
  await api.bootstrap();
  client = createHttpClient({ server, ca, token: 'secret' });
});

afterAll(async () => {
  client.close();
  await api.close();
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const configMap = (name: string, value = '1'): ConfigMap => {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' }, data: { value } };
};

test('writes, reads and deletes over TLS', async () => {
  const created = await client.create(configMaps, configMap('a'));
  const updated = await client.update(configMaps, { ...created, data: { value: '2' } });
  expect(updated.metadata.uid).toBe(created.metadata.uid);
  await client.patch(configMaps, 'default', 'a', 'json', [{ op: 'replace', path: '/data/value', value: '3' }]);
  expect((await client.get(configMaps, 'default', 'a')).data).toEqual({ value: '3' });
  const page = await client.list(configMaps, { namespace: 'default', fieldSelector: 'metadata.name=a' });
  expect(page.items).toMatchObject([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]);
  await client.delete(configMaps, 'default', 'a');
  await expect(client.get(configMaps, 'default', 'a')).rejects.toMatchObject({ reason: 'NotFound', code: 404 });
});

test('failures keep their reason and details', async () => {
  await client.create(configMaps, configMap('b'));
  await expect(client.create(configMaps, configMap('b'))).rejects.toMatchObject({
    reason: 'AlreadyExists',
    details: { name: 'b', kind: 'configmaps' },
  });
  await expect(client.create(configMaps, configMap('B_'))).rejects.toMatchObject({ reason: 'Invalid', code: 422 });
  const stranger = createHttpClient({ server, ca, token: 'wrong' });
  await expect(stranger.list(configMaps)).rejects.toMatchObject({ reason: 'Unauthorized' });
  stranger.close();
  const lost = createHttpClient({ server: 'https://127.0.0.1:1', ca });
  await expect(lost.list(configMaps)).rejects.toMatchObject({ reason: 'ServiceUnavailable' });
  lost.close();
  const untrusting = createHttpClient({ server, token: 'secret' });
  await expect(untrusting.list(configMaps)).rejects.toMatchObject({ reason: 'ServiceUnavailable' });
  untrusting.close();
});

test('a watch delivers changes as they happen and ends with its signal', async () => {
  const { resourceVersion } = await client.list(configMaps, { namespace: 'default' });
  const stop = new AbortController();
  const seen: WatchEvent<ConfigMap>[] = [];
  const options = { namespace: 'default', resourceVersion, allowBookmarks: true, signal: stop.signal };
  const created = client.create(configMaps, configMap('watched'));
  for await (const event of client.watch(configMaps, options)) {
    seen.push(event);
    if (event.type === 'ADDED') void client.delete(configMaps, 'default', 'watched');
    if (event.type === 'DELETED') stop.abort();
  }
  await created;
  const types = seen.map(({ type }) => type).filter((type) => type !== 'BOOKMARK');
  expect(types).toEqual(['ADDED', 'DELETED']);
});
