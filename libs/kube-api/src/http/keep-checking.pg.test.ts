import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const clock = new ManualClock(Date.now());
let server: TestApi;

const namespace = '/api/v1/namespaces/default';
const bindings = '/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings';
const headers = { 'impersonate-user': 'ann' };

beforeAll(async () => {
  server = await createTestApi({ clock });
});
afterAll(() => server.close());

beforeEach(async () => {
  const roleRef = { kind: 'ClusterRole', name: 'view' };
  const body = { metadata: { name: 'ann' }, roleRef, subjects: [{ kind: 'User', name: 'ann' }] };
  expect((await server.call('POST', bindings, { body })).status).toBe(201);
});

const create = (name: string) =>
  server.call('POST', `${namespace}/configmaps`, { body: { metadata: { name }, data: { a: 'b' } } });
const unbind = () => server.call('DELETE', `${bindings}/ann`);

test('nothing that happens after a right has gone reaches a watch, which ends', async () => {
  const { body: list } = await server.call('GET', `${namespace}/configmaps`);
  const from = `watch=1&resourceVersion=${list.metadata.resourceVersion}`;
  const watch = await server.watch(`${namespace}/configmaps?${from}`, undefined, headers);
  await create('still');
  expect((await watch.next()).object.metadata.name).toBe('still');
  await unbind();
  await create('after');
  expect(await watch.rest()).toEqual([]);
});

test('a watch that nothing happens on ends within five seconds', async () => {
  const watch = await server.watch(`${namespace}/pods?watch=1`, undefined, headers);
  expect(watch.status).toBe(200);
  await unbind();
  clock.advance(5_000);
  expect(await watch.rest()).toEqual([]);
});
