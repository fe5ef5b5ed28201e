import { randomBytes } from 'node:crypto';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { collect, configMapKey, put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { verifyLog } from '@pilothouse/testing/verify-log';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClusterStore, Mutate } from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

let context: TestStore;
let store: ClusterStore;

beforeEach(async () => {
  context = await createTestStore();
  store = context.store;
});

afterEach(async () => {
  await verifyLog(context.database.url);
  await context.close();
});

const key = configMapKey;
const actor = { actor: 'test' };
const countOf = (object: StoredObject | undefined) => object?.parse<{ count: number }>().count ?? 0;
const namedObject = ({ name, namespace }: ObjectKey, fields: object = {}): AnyObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, uid: `uid-${name}` },
  ...fields,
});

const increment =
  (target: ObjectKey): Mutate =>
  (current) => ({ kind: 'put', object: namedObject(target, { count: countOf(current) + 1 }) });

describe('fifty concurrent writers', () => {
  test('lose no update, and each sees a revision of its own, contiguous and in commit order', async () => {
    const first = store.revision();
    const watching = collect(store, { from: first }, (events) => events.length === 1_000);
    const writers = Array.from({ length: 50 }, async (_, writer) => {
      const revisions: number[] = [];
      for (let n = 0; n < 20; n++) {
        const target = key(`counter-${(writer + n) % 7}`);
        const { after } = await store.write(target, increment(target), actor);
        revisions.push(after!.revision);
      }
      return revisions;
    });
    const all = await Promise.all(writers);
    for (const revisions of all) expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    const expected = Array.from({ length: 1_000 }, (_, n) => first + 1 + n);
    expect(all.flat().sort((a, b) => a - b)).toEqual(expected);
    expect((await watching).map((event) => event.revision)).toEqual(expected);
    const total = Array.from({ length: 7 }, (_, n) => countOf(store.get(key(`counter-${n}`))));
    expect(total.reduce((sum, count) => sum + count)).toBe(1_000);
  });

  test('read what they have written as soon as they are answered', async () => {
    const writers = Array.from({ length: 50 }, async (_, writer) => {
      for (let n = 0; n < 10; n++) {
        const target = key(`own-${writer}`);
        const { after } = await put(store, target, { n });
        expect(store.revision()).toBeGreaterThanOrEqual(after!.revision);
        expect(store.get(target)).toBe(after);
        expect(store.snapshot('configmaps').get('default', target.name)).toBe(after);
      }
    });
    await Promise.all(writers);
  });
});

describe('one batch', () => {
  test('may write one key many times: every version is in the journal, the last one in the table', async () => {
    const target = key('same');
    const results = await Promise.all(Array.from({ length: 9 }, () => store.write(target, increment(target), actor)));
    expect(results.map(({ after }) => countOf(after))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(results.map(({ operation }) => operation)).toEqual(['create', ...Array(8).fill('update')]);
    expect(await store.history(target)).toHaveLength(9);
  });

  test('may create, delete and create one key again', async () => {
    const target = key('phoenix');
    const results = await Promise.all([
      put(store, target, { life: 1 }),
      remove(store, target),
      put(store, target, { life: 2 }),
    ]);
    expect(results.map(({ operation }) => operation)).toEqual(['create', 'delete', 'create']);
    expect(store.get(target)!.parse()).toMatchObject({ life: 2 });
  });

  test('may create and delete one key: nothing is left but history', async () => {
    const target = key('brief');
    await Promise.all([put(store, target), remove(store, target)]);
    expect(store.get(target)).toBeUndefined();
    expect((await store.history(target)).map(({ operation }) => operation)).toEqual(['delete', 'create']);
  });

  test('shows each mutation what those before it have decided', async () => {
    const seen: string[][] = [];
    const look =
      (target: ObjectKey, owner?: string): Mutate =>
      (_, view) => {
        seen.push([...view.list('configmaps', 'default')].map((object) => object.key.name).sort());
        const metadata = { name: target.name, ...(owner && { ownerReferences: [{ uid: owner }] }) };
        return { kind: 'put', object: { metadata } as AnyObject };
      };
    const owned: number[] = [];
    await put(store, key('zero'));
    await Promise.all([
      store.write(key('one'), look(key('one'), 'boss'), actor),
      store.write(key('two'), look(key('two'), 'boss'), actor),
      remove(store, key('zero')),
      store.write(key('three'), look(key('three')), actor),
      store.write(
        key('four'),
        (_, view) => {
          owned.push([...view.ownedBy('boss')].length);
          expect(view.get(key('zero'))).toBeUndefined();
          expect(view.get(key('one'))!.key.name).toBe('one');
          return { kind: 'none' };
        },
        actor,
      ),
    ]);
    expect(seen).toEqual([['zero'], ['one', 'zero'], ['one', 'two']]);
    expect(owned).toEqual([2]);
    expect([...store.ownedBy('boss')].map((object) => object.key.name)).toEqual(['one', 'two']);
  });

  test('fails only the writes that Postgres refuses, and keeps the order of the others', async () => {
    // Longer than an entry of an index may be: nothing but Postgres knows.
    const tooLong = randomBytes(9_000).toString('hex');
    const names = ['a', 'b', tooLong, 'c', 'a'];
    const results = await Promise.allSettled(names.map((name) => store.write(key(name), increment(key(name)), actor)));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    const refused = results[2] as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(StatusError);
    expect(refused.reason).toMatchObject({ reason: 'Invalid' });
    expect(countOf(store.get(key('a')))).toBe(2);
    expect(store.get(key(tooLong))).toBeUndefined();
    expect((await put(store, key('after'))).operation).toBe('create');
  });
});

describe('what a mutation decides', () => {
  test('an error reaches the caller as it is, and nobody else', async () => {
    const error = new StatusError('Conflict', 'no');
    const failing = store.write(
      key('a'),
      () => {
        throw error;
      },
      actor,
    );
    const [refused, written] = await Promise.allSettled([failing, put(store, key('a'))]);
    expect(refused).toEqual({ status: 'rejected', reason: error });
    expect(written!.status).toBe('fulfilled');
  });

  test('a dry run answers what would be, and leaves no trace', async () => {
    await put(store, key('a'), { n: 1 });
    const revision = store.revision();
    const dry = { actor: 'test', dryRun: true };
    const update = await store.write(key('a'), () => ({ kind: 'put', object: namedObject(key('a'), { n: 2 }) }), dry);
    expect(update.operation).toBe('update');
    expect(update.after!.parse()).toMatchObject({ n: 2, metadata: { resourceVersion: String(revision) } });
    const create = await store.write(key('b'), () => ({ kind: 'put', object: namedObject(key('b')) }), dry);
    expect(create.after!.parse<AnyObject>().metadata!.resourceVersion).toBeUndefined();
    expect(store.revision()).toBe(revision);
    expect(store.get(key('a'))!.parse()).toMatchObject({ n: 1 });
    expect(store.get(key('b'))).toBeUndefined();
  });

  test('none, or the deletion of nothing, writes nothing', async () => {
    const revision = store.revision();
    expect((await store.write(key('a'), () => ({ kind: 'none' }), actor)).operation).toBe('none');
    expect((await remove(store, key('a'))).operation).toBe('none');
    expect(store.revision()).toBe(revision);
  });

  test('a delete carries its own revision, and the last state it was given', async () => {
    await put(store, key('a'), { n: 1 });
    const object = namedObject(key('a'), { n: 2 });
    const { before, after } = await store.write(key('a'), () => ({ kind: 'delete', object }), actor);
    expect(before!.parse()).toMatchObject({ n: 1 });
    expect(after!.revision).toBe(store.revision());
    expect(after!.parse()).toMatchObject({ n: 2, metadata: { resourceVersion: String(store.revision()) } });
  });

  test('what it does with its object afterwards changes nothing', async () => {
    const object = namedObject(key('a'), { n: 1 });
    const { after } = await store.write(key('a'), () => ({ kind: 'put', object }), actor);
    object.n = 2;
    expect(after!.parse()).toMatchObject({ n: 1 });
  });
});

describe('hostile characters', () => {
  const hostile = 'nul \u0000 unit \u001f half \ud800 quote " back \\ line \n emoji 🧭 literal \\u0000';

  test('in bodies are kept byte for byte, over a restart too', async () => {
    const labels = { nasty: hostile, [hostile]: 'x' };
    const [, after] = await Promise.all([
      put(store, key('neighbour')),
      put(store, key('hostile'), { data: { [hostile]: hostile }, metadata: { labels, annotations: { a: hostile } } }),
    ]);
    const object = after!.after!;
    expect(object.parse<AnyObject>().data).toEqual({ [hostile]: hostile });
    const again = await context.open();
    expect(again.get(key('hostile'))!.body.equals(object.body)).toBe(true);
    const [change] = await again.history(key('hostile'));
    expect(change!.object.body.equals(object.body)).toBe(true);
    expect(change!.object.labels).toEqual(labels);
  });

  test.each(['nul\u0000', 'unit\u001f', 'half\ud800'])(
    'in names are refused, and the neighbours are written (%j)',
    async (name) => {
      const [refused, written] = await Promise.allSettled([put(store, key(name)), put(store, key('neighbour'))]);
      expect(refused).toMatchObject({ status: 'rejected', reason: { reason: 'Invalid' } });
      expect(written!.status).toBe('fulfilled');
    },
  );
});

test('a store that opens again has the objects, indexes and revision of the one before', async () => {
  const owner = { uid: 'boss', controller: true, apiVersion: 'v1', kind: 'X', name: 'x' };
  await put(
    store,
    { resource: 'pods', namespace: 'n', name: 'p' },
    {
      metadata: {
        labels: { app: 'web' },
        ownerReferences: [{ ...owner, uid: 'other', controller: false }, owner],
        creationTimestamp: '2026-01-02T03:04:05Z',
      },
      spec: { nodeName: 'node-1' },
      status: { phase: 'Running' },
    },
  );
  await put(store, { resource: 'nodes', namespace: '', name: 'node-1' });
  const again = await context.open();
  const before = store.get({ resource: 'pods', namespace: 'n', name: 'p' })!;
  const after = again.get({ resource: 'pods', namespace: 'n', name: 'p' })!;
  expect(again.revision()).toBe(store.revision());
  expect({ ...after, parsed: undefined }).toEqual({ ...before, parsed: undefined });
  expect([...again.labelled('pods', 'app', 'web')]).toEqual([after]);
  expect([...again.onNode('pods', 'node-1')]).toEqual([after]);
  expect([...again.ownedBy('boss')]).toEqual([after]);
  expect([...again.ownedBy('other')]).toEqual([after]);
  expect(again.snapshot('nodes').size).toBe(1);
});

test('indexes follow labels, owners and nodes that change', async () => {
  const pod = { resource: 'pods', namespace: 'n', name: 'p' };
  const owners = (uid: string) => ({ ownerReferences: [{ uid, apiVersion: 'v1', kind: 'X', name: 'x' }] });
  await put(store, pod, { metadata: { labels: { app: 'a', keep: 'x' }, ...owners('1') }, spec: { nodeName: 'one' } });
  await put(store, pod, { metadata: { labels: { app: 'b', keep: 'x' }, ...owners('2') }, spec: { nodeName: 'two' } });
  const found = () => ['a', 'b'].map((app) => [...store.labelled('pods', 'app', app)].length);
  expect(found()).toEqual([0, 1]);
  expect([...store.labelled('pods', 'keep', 'x')]).toEqual([store.get(pod)]);
  expect(['one', 'two'].map((node) => [...store.onNode('pods', node)].length)).toEqual([0, 1]);
  expect(['1', '2'].map((uid) => [...store.ownedBy(uid)].length)).toEqual([0, 1]);
  await remove(store, pod);
  expect(found()).toEqual([0, 0]);
  expect([...store.ownedBy('2')]).toEqual([]);
});

test('other processes are told the head revision, once a batch', async () => {
  const sql = postgres(context.database.url, { max: 1 });
  const heard: string[] = [];
  await sql.listen('pilothouse', (payload) => heard.push(payload));
  await Promise.all(Array.from({ length: 20 }, (_, n) => put(store, key(`n-${n}`))));
  await expect.poll(() => heard.at(-1)).toBe(`test ${store.revision()}`);
  expect(heard.length).toBeLessThan(20);
  await sql.end();
});

test('after it was closed a store refuses writes and answers those it had taken', async () => {
  const taken = Promise.all(Array.from({ length: 10 }, (_, n) => put(store, key(`n-${n}`))));
  const closing = store.close();
  await expect(put(store, key('late'))).rejects.toMatchObject({ reason: 'ServiceUnavailable' });
  expect(await taken).toHaveLength(10);
  await closing;
});

describe('a write that changes another object beside its own', () => {
  const counter = key('counter');
  const making =
    (target: ObjectKey): Mutate =>
    (_current, view) => {
      const count = countOf(view.get(counter)) + 1;
      if (count > 30) throw new StatusError('Forbidden', 'full');
      const besides = [{ key: counter, object: namedObject(counter, { count }) }];
      return { kind: 'put', object: namedObject(target), besides };
    };

  test('commits both, each with a revision of its own, and counts exactly among fifty at once', async () => {
    await store.write(counter, () => ({ kind: 'put', object: namedObject(counter, { count: 0 }) }), actor);
    const first = store.revision();
    const watching = collect(store, { from: first }, (events) => events.length === 60);
    const writes = Array.from({ length: 50 }, (_, n) => store.write(key(`made-${n}`), making(key(`made-${n}`)), actor));
    const settled = await Promise.allSettled(writes);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    expect(countOf(store.get(counter))).toBe(30);
    const seen = await watching;
    expect(seen.map(({ revision }) => revision)).toEqual(Array.from({ length: 60 }, (_, n) => first + 1 + n));
    const names = seen.flatMap((event) => (event.kind === 'bookmark' ? [] : [event.change.key.name]));
    expect(names.filter((name) => name === 'counter')).toHaveLength(30);
  });

  test('changes neither in a dry run, nor when the other is not there', async () => {
    const before = store.revision();
    await expect(store.write(key('made'), making(key('made')), actor)).rejects.toThrow('is not there');
    await store.write(counter, () => ({ kind: 'put', object: namedObject(counter, { count: 7 }) }), actor);
    await store.write(key('made'), making(key('made')), { ...actor, dryRun: true });
    expect([countOf(store.get(counter)), store.get(key('made')), store.revision()]).toEqual([7, undefined, before + 1]);
  });
});
