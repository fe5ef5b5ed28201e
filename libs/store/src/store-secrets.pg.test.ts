import { randomBytes } from 'node:crypto';
import { createSealer } from '@pilothouse/access/aes-sealer';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { verifyLog } from '@pilothouse/testing/verify-log';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ObjectKey } from './stored-object.ts';

let context: TestStore;
const key: ObjectKey = { resource: 'secrets', namespace: 'default', name: 'db' };
const hidden = Buffer.from('correct horse battery staple').toString('base64');
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

const secret = (password: string): AnyObject => ({
  kind: 'Secret',
  type: 'Opaque',
  metadata: { annotations: { [lastApplied]: JSON.stringify({ data: { password } }), note: 'kept' } },
  data: { password, user: 'YWRh', 10: 'eA==', __proto__x: 'eQ==' },
});

beforeEach(async () => {
  context = await createTestStore();
});

afterEach(async () => {
  await verifyLog(context.database.url);
  await context.close();
});

/** Everything that Postgres keeps of the cluster, as text. */
async function tables(): Promise<string> {
  const sql = postgres(context.database.url, { max: 1 });
  const objects = await sql`SELECT o::text FROM store.object o`;
  const journal = await sql`SELECT j::text FROM store.journal j`;
  await sql.end();
  return JSON.stringify([...objects, ...journal]);
}

test('values are nowhere in the tables, not even in the annotation in which kubectl repeats them', async () => {
  const { store } = context;
  await put(store, key, secret(hidden));
  await put(store, key, secret(`${hidden}2`));
  await remove(store, key);
  await put(store, key, { ...secret(hidden), stringData: { extra: 'in clear' } });
  const text = await tables();
  expect(text).not.toContain(hidden.slice(0, 20));
  expect(text).not.toContain('YWRh');
  expect(text).not.toContain('in clear');
  expect(text).toContain('"note');
});

test('the cache, the history and a restart have them in clear, byte for byte', async () => {
  const { store } = context;
  const { after } = await put(store, key, secret(hidden));
  expect(store.get(key)!.parse()).toMatchObject({ data: { password: hidden } });
  const again = await context.open();
  expect(again.get(key)!.body.equals(after!.body)).toBe(true);
  const [change] = await again.history(key);
  expect(change!.object.body.equals(after!.body)).toBe(true);
  const [then] = await again.asOf('secrets', Date.now() + 1_000);
  expect(then!.body.equals(after!.body)).toBe(true);
});

test('the journal shows that a value changed, and which, without the value', async () => {
  const { store } = context;
  await put(store, key, secret(hidden));
  await put(store, key, secret(`${hidden}2`));
  const [second, first] = await store.history(key);
  expect(Object.keys(first!.fingerprints!).sort()).toEqual(['10', '__proto__x', 'password', 'user']);
  expect(second!.fingerprints!.user).toBe(first!.fingerprints!.user);
  expect(second!.fingerprints!.password).not.toBe(first!.fingerprints!.password);
});

test('after a rotation of the key the old values are still read, and new ones are sealed with the new key', async () => {
  const first = { id: 'k1', key: randomBytes(32) };
  const second = { id: 'k2', key: randomBytes(32) };
  const before = await context.open({ sealer: createSealer({ current: first }) });
  await put(before, key, secret(hidden));
  const after = await context.open({ sealer: createSealer({ current: second, others: [first] }) });
  expect(after.get(key)!.parse()).toMatchObject({ data: { password: hidden } });
  await put(after, key, secret(hidden));
  const only = await context.open({ sealer: createSealer({ current: second }) });
  expect(only.get(key)!.parse()).toMatchObject({ data: { password: hidden } });
});

test('without the key the store does not open, and says which Secret and which key', async () => {
  await put(context.store, key, secret(hidden));
  const other = createSealer({ current: { id: 'other', key: randomBytes(32) } });
  await expect(context.open({ sealer: other })).rejects.toThrow(/Secret default\/db cannot be opened.*"test"/);
});

test('a sealed value that was moved to another Secret is refused', async () => {
  await put(context.store, key, secret(hidden));
  const sql = postgres(context.database.url, { max: 1 });
  const name = 'thief';
  await sql`INSERT INTO store.object SELECT cluster, resource, namespace, ${name}, uid, revision, labels, created_at, node,
    phase, owner_uid, owner_uids, body FROM store.object WHERE name = 'db'`;
  await expect(context.open()).rejects.toThrow('default/thief');
  await sql`DELETE FROM store.object WHERE name = ${name}`;
  await sql.end();
});
