import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const place = (name: string) => ({ cluster: 'test', namespace: 'default', name });
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function makeConfigMap(name: string, data: Record<string, string>): Promise<string> {
  const metadata = { namespace: 'default', name };
  const made = await graphql.client.create(configMaps, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
  return made.metadata.resourceVersion;
}

const updateConfigMap = `mutation ($ref: NamedRef!, $set: [KeyInput!]!, $expectedRevision: String) {
  updateConfigMap(ref: $ref, set: $set, expectedRevision: $expectedRevision) { diff } }`;
const apply = `mutation ($manifest: String!, $expectedRevision: String) {
  apply(cluster: "test", manifest: $manifest, expectedRevision: $expectedRevision) {
    results { operation error { code message conflict { expectedRevision base current yours } } } } }`;

interface Applied {
  readonly apply: {
    readonly results: readonly { readonly operation: string; readonly error: { readonly code: string } | null }[];
  };
}

test('a change of keys that meets another version is told with all three: what it was, is, and was to be', async () => {
  const expectedRevision = await makeConfigMap('settings', { theme: 'dark', size: '1' });
  await graphql.ask('edit', updateConfigMap, { ref: place('settings'), set: [{ key: 'theme', text: 'light' }] });
  const { errors } = await graphql.ask('edit', updateConfigMap, {
    ref: place('settings'),
    set: [{ key: 'size', text: '2' }],
    expectedRevision,
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    expectedRevision,
    base: { metadata: { resourceVersion: expectedRevision }, data: { theme: 'dark', size: '1' } },
    current: { data: { theme: 'light', size: '1' } },
    yours: { data: { theme: 'dark', size: '2' } },
  });
});

test('a version that nobody knows is left out, and so is what only it could tell', async () => {
  await makeConfigMap('unknown', { a: '1' });
  const change = { ref: place('unknown'), set: [{ key: 'a', text: '2' }], expectedRevision: '1' };
  const { errors } = await graphql.ask('edit', updateConfigMap, change);
  const extensions = errors?.[0]?.extensions;
  expect(extensions).toMatchObject({ code: 'CONFLICT', expectedRevision: '1', current: { data: { a: '1' } } });
  expect(extensions).not.toHaveProperty('base');
  expect(extensions).not.toHaveProperty('yours');
});

test('the versions of a Secret are told by what has changed in them, not by their values', async () => {
  const metadata = { namespace: 'default', name: 'safe' };
  const data = { password: base64('first-in-clear'), user: base64('ann-in-clear') };
  const made = await graphql.client.create(secrets, { apiVersion: 'v1', kind: 'Secret', metadata, data });
  const update = `mutation ($text: String!, $expectedRevision: String) {
    updateSecret(ref: {cluster: "test", namespace: "default", name: "safe"}, set: [{key: "password", text: $text}],
      expectedRevision: $expectedRevision) { diff } }`;
  await graphql.ask('edit', update, { text: 'second-in-clear' });
  const expectedRevision = made.metadata.resourceVersion;
  const { errors } = await graphql.ask('edit', update, { text: 'third-in-clear', expectedRevision });
  const { base, current, yours } = (errors?.[0]?.extensions ?? {}) as Record<string, { data: Record<string, string> }>;
  const passwords = [base, current, yours].map((version) => version?.data.password);
  expect(new Set(passwords).size).toBe(3);
  for (const password of passwords) expect(password).toMatch(/^<masked: \d+ bytes/);
  expect(new Set([base, current, yours].map((version) => version?.data.user)).size).toBe(1);
  expect(JSON.stringify(errors)).not.toMatch(/in-clear|aW4tY2xlYX/);
  for (const value of Object.values(data)) expect(JSON.stringify(errors)).not.toContain(value);
});

test('a manifest that was made from another version is told with all three', async () => {
  const expectedRevision = await makeConfigMap('edited', { a: '1', b: '1' });
  await graphql.ask('edit', updateConfigMap, { ref: place('edited'), set: [{ key: 'a', text: '2' }] });
  const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: edited}\ndata: {a: "1", b: "3"}';
  const { data } = await graphql.ask<Applied>('edit', apply, { manifest, expectedRevision });
  expect(data.apply.results[0]).toMatchObject({
    operation: 'REFUSED',
    error: {
      code: 'CONFLICT',
      conflict: {
        expectedRevision,
        base: { data: { a: '1', b: '1' } },
        current: { data: { a: '2', b: '1' } },
        yours: { data: { a: '1', b: '3' } },
      },
    },
  });
});

test('a manifest that was made from an object that is gone does not make it anew', async () => {
  const expectedRevision = await makeConfigMap('gone', { a: '1' });
  await graphql.client.delete(configMaps, 'default', 'gone');
  const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: gone}\ndata: {a: "2"}';
  const { data } = await graphql.ask<Applied>('edit', apply, { manifest, expectedRevision });
  expect(data.apply.results[0]).toMatchObject({
    error: {
      code: 'CONFLICT',
      message: expect.stringContaining('deleted'),
      conflict: { current: null, yours: { data: { a: '2' } } },
    },
  });
});

test('who may not get the object is told of the conflict without any of it', async () => {
  const metadata = { namespace: 'default', name: 'hidden' };
  const data = { key: base64('hidden-in-clear') };
  await graphql.client.create(secrets, { apiVersion: 'v1', kind: 'Secret', metadata, data });
  const remove = `mutation { deleteObject(ref: {cluster: "test", apiVersion: "v1", kind: "Secret", namespace: "default",
    name: "hidden"}, expectedRevision: "1") { revision } }`;
  const refused = await graphql.ask('view', remove);
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(refused.errors?.[0]?.extensions).not.toHaveProperty('current');
  const { errors } = await graphql.ask('edit', remove);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { metadata: { name: 'hidden' } } });
});
