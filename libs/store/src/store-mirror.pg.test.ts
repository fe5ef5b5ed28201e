import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropCluster } from './drop-cluster.ts';
import type { Received } from './store.ts';

const key = { resource: 'widgets.example.com', namespace: 'demo', name: 'one' };
const options = { actor: 'mirror' };
const position = (version: string) => ({ resource: key.resource, version, facts: '{"kind":"Widget"}' });

function received(resourceVersion: string, rest = ''): Received {
  const text = `{"kind":"Widget","metadata":{"name":"one","namespace":"demo","uid":"u1","resourceVersion":"${resourceVersion}","labels":{"a":"1"}}${rest}}`;
  return { text, object: JSON.parse(text) };
}

let testStore: TestStore;
beforeEach(async () => {
  testStore = await createTestStore();
});
afterEach(() => testStore.close());

const keep = (object: Received, version: string) =>
  testStore.store.write(key, () => ({ kind: 'keep', received: object }), { ...options, position: position(version) });

describe('an object of another cluster', () => {
  const odd = received(
    '900719925474099301',
    ',"spec":{"big":9007199254740993,"float":1.0,"text":"\\u00e9\\u0000","z":1,"a":[ ]}',
  );

  test('is kept byte for byte: in the cache, in the history, and after a restart', async () => {
    await keep(odd, '900719925474099301');
    await keep(received('900719925474099302'), '900719925474099302');
    const bodies = (await testStore.store.history(key)).map(({ object }) => object.body.toString());
    expect(bodies).toEqual([received('900719925474099302').text, odd.text]);
    await keep(odd, '900719925474099303');
    const again = await testStore.open();
    expect(again.get(key)?.body.toString()).toBe(odd.text);
    expect(again.get(key)?.labels).toEqual({ a: '1' });
  });

  test('that is gone leaves the last state that was sent, or that was known', async () => {
    await keep(odd, '1');
    const last = received('900719925474099400');
    await testStore.store.write(key, () => ({ kind: 'forget', received: last }), options);
    expect(testStore.store.get(key)).toBeUndefined();
    await keep(odd, '2');
    await testStore.store.write(key, () => ({ kind: 'forget' }), options);
    const history = await testStore.store.history(key);
    expect(history.map(({ operation, object }) => [operation, object.body.toString()])).toEqual([
      ['delete', odd.text],
      ['create', odd.text],
      ['delete', last.text],
      ['create', odd.text],
    ]);
  });

  test('may be forgotten and another of its name kept in one batch', async () => {
    await keep(odd, '1');
    const other = { text: odd.text.replace('u1', 'u2'), object: JSON.parse(odd.text.replace('u1', 'u2')) };
    await Promise.all([testStore.store.write(key, () => ({ kind: 'forget' }), options), keep(other, '2')]);
    expect(testStore.store.get(key)?.uid).toBe('u2');
    expect((await testStore.store.history(key)).map(({ operation }) => operation)).toEqual([
      'create',
      'delete',
      'create',
    ]);
  });
});

describe('the position of a mirror', () => {
  test('is kept with the change that it stands for, and found after a restart', async () => {
    await keep(received('7'), '7');
    await keep(received('8'), '8');
    expect(testStore.store.positions().get(key.resource)).toEqual(position('8'));
    expect((await testStore.open()).positions().get(key.resource)).toEqual(position('8'));
  });

  test('moves on without a change, and takes no revision', async () => {
    await keep(received('7'), '7');
    const before = testStore.store.revision();
    await testStore.store.write(key, () => ({ kind: 'none' }), { ...options, position: position('70') });
    expect(testStore.store.revision()).toBe(before);
    expect((await testStore.open()).positions().get(key.resource)).toEqual(position('70'));
  });

  test('stays where it was when the change is refused', async () => {
    await keep(received('7'), '7');
    const refuse = () => {
      throw new Error('no');
    };
    await expect(testStore.store.write(key, refuse, { ...options, position: position('8') })).rejects.toThrow('no');
    expect((await testStore.open()).positions().get(key.resource)).toEqual(position('7'));
  });

  test('is not moved by a writer that was taken over', async () => {
    await keep(received('7'), '7');
    const taker = await testStore.open();
    const late = testStore.store.write(key, () => ({ kind: 'none' }), { ...options, position: position('99') });
    await expect(late).rejects.toThrow('taken over');
    expect((await testStore.open()).positions().get(key.resource)).toEqual(position('7'));
    await taker.close();
  });
});

test('a cluster that is added again begins where no cursor of before is taken for one of now', async () => {
  const first = await testStore.open({ cluster: 'again', firstRevision: 5_000 });
  await first.write(key, () => ({ kind: 'keep', received: received('1') }), options);
  expect(first.revision()).toBe(5_001);
  await first.close();
  await dropCluster(testStore.database.url, 'again');
  const second = await testStore.open({ cluster: 'again', firstRevision: 9_000 });
  expect([second.revision(), second.oldest()]).toEqual([9_000, 9_000]);
  await expect(second.watch({ from: 5_001 })[Symbol.asyncIterator]().next()).rejects.toThrow('too old');
  expect((await testStore.open({ cluster: 'again', firstRevision: 99_000 })).revision()).toBe(9_000);
});

test('a cluster that is dropped leaves nothing of it, and others alone', async () => {
  const other = await testStore.open({ cluster: 'other' });
  await other.write(key, () => ({ kind: 'keep', received: received('1') }), { ...options, position: position('1') });
  await keep(received('1'), '1');
  await other.close();
  await dropCluster(testStore.database.url, 'other');
  const sql = postgres(testStore.database.url, { max: 1 });
  const left = await sql`
    SELECT 'object' AS place, cluster FROM store.object UNION ALL SELECT 'position', cluster FROM store.position
    UNION ALL SELECT 'journal', cluster FROM store.journal UNION ALL SELECT 'cluster', name FROM store.cluster`;
  const roots = await sql`SELECT relname FROM pg_class WHERE relname ~ '^journal_[0-9a-f]{16}$' AND relkind = 'p'`;
  await sql.end();
  expect(left.map(({ cluster }) => cluster)).toEqual(['test', 'test', 'test', 'test']);
  expect(roots).toHaveLength(1);
  expect(testStore.store.get(key)).toBeDefined();
});
