import { configMaps, deployments, secrets } from '@pilothouse/kube-model/registry';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastAppliedAnnotation } from './last-applied.ts';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

interface Result {
  readonly operation: string;
  readonly warnings: readonly string[];
  readonly error: { readonly code: string; readonly message: string; readonly causes: readonly object[] } | null;
}

const mutation = `mutation ($manifest: String!, $force: Boolean!, $dryRun: Boolean!) {
  apply(cluster: "test", manifest: $manifest, force: $force, dryRun: $dryRun) {
    results { operation warnings error { code message causes { field message } } } } }`;

async function apply(object: object, { force = false, dryRun = false } = {}): Promise<Result | undefined> {
  const manifest = JSON.stringify(object);
  const answer = await graphql.ask<{ apply: { results: readonly Result[] } }>('edit', mutation, {
    manifest,
    force,
    dryRun,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.apply.results[0];
}

const configMap = (name: string, data: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'default', name },
  data,
});
const deployment = (image: string, more: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'default', name: 'web' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image }] } },
    ...more,
  },
});
const dataOf = async (name: string) => (await graphql.client.get(configMaps, 'default', name)).data;
const ofOther = { fieldManager: 'other' };
const setByOther = (name: string, data: Record<string, string>) =>
  graphql.client.patch(configMaps, 'default', name, 'merge', { data }, ofOther);

test('what the manifest says no more goes, what others set stays', async () => {
  expect(await apply(configMap('mine', { a: '1', b: '1' }))).toMatchObject({ operation: 'CREATED' });
  await setByOther('mine', { theirs: '1' });
  expect(await apply(configMap('mine', { b: '2' }), { dryRun: true })).toMatchObject({ operation: 'CONFIGURED' });
  expect(await dataOf('mine')).toEqual({ a: '1', b: '1', theirs: '1' });
  expect(await apply(configMap('mine', { b: '2' }))).toMatchObject({ operation: 'CONFIGURED' });
  expect(await dataOf('mine')).toEqual({ b: '2', theirs: '1' });
  expect(await apply(configMap('mine', { b: '2' }))).toMatchObject({ operation: 'UNCHANGED' });
});

test('a field that another manager set otherwise is a CONFLICT that names it, unless it is forced', async () => {
  await apply(configMap('shared', { a: '1' }));
  await setByOther('shared', { a: '2' });
  const refused = await apply(configMap('shared', { a: '3' }));
  expect(refused?.error).toEqual({
    code: 'CONFLICT',
    message: 'Apply failed with 1 conflict: conflict with "other" using v1: .data.a',
    causes: [{ field: '.data.a', message: 'conflict with "other" using v1' }],
  });
  expect(await dataOf('shared')).toEqual({ a: '2' });
  expect(await apply(configMap('shared', { a: '3' }), { force: true })).toMatchObject({ operation: 'CONFIGURED' });
  expect(await dataOf('shared')).toEqual({ a: '3' });
});

test('what was changed from here by its own mutation is in no manifest’s way', async () => {
  await apply(deployment('shop:1'));
  const image =
    'mutation { setImage(ref: {cluster: "test", namespace: "default", name: "web"}, container: "web", image: "shop:2") { diff } }';
  expect((await graphql.ask('edit', image)).errors).toBeUndefined();
  expect(await apply(deployment('shop:3'))).toMatchObject({ operation: 'CONFIGURED', error: null });
  const { spec } = await graphql.client.get(deployments, 'default', 'web');
  expect(spec?.template.spec?.containers[0]?.image).toBe('shop:3');
});

test('an object that kubectl applied goes on as such, so that both can take turns', async () => {
  const first = configMap('turns', { a: '1', b: '1' });
  const annotations = { [lastAppliedAnnotation]: JSON.stringify(first) };
  const object = { ...first, metadata: { ...first.metadata, annotations } };
  await graphql.client.create(configMaps, object, { fieldManager: 'kubectl-client-side-apply' });
  expect(await apply(configMap('turns', { b: '2' }))).toMatchObject({ operation: 'CONFIGURED', error: null });
  const { data, metadata } = await graphql.client.get(configMaps, 'default', 'turns');
  expect(data).toEqual({ b: '2' });
  expect(JSON.parse(metadata.annotations?.[lastAppliedAnnotation] ?? '')).toMatchObject({ data: { b: '2' } });
});

test('an object that another client made is taken over where the manifest says the same', async () => {
  await graphql.client.create(configMaps, configMap('made', { a: '1' }), ofOther);
  expect(await apply(configMap('made', { a: '1', b: '1' }))).toMatchObject({ operation: 'CONFIGURED', error: null });
  expect(await apply(configMap('made', { a: '2' }))).toMatchObject({ error: { code: 'CONFLICT' } });
});

test.each([
  ['a field that the kind does not have', { nope: 1 }, 'strict decoding error: unknown field "nope"'],
  ['a map where it has a text', { data: 'xINCLEARx' }, 'strict decoding error: .data: expected map'],
])('%s is refused in words, without what was sent', async (_, wrong, message) => {
  const { data: __, ...rest } = configMap('wrong', {});
  const refused = await apply({ ...rest, kind: 'Secret', stringData: { other: 'xINCLEARx' }, ...wrong });
  expect(refused?.error).toMatchObject({ code: 'INVALID', message });
  expect(JSON.stringify(refused)).not.toMatch(/INCLEAR/);
});

test('a Secret that is edited keeps what kubectl wrote into it, and no mask is saved', async () => {
  const clear = Buffer.from('old-in-clear').toString('base64');
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { namespace: 'default', name: 'db' } };
  const text = JSON.stringify({ ...secret, data: { password: clear } });
  const metadata = { ...secret.metadata, annotations: { [lastAppliedAnnotation]: text } };
  await graphql.client.create(secrets, { ...secret, metadata, data: { password: clear } });
  const read = '{ secret(cluster: "test", namespace: "default", name: "db") { raw } }';
  const { raw } = (await graphql.ask<{ secret: { raw: object } }>('edit', read)).data.secret;
  expect(JSON.stringify(raw)).not.toContain(clear);
  expect(await apply(raw)).toMatchObject({ error: { code: 'BAD_REQUEST' } });
  const password = Buffer.from('new-in-clear').toString('base64');
  expect(await apply({ ...raw, data: { password } })).toMatchObject({ operation: 'CONFIGURED', error: null });
  const after = await graphql.client.get(secrets, 'default', 'db');
  expect(after.data).toEqual({ password });
  expect(after.metadata.annotations?.[lastAppliedAnnotation]).toBe(text);
});
