import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { countRows } from '@pilothouse/testing/count-rows';
import { eventually } from '@pilothouse/testing/eventually';
import { journalOf } from '@pilothouse/testing/journal-of-mirror';
import { startMirrorProcess } from '@pilothouse/testing/mirror-process';
import { churn } from '@pilothouse/testing/scripted-upstream/churn';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestStore, type TestStore } from '@pilothouse/testing/test-store';
import { afterEach, beforeEach, expect, test } from 'vitest';

const key = randomBytes(32);
const watched = ['configmaps', 'pods', 'widgets.example.com'];

let upstream: ScriptedUpstream;
let testStore: TestStore;
let kill: () => Promise<void> = async () => undefined;

beforeEach(async () => {
  upstream = await startScriptedUpstream({ kinds: commonKinds });
  testStore = await createTestStore({ cluster: 'mirrored', sealer: createSealer({ current: { id: 'test', key } }) });
  await testStore.store.close();
});
afterEach(async () => {
  await kill();
  await testStore.close();
  await upstream.close();
});

/** A process like the server's, in which the mirror runs. */
function start(): void {
  const databaseUrl = testStore.database.url;
  const options = { server: upstream.url, databaseUrl, sealingKey: key.toString('hex'), factor: 1 };
  const running = startMirrorProcess(options);
  kill = () => running.kill();
}

const lists = () => watched.map((kind) => upstream.lists(kind));
const areWatched = () => watched.every((kind) => upstream.openWatches(kind) === 1);

async function heldOf(kind: string): Promise<Map<string, string>> {
  const store = await testStore.open({ cluster: 'mirrored' });
  const held = [...store.snapshot(kind).list()].map(({ key: { namespace, name }, body }): [string, string] => [
    `${namespace}/${name}`,
    body.toString(),
  ]);
  await store.close();
  return new Map(held);
}

test('killed again and again while changes come, it goes on without a list and misses none of them', async () => {
  await churn(upstream, { seed: 1, changes: 300, kinds: watched });
  start();
  await eventually('all are watched', areWatched);
  const before = { lists: lists(), revision: upstream.revision };
  const pace = { every: 20, pause: () => setImmediate() };
  for (let round = 0; round < 4; round++) {
    await churn(upstream, { seed: round, changes: 400, kinds: watched, pace });
    await kill();
    await churn(upstream, { seed: 100 + round, changes: 100, kinds: watched });
    start();
    await eventually('all are watched again', areWatched);
  }
  for (const kind of watched) upstream.put(kind, 'default', 'the-last', {});
  expect(lists()).toEqual(before.lists);
  await eventually(
    'the last are here',
    async () => (await countRows(testStore.database.url, 'mirrored', 'the-last')).objects === watched.length,
  );
  await kill();
  const store = await testStore.open({ cluster: 'mirrored' });
  for (const kind of watched) {
    const isLater = (version: number) => version > before.revision;
    const ours = (await journalOf(store, kind)).map(({ resourceVersion }) => resourceVersion).filter(isLater);
    const theirs = upstream.history(kind).map(({ resourceVersion }) => resourceVersion);
    expect(ours).toEqual(theirs.filter(isLater));
  }
});

test('killed in the middle of its first list, it lists what it had not whole, and ends with all', async () => {
  for (let index = 0; index < 3_000; index++) upstream.put('configmaps', 'many', `map-${index}`, { data: { index } });
  upstream.misbehave(
    { type: 'stall' },
    { verb: 'list', resource: 'configmaps', when: ({ query }) => query.has('continue') },
  );
  start();
  await eventually('a page is on its way', () => upstream.count('list', 'configmaps') === 2);
  await eventually('pods are watched', () => upstream.openWatches('pods') === 1);
  await kill();
  const half = await heldOf('configmaps');
  expect(half.size).toBeLessThan(3_000);
  const others = upstream.lists('pods');
  start();
  await eventually('configmaps are watched', () => upstream.openWatches('configmaps') === 1);
  await kill();
  expect(await heldOf('configmaps')).toEqual(upstream.state('configmaps'));
  expect(upstream.lists('pods')).toBe(others);
});
