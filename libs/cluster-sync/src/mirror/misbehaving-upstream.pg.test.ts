import { eventually } from '@pilothouse/testing/eventually';
import { createFastClock } from '@pilothouse/testing/fast-clock';
import { journalOf } from '@pilothouse/testing/journal-of-mirror';
import { createMirroredUpstream, type MirroredUpstream } from '@pilothouse/testing/mirrored-upstream';
import { churn } from '@pilothouse/testing/scripted-upstream/churn';
import { afterEach, describe, expect, test } from 'vitest';

let running: MirroredUpstream | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function begin(options: Parameters<typeof createMirroredUpstream>[0] = {}): Promise<MirroredUpstream> {
  running = await createMirroredUpstream({
    fill: (upstream) => churn(upstream, { seed: 1, changes: 200 }),
    ...options,
  });
  await running.caughtUp();
  return running;
}

const kindOf = ({ mirror }: MirroredUpstream, key: string) => mirror.mirror(key)?.describe();
const put = ({ upstream }: MirroredUpstream, name: string, value: string) =>
  upstream.put('configmaps', 'default', name, { data: { value } });

describe('a first list', () => {
  test('brings every object with its very bytes, however large its numbers and however many its pages', async () => {
    const fill = (upstream: MirroredUpstream['upstream']) => {
      for (let index = 0; index < 1_203; index++) {
        upstream.put(
          'configmaps',
          'many',
          `map-${index}`,
          `{"metadata":{},"data":{"n":"${index}"},"big":9007199254740993}`,
        );
      }
    };
    const { upstream, held } = await begin({ fill });
    expect(held('configmaps')).toEqual(upstream.state('configmaps'));
    expect([...held('configmaps').values()][0]).toContain('9007199254740993');
    expect([upstream.lists('configmaps'), upstream.count('list', 'configmaps')]).toEqual([1, 3]);
  });

  test('whose continue token expires begins again, and takes all in one', async () => {
    const fill = (upstream: MirroredUpstream['upstream']) => {
      for (let index = 0; index < 700; index++) upstream.put('configmaps', 'many', `map-${index}`, {});
      upstream.misbehave(
        { type: 'expired' },
        { verb: 'list', resource: 'configmaps', when: ({ query }) => query.has('continue') },
      );
    };
    const { upstream, held } = await begin({ fill });
    expect(held('configmaps')).toEqual(upstream.state('configmaps'));
    expect(upstream.lists('configmaps')).toBe(2);
  });

  test.each([
    ['an error', { type: 'status', code: 500 }],
    ['a page of HTML', { type: 'html' }],
    ['what is not JSON', { type: 'garbage' }],
    ['half of it', { type: 'truncate' }],
    ['no answer', { type: 'reset' }],
    ['items that are null', { type: 'null-items' }],
    ['a refusal to be waited for', { type: 'status', code: 429, retryAfterSeconds: 1 }],
  ] as const)('that meets with %s is made again', async (_, fault) => {
    const { upstream, held } = await begin({
      fill: (upstream) => {
        if (fault.type !== 'null-items') upstream.put('configmaps', 'default', 'one', {});
        upstream.misbehave(fault, { verb: 'list', resource: 'configmaps' });
      },
    });
    expect(held('configmaps')).toEqual(upstream.state('configmaps'));
    expect(upstream.lists('configmaps')).toBe(fault.type === 'null-items' ? 1 : 2);
  });

  test('that stalls holds up no other kind, and is given up in the end', async () => {
    const fill = (upstream: MirroredUpstream['upstream']) => {
      upstream.put('configmaps', 'default', 'one', {});
      upstream.misbehave({ type: 'stall' }, { verb: 'list', resource: 'configmaps' });
      upstream.misbehave({ type: 'silent' }, { verb: 'list', resource: 'pods' });
    };
    const { upstream } = await begin({ fill, clock: createFastClock(30) });
    expect([upstream.lists('configmaps'), upstream.lists('pods')]).toEqual([2, 2]);
  });

  test('asks for at most four lists at once, and one watch a kind', async () => {
    const { upstream, mirror } = await begin();
    for (const { resource } of mirror.describe()) {
      const key = resource.group === '' ? resource.resource : `${resource.resource}.${resource.group}`;
      await eventually('its watch is open', () => upstream.openWatches(key) === 1);
    }
    expect(upstream.peakConnections).toBeLessThanOrEqual(mirror.describe().length + 4 + 2);
  });
});

describe('a watch', () => {
  test.each([
    ['is cut in the middle of an event', 'cut'],
    ['ends', 'end'],
    ['fails', 'fail'],
  ] as const)('that %s goes on where it was: no list, every change once', async (_, type) => {
    const now = await begin({ fill: (upstream) => upstream.put('configmaps', 'default', 'one', {}) });
    await eventually('it watches', () => now.upstream.openWatches('configmaps') === 1);
    now.upstream.breakWatches({ type, afterEvents: 1 }, 'configmaps');
    for (let turn = 0; turn < 20; turn++) put(now, `map-${turn % 3}`, String(turn));
    await now.caughtUp();
    const theirs = now.upstream.history('configmaps').map(({ resourceVersion }) => resourceVersion);
    const ours = (await journalOf(now.store, 'configmaps')).map(({ resourceVersion }) => resourceVersion);
    expect(ours).toEqual(theirs);
    expect(now.upstream.lists('configmaps')).toBe(1);
  });

  test('that has expired lists again: what is gone is deleted, what is the same is left alone', async () => {
    const now = await begin({
      fill: (upstream) => ['a', 'b', 'c'].map((name) => upstream.put('configmaps', 'default', name, {})),
    });
    await now.upstream.refuse();
    put(now, 'b', 'changed');
    now.upstream.remove('configmaps', 'default', 'c');
    put(now, 'd', 'made');
    now.upstream.put('configmaps', 'default', 'e', {});
    now.upstream.remove('configmaps', 'default', 'e');
    now.upstream.compact();
    await now.upstream.listen();
    await now.caughtUp();
    const since = (await journalOf(now.store, 'configmaps')).slice(3);
    expect(since.map(({ operation, key }) => `${operation} ${key}`).sort()).toEqual([
      'create default/d',
      'delete default/c',
      'update default/b',
    ]);
  });

  test('over which an object was made anew tells a deletion and a creation', async () => {
    const now = await begin({ fill: (upstream) => upstream.put('configmaps', 'default', 'one', {}) });
    await now.upstream.refuse();
    now.upstream.remove('configmaps', 'default', 'one');
    put(now, 'one', 'again');
    now.upstream.compact();
    await now.upstream.listen();
    await now.caughtUp();
    const journal = await journalOf(now.store, 'configmaps');
    expect(journal.map(({ operation }) => operation)).toEqual(['create', 'delete', 'create']);
  });

  test('that goes silent is given up, and misses nothing', async () => {
    const now = await begin({ clock: createFastClock(60), bookmarkEvery: 60_000 });
    await eventually('it watches', () => now.upstream.openWatches('configmaps') === 1);
    now.upstream.breakWatches({ type: 'mute' }, 'configmaps');
    put(now, 'unheard', '1');
    await now.caughtUp();
    expect(now.upstream.lists('configmaps')).toBe(1);
  });

  test('moves its place with bookmarks, so that a quiet kind does not expire', async () => {
    const now = await begin();
    const place = () => Number(kindOf(now, 'configmaps')?.resourceVersion);
    now.upstream.put('pods', 'default', 'busy', {});
    now.upstream.bookmark('configmaps');
    await eventually('its place has moved', () => place() === now.upstream.revision);
    await now.restart();
    now.upstream.compact();
    await now.caughtUp();
    expect(now.upstream.lists('configmaps')).toBe(1);
  });
});

describe('a kind', () => {
  test('that may not be listed is told so, holds up nothing, and comes when it may', async () => {
    let allow = () => {};
    const now = await createMirroredUpstream({
      clock: createFastClock(300),
      fill: (upstream) => {
        upstream.put('secrets', 'default', 'safe', { data: { a: 'YQ==' } });
        allow = upstream.forbid({ resource: 'secrets' });
      },
    });
    running = now;
    await eventually('all else is there', () => now.mirror.condition().state === 'live');
    await eventually('it is forbidden', () => kindOf(now, 'secrets')?.state === 'forbidden');
    expect(kindOf(now, 'secrets')?.sentence).toContain('cannot list resource "secrets"');
    expect(now.mirror.condition()).toMatchObject({
      state: 'live',
      sentence: expect.stringContaining('1 may not be listed: secrets'),
    });
    allow();
    await now.caughtUp();
    expect(now.held('secrets').get('default/safe')).toContain('<masked: 1 bytes, ');
  });

  test('that appears is mirrored, and one that goes takes its objects with it', async () => {
    const now = await begin({ clock: createFastClock(20) });
    const gadgets = {
      group: 'example.org',
      versions: ['v1'],
      resource: 'gadgets',
      kind: 'Gadget',
      namespaced: true,
      custom: true,
    };
    now.upstream.addKind(gadgets);
    now.upstream.put('gadgets.example.org', 'default', 'one', { spec: { size: 1 } });
    await eventually('it is there', () => now.held('gadgets.example.org').size === 1);
    expect(now.mirror.kinds.byKind('example.org/v1', 'Gadget')).toMatchObject({
      resource: 'gadgets',
      namespaced: true,
    });
    now.upstream.removeKind('gadgets.example.org');
    await eventually('it is gone', () => now.mirror.mirror('gadgets.example.org') === undefined);
    await eventually('its objects are gone', () => now.held('gadgets.example.org').size === 0);
    expect(now.mirror.kinds.byKind('example.org/v1', 'Gadget')).toBeUndefined();
    const journal = await journalOf(now.store, 'gadgets.example.org');
    expect(journal.map(({ operation }) => operation)).toEqual(['create', 'delete']);
  });

  test('whose API server is down for a while keeps its objects', async () => {
    const now = await begin({ clock: createFastClock(20) });
    const before = now.held('widgets.example.com');
    const looks = () => now.upstream.count('discovery');
    now.upstream.setStale('example.com', 'v1', true);
    now.upstream.setStale('example.com', 'v1beta1', true);
    const asked = looks();
    await eventually('kinds were looked up twice', () => looks() >= asked + 4, 25_000);
    expect(now.held('widgets.example.com')).toEqual(before);
    expect(before.size).toBeGreaterThan(0);
  });

  test('of events is mirrored once, and each kind in the version that its group prefers', async () => {
    const now = await begin({ aggregatedDiscovery: false });
    const kinds = now.mirror
      .describe()
      .map(({ resource }) => `${resource.group}/${resource.version} ${resource.resource}`);
    expect(kinds.sort()).toEqual([
      '/v1 configmaps',
      '/v1 events',
      '/v1 namespaces',
      '/v1 nodes',
      '/v1 pods',
      '/v1 secrets',
      'apps/v1 deployments',
      'apps/v1 replicasets',
      'autoscaling/v2 horizontalpodautoscalers',
      'example.com/v1 widgets',
    ]);
    expect(now.mirror.kinds.byKind('autoscaling/v1', 'HorizontalPodAutoscaler')?.version).toBe('v1');
  });
});

describe('a cluster that does not answer', () => {
  test('is asked one small thing until it does; then all goes on, without a list', async () => {
    const now = await begin({ clock: createFastClock(20) });
    const lists = () => now.mirror.describe().reduce((sum, kind) => sum + kind.lists, 0);
    const before = lists();
    await now.upstream.refuse();
    await eventually('it is unreachable', () => now.mirror.condition().state === 'unreachable');
    expect(now.mirror.condition()).toMatchObject({
      lag: undefined,
      sentence: expect.stringContaining('cannot be reached'),
    });
    await churn(now.upstream, { seed: 2, changes: 300 });
    await now.upstream.listen();
    await now.caughtUp();
    expect(lists()).toBe(before);
    await eventually('it is live', () => now.mirror.condition().state === 'live');
  });
});

test('a cluster that was restored from a backup is found out, and what was after it is gone', async () => {
  const now = await begin({ clock: createFastClock(300), bookmarkEvery: 60_000 });
  put(now, 'changed', 'before');
  const backup = now.upstream.revision;
  put(now, 'changed', 'after');
  put(now, 'made', 'after');
  await now.caughtUp();
  await now.upstream.refuse();
  now.upstream.restore(backup);
  await now.upstream.listen();
  await now.caughtUp();
  expect(now.held('configmaps').has('default/made')).toBe(false);
  expect(now.held('configmaps').get('default/changed')).toContain('before');
  put(now, 'made', 'anew');
  await now.caughtUp();
  expect(Number(kindOf(now, 'configmaps')?.resourceVersion)).toBeLessThan(backup + 3);
});

test('a server that is killed goes on from where it was, without a list, and loses nothing', async () => {
  const now = await begin();
  const kinds = now.mirror.describe().map(({ resource }) => nameOf(resource));
  const lists = () => kinds.map((kind) => now.upstream.lists(kind));
  const before = { lists: lists(), revision: now.upstream.revision };
  const churning = churn(now.upstream, { seed: 3, changes: 3_000 });
  for (let kill = 0; kill < 3; kill++) await now.restart();
  await churning;
  await now.caughtUp();
  expect(lists()).toEqual(before.lists);
  for (const kind of kinds) {
    const theirs = now.upstream.history(kind).map(({ resourceVersion }) => resourceVersion);
    const ours = (await journalOf(now.store, kind)).map(({ resourceVersion }) => resourceVersion);
    const isHeard = (version: number) => version > before.revision;
    expect(ours.filter(isHeard)).toEqual(theirs.filter(isHeard));
  }
});

const nameOf = ({ group, resource }: { readonly group: string; readonly resource: string }) =>
  group === '' ? resource : `${resource}.${group}`;
