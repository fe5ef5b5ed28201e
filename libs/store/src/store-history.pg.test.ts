import { ManualClock } from '@pilothouse/std/manual-clock';
import { configMapKey, put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { verifyLog } from '@pilothouse/testing/verify-log';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClusterStore } from './store.ts';
import type { StoredObject } from './stored-object.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let context: TestStore;
let store: ClusterStore;
let clock: ManualClock;
const key = configMapKey;

beforeEach(async () => {
  clock = new ManualClock(Date.UTC(2026, 0, 1, 12));
  context = await createTestStore({ clock });
  store = context.store;
});

afterEach(() => context.close());

const tell = (objects: Iterable<StoredObject>) =>
  [...objects].map((object) => `${object.key.namespace}/${object.key.name}=${object.parse<{ n?: number }>().n}`).sort();

test('as-of tells what was there at any instant, in all namespaces or in one', async () => {
  const history: { time: number; expected: string[] }[] = [];
  const step = async (write: () => Promise<unknown>) => {
    await write();
    history.push({ time: clock.now(), expected: tell(store.snapshot('configmaps').list()) });
    clock.advance(7 * minute);
  };
  history.push({ time: clock.now() - 2 * minute, expected: [] });
  await step(() => put(store, key('a'), { n: 1 }));
  await step(() => put(store, key('b', 'other'), { n: 2 }));
  await step(() => put(store, key('a'), { n: 3 }));
  await step(() => remove(store, key('a')));
  await step(() => put(store, key('a'), { n: 4 }));
  await step(() => remove(store, key('b', 'other')));
  for (const { time, expected } of history) {
    for (const instant of [time, time + minute]) {
      expect(tell(await store.asOf('configmaps', instant))).toEqual(expected);
      const inOther = expected.filter((line) => line.startsWith('other/'));
      expect(tell(await store.asOf('configmaps', instant, 'other'))).toEqual(inOther);
    }
  }
});

test('history pages from the newest to the oldest, with who, how, and what was before', async () => {
  for (let n = 1; n <= 5; n++) {
    const object = { metadata: { name: 'a' }, n } as object;
    await store.write(key('a'), () => ({ kind: 'put', object }), { actor: `user-${n}`, fieldManager: 'kubectl' });
    clock.advance(minute);
  }
  const first = await store.history(key('a'), { limit: 2 });
  const rest = await store.history(key('a'), { before: first.at(-1)!.revision });
  const all = [...first, ...rest];
  expect(all.map((change) => change.object.parse<{ n: number }>().n)).toEqual([5, 4, 3, 2, 1]);
  expect(all.map((change) => change.previous?.parse<{ n: number }>().n)).toEqual([4, 3, 2, 1, undefined]);
  expect(all.map((change) => change.actor)).toEqual([5, 4, 3, 2, 1].map((n) => `user-${n}`));
  expect(all[0]).toMatchObject({ operation: 'update', fieldManager: 'kubectl', time: clock.now() - minute });
  expect(await store.history(key('never'))).toEqual([]);
});

test('an image of what is still to come is refused, and does not stand in for it later', async () => {
  await put(store, key('a'), { n: 0 });
  const now = store.revision();
  expect(() => store.snapshotAt('configmaps', now + 9)).toThrow('still to come');
  await put(store, key('b'), { n: 0 });
  for (let n = 1; n < 20; n++) await put(store, key('a'), { n });
  expect(tell(store.snapshotAt('configmaps', now + 5).list())).toEqual(['default/a=4', 'default/b=0']);
});

test('the time of the journal does not go back when the clock does', async () => {
  await put(store, key('a'));
  const early = new ManualClock(clock.now() - day);
  const behind = await context.open({ clock: early });
  await put(behind, key('a'), { n: 1 });
  await verifyLog(context.database.url);
});

describe('retention', () => {
  /** Lets days pass as they would: writing now and then, looking after the journal. */
  async function live(days: number, write?: (n: number) => Promise<unknown>): Promise<void> {
    for (let n = 0; n < days; n++) {
      clock.advance(day - 6 * minute);
      await write?.(n);
      clock.advance(6 * minute);
      await settle();
    }
  }

  /** The journal is also tidied in the background: the second round begins now for certain. */
  async function settle(): Promise<void> {
    await store.maintain();
    await store.maintain();
  }

  test('drops whole partitions, and as-of still knows what never changed', async () => {
    await put(store, key('steady'), { n: 0 });
    await put(store, key('doomed'), { n: 0 });
    await put(store, key('busy'), { n: 0 });
    clock.advance(minute);
    await put(store, key('gone'), { n: 0 });
    await remove(store, key('gone'));
    await live(40, (n) => (n === 35 ? remove(store, key('doomed')) : put(store, key('busy'), { n: n + 1 })));
    expect(store.oldest()).toBeGreaterThan(1);
    const names = async (time: number) => tell(await store.asOf('configmaps', time)).map((line) => line.split('=')[0]);
    const now = clock.now();
    expect(await names(now)).toEqual(['default/busy', 'default/steady']);
    expect(await names(now - 20 * day)).toEqual(['default/busy', 'default/doomed', 'default/steady']);
    expect(await names(now - 29 * day)).toEqual(['default/busy', 'default/doomed', 'default/steady']);
    expect(await store.history(key('gone'))).toEqual([]);
    expect((await store.history(key('steady'))).map(({ revision }) => revision)).toEqual([2]);
    await expect(store.asOf('configmaps', now - 39 * day)).rejects.toMatchObject({ reason: 'Expired' });
    const sql = postgres(context.database.url, { max: 1 });
    const [partitions] = await sql`
      SELECT count(*)::int AS n FROM pg_class WHERE relname LIKE 'journal%objects_2%' AND relkind = 'r'`;
    expect(partitions!.n).toBeLessThan(36);
    await sql.end();
  });

  test('differs by class: heartbeats go after minutes, events after days, objects stay', async () => {
    const lease = { resource: 'leases.coordination.k8s.io', namespace: 'kube-node-lease', name: 'node-1' };
    const event = { resource: 'events', namespace: 'default', name: 'e' };
    await put(store, key('object'), { n: 0 });
    await put(store, event, { n: 0 });
    await put(store, lease, { n: 0 });
    await put(store, key('object'), { n: 1 });
    await put(store, event, { n: 1 });
    await put(store, lease, { n: 1 });
    const kept = async () => [
      (await store.history(lease)).length,
      (await store.history(event)).length,
      (await store.history(key('object'))).length,
    ];
    expect(await kept()).toEqual([2, 2, 2]);
    clock.advance(90 * minute);
    await settle();
    expect(await kept()).toEqual([1, 2, 2]);
    await live(9);
    expect(await kept()).toEqual([1, 1, 2]);
    expect(tell(await store.asOf(lease.resource, clock.now()))).toEqual(['kube-node-lease/node-1=1']);
  });

  test('a store that slept longer than it keeps anything wakes up with all objects', async () => {
    await put(store, key('a'), { n: 1 });
    clock.advance(400 * day);
    const again = await context.open();
    store = again;
    expect(tell(again.snapshot('configmaps').list())).toEqual(['default/a=1']);
    await settle();
    await put(again, key('a'), { n: 2 });
    expect(tell(await again.asOf('configmaps', clock.now()))).toEqual(['default/a=2']);
    const [change] = await again.history(key('a'));
    expect(change!.previous!.parse()).toMatchObject({ n: 1 });
  });
});
