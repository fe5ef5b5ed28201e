import { isReason } from '@pilothouse/kube-model/status-error';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { collect, configMapKey, put, remove } from '@pilothouse/testing/store-writes';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SlowConsumerError } from './slow-consumer-error.ts';
import type { ClusterStore, WatchEvent, WatchOptions } from './store.ts';
import type { StoredObject } from './stored-object.ts';

let context: TestStore;
let store: ClusterStore;
let clock: ManualClock;

beforeEach(async () => {
  clock = new ManualClock();
  context = await createTestStore({ clock });
  store = context.store;
});

afterEach(() => context.close());

const key = configMapKey;
const tell = (events: readonly WatchEvent[]) =>
  events.map((event) => (event.kind === 'bookmark' ? '' : `${event.revision} ${event.kind} ${event.change.key.name}`));

/** Creates, updates and deletes of few objects in two namespaces, with a label that comes and goes. */
const script = fc.array(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    namespace: fc.constantFrom('one', 'two'),
    color: fc.constantFrom('red', 'blue', undefined),
    remove: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
);
type Step = (typeof script extends fc.Arbitrary<infer T> ? T : never)[number];

async function play(target: ClusterStore, steps: readonly Step[]): Promise<void> {
  await Promise.all(
    steps.map(({ name, namespace, color, remove: gone }) =>
      gone
        ? remove(target, key(name, namespace))
        : put(target, key(name, namespace), { metadata: { labels: color === undefined ? {} : { color } } }),
    ),
  );
}

const isRed = (object: StoredObject) => object.labels.color === 'red';
const watches: Omit<WatchOptions, 'from'>[] = [
  {},
  { resource: 'configmaps' },
  { resource: 'configmaps', namespace: 'one' },
  { resource: 'configmaps', namespace: 'one', name: 'a' },
  { resource: 'configmaps', filter: isRed },
  { resource: 'secrets' },
];

/** All that the watch tells up to `revision`. */
async function until(target: ClusterStore, options: WatchOptions, revision: number): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  for await (const batch of target.watch(options)) {
    events.push(...batch.filter((event) => event.kind !== 'bookmark'));
    if (batch.some((event) => event.revision >= revision)) return events;
  }
  return events;
}

test('resumed at every revision, from memory or from the journal, a watch tells what a live one was told', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (steps) => {
      const from = store.revision();
      const live = watches.map((options) => {
        const events: WatchEvent[] = [];
        const stop = new AbortController();
        const done = (async () => {
          for await (const batch of store.watch({ ...options, from, signal: stop.signal })) events.push(...batch);
        })();
        const end = () => {
          stop.abort();
          return done;
        };
        return { options, events, stop: end };
      });
      await Promise.all(live.map(({ events }) => expect.poll(() => events.length).toBe(1)));
      await play(store, steps);
      const end = store.revision();
      const restarted = await context.open();
      for (const { options, events, stop } of live) {
        await stop();
        const told = events.filter((event) => event.kind !== 'bookmark');
        for (let at = from; at <= end; at += 1 + Math.floor((end - from) / 6)) {
          const expected = tell(told.filter((event) => event.revision > at));
          expect(tell(await until(store, { ...options, from: at }, end))).toEqual(expected);
          expect(tell(await until(restarted, { ...options, from: at }, end))).toEqual(expected);
        }
      }
      await restarted.close();
      store = await context.open();
    }),
    { numRuns: 8 },
  );
});

test('resume reads on from memory where the journal ends, whatever is kept in memory', async () => {
  const small = await context.open({ recent: { changes: 7, bytes: 1e9 } });
  const from = small.revision();
  const expected: string[] = [];
  for (let n = 0; n < 1_100; n += 11) {
    await Promise.all(Array.from({ length: 11 }, (_, i) => put(small, key(`o-${n + i}`))));
  }
  for (let n = 0; n < 1_100; n++) expected.push(`${from + 1 + n} added o-${n}`);
  for (const skipped of [0, 1, 499, 500, 501, 1_090, 1_093, 1_099]) {
    const events = await until(small, { from: from + skipped }, from + 1_100);
    expect(tell(events)).toEqual(expected.slice(skipped));
  }
});

test('a watch that resumes while writes go on misses none and repeats none', async () => {
  const small = await context.open({ recent: { changes: 20, bytes: 1e9 } });
  const from = small.revision();
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n++)
      await Promise.all(Array.from({ length: 8 }, (_, i) => put(small, key(`k-${i}`), { n })));
  })();
  const readers = Array.from({ length: 12 }, async (_, reader) => {
    await small.reached(from + 100 * reader);
    const events = await collect(small, { from: from + reader }, ({ length }) => length >= 2_000);
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, n) => from + reader + 1 + n));
  });
  await Promise.all(readers);
  writing = false;
  await writer;
});

describe('bookmarks', () => {
  test('a watch that has caught up is told so, also when there was nothing', async () => {
    await put(store, key('a'));
    const iterator = store.watch({ resource: 'secrets', from: 1 })[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: [{ kind: 'bookmark', revision: store.revision() }] });
    await iterator.return?.();
  });

  test('an idle watch is told now and then how far the log has come, and only when it has', async () => {
    const iterator = store.watch({ resource: 'secrets', from: store.revision() })[Symbol.asyncIterator]();
    await iterator.next();
    const second = iterator.next();
    clock.advance(60_000);
    await put(store, key('a'));
    clock.advance(10_000);
    expect(await second).toEqual({ done: false, value: [{ kind: 'bookmark', revision: store.revision() }] });
    await iterator.return?.();
  });
});

test('a reader that does not keep up is closed with the revision to resume from, and resumes without loss', async () => {
  const from = store.revision();
  const iterator = store.watch({ from, resource: 'configmaps', maxQueued: 10 })[Symbol.asyncIterator]();
  await iterator.next();
  for (let n = 0; n < 5; n++) await put(store, key('a'), { n });
  const first = await iterator.next();
  expect(first.value).toHaveLength(5);
  for (let n = 0; n < 11; n++) await put(store, key('a'), { n });
  const error = await iterator.next().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SlowConsumerError);
  expect((error as SlowConsumerError).revision).toBe(from + 5);
  const rest = await until(store, { from: (error as SlowConsumerError).revision }, store.revision());
  expect(rest.map(({ revision }) => revision)).toEqual(Array.from({ length: 11 }, (_, n) => from + 6 + n));
});

test('from a revision that is yet to come only what is above it is delivered', async () => {
  const from = store.revision() + 3;
  const watching = collect(store, { from }, ({ length }) => length === 2);
  for (let n = 0; n < 5; n++) await put(store, key('a'), { n });
  expect((await watching).map(({ revision }) => revision)).toEqual([from + 1, from + 2]);
});

test('ends when its signal is aborted, waiting or not, and leaves nothing behind', async () => {
  const stop = new AbortController();
  const ended = (async () => {
    for await (const _ of store.watch({ from: 1, signal: stop.signal }));
    return 'ended';
  })();
  await put(store, key('a'));
  stop.abort();
  expect(await ended).toBe('ended');
  for await (const _ of store.watch({ from: 1, signal: AbortSignal.abort() })) throw new Error('not reached');
});

test('ends when the store is closed', async () => {
  const ended = (async () => {
    for await (const _ of store.watch({ from: 1 }));
    return 'ended';
  })();
  await put(store, key('a'));
  await store.close();
  expect(await ended).toBe('ended');
});

test('reached waits for a revision, and no longer than its signal says', async () => {
  const reached = store.reached(store.revision() + 2);
  let done = false;
  void reached.then(() => (done = true));
  await put(store, key('a'));
  expect(done).toBe(false);
  await put(store, key('a'), { n: 1 });
  await reached;
  const stop = new AbortController();
  const never = store.reached(store.revision() + 100, stop.signal);
  stop.abort();
  await expect(never).rejects.toThrow('aborted');
});

test('a watch from before what is kept says Expired', async () => {
  await put(store, key('a'));
  clock.advance(40 * 24 * 3_600_000);
  await put(store, key('b'));
  clock.advance(5 * 60_000);
  await expect.poll(() => store.oldest()).toBeGreaterThan(1);
  const restarted = await context.open();
  const error = await until(restarted, { from: 1 }, restarted.revision()).catch((thrown: unknown) => thrown);
  expect(isReason(error, 'Expired')).toBe(true);
  expect(tell(await until(restarted, { from: restarted.oldest() }, restarted.revision()))).toEqual(['3 added b']);
});
