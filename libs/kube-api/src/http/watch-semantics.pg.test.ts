import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type Reply, type TestApi, type TestWatch } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
const clock = new ManualClock();
const root = '/api/v1/configmaps';
const merge = 'application/merge-patch+json';
const end = 'k8s.io/initial-events-end';
let count = 0;

beforeAll(async () => {
  server = await createTestApi({ clock });
});
afterAll(() => server.close());

/** A namespace of this test's own, and where its ConfigMaps are. */
async function freshNamespace(): Promise<string> {
  const name = `watch-${++count}`;
  await server.call('POST', '/api/v1/namespaces', { body: { metadata: { name } } });
  return `/api/v1/namespaces/${name}/configmaps`;
}

const create = (path: string, name: string, labels: Record<string, string> = {}) =>
  server.call('POST', path, { body: { metadata: { name, labels }, data: { v: '1' } } });
const change = (path: string, name: string, v: string) =>
  server.call('PATCH', `${path}/${name}`, { body: { data: { v } }, type: merge });
const label = (path: string, name: string, app: string | null) =>
  server.call('PATCH', `${path}/${name}`, { body: { metadata: { labels: { app } } }, type: merge });
const remove = (path: string, name: string) => server.call('DELETE', `${path}/${name}`);

type Query = Record<string, string | number | boolean>;
const watch = (path: string, query: Query = {}, accept?: string) => {
  const all = Object.entries({ watch: true, ...query }).map(([key, value]): [string, string] => [key, String(value)]);
  return server.watch(`${path}?${new URLSearchParams(all)}`, accept);
};
const streaming = { sendInitialEvents: true, resourceVersionMatch: 'NotOlderThan', allowWatchBookmarks: true };

interface Event {
  readonly type: string;
  readonly object: {
    readonly metadata: {
      readonly name: string;
      readonly resourceVersion: string;
      readonly annotations?: Record<string, string>;
    };
    readonly data?: { readonly v: string };
  };
}

const versionOf = ({ metadata }: { metadata: { resourceVersion: string } }) => Number(metadata.resourceVersion);
const tell = ({ type, object }: Event) =>
  type === 'BOOKMARK'
    ? `${type}${object.metadata.annotations?.[end] === 'true' ? ' end' : ''}`
    : `${type} ${object.metadata.name} ${object.data?.v ?? ''}`.trim();

async function take(watch: TestWatch, n: number): Promise<Event[]> {
  const events: Event[] = [];
  while (events.length < n) events.push(await watch.next());
  return events;
}

/** All that the watch tells until its end, which is made to come. */
async function untilEnd(watch: TestWatch): Promise<Event[]> {
  let done = false;
  const rest = watch.rest().finally(() => (done = true));
  await expect
    .poll(() => {
      clock.advance(1_000);
      return done;
    })
    .toBe(true);
  return rest;
}

describe('order', () => {
  test('under many writers every change arrives once, by rising revisions, and they add up to the list', async () => {
    const path = await freshNamespace();
    const from = server.store.revision();
    const watches = await Promise.all([
      watch(path, { resourceVersion: from }),
      watch(root, { resourceVersion: from }),
      watch(path, { resourceVersion: from, labelSelector: 'app!=never' }),
    ]);
    const versions = new Set<number>();
    const note = ({ status, body }: Reply) => {
      if (status < 300 && body.metadata.resourceVersion) versions.add(versionOf(body));
      return status;
    };
    let deletions = 0;
    const writer = async (n: number) => {
      for (let i = 0; i < 20; i++) {
        const name = `shared-${(n + i) % 5}`;
        note(await create(path, name));
        note(await change(path, name, `${n}-${i}`));
        if (i % 3 === 0 && note(await remove(path, name)) === 200) deletions++;
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
    const list = (await server.call('GET', path)).body;
    const total = versions.size + deletions;
    expect(deletions).toBeGreaterThan(8);
    for (const watching of watches) {
      const events = await take(watching, total);
      const told = events.map(({ object }) => versionOf(object));
      expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
      expect(told.filter((version) => versions.has(version))).toHaveLength(versions.size);
      const state = new Map<string, object>();
      for (const { type, object } of events) {
        // No object is added twice, and none changes or goes that is not there.
        expect(state.has(object.metadata.name)).toBe(type !== 'ADDED');
        if (type === 'DELETED') state.delete(object.metadata.name);
        else state.set(object.metadata.name, object);
      }
      const names = [...state.keys()].sort();
      expect(names.map((name) => state.get(name))).toEqual(list.items);
      watching.stop();
    }
  });

  test('of one answer and the event of it is either: the object is the same', async () => {
    const path = await freshNamespace();
    const watching = await watch(path);
    const created = await create(path, 'a');
    const changed = await change(path, 'a', '2');
    expect(await take(watching, 2)).toEqual([
      { type: 'ADDED', object: created.body },
      { type: 'MODIFIED', object: changed.body },
    ]);
    watching.stop();
  });

  test('what changes nothing is not told', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const watching = await watch(path, { resourceVersion: server.store.revision() });
    await change(path, 'a', '1');
    await change(path, 'a', '2');
    expect(tell(await watching.next())).toBe('MODIFIED a 2');
    watching.stop();
  });
});

describe('a deletion', () => {
  test('is told at a revision of its own, with the last state of the object', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const { body: last } = await change(path, 'a', '2');
    const watching = await watch(path, { resourceVersion: versionOf(last) });
    await remove(path, 'a');
    const { body: after } = await create(path, 'b');
    const [gone] = await take(watching, 1);
    expect(gone).toEqual({
      type: 'DELETED',
      object: { ...last, metadata: { ...last.metadata, resourceVersion: expect.any(String) } },
    });
    expect(versionOf(gone!.object)).toBeGreaterThan(versionOf(last));
    expect(versionOf(gone!.object)).toBeLessThan(versionOf(after));
    // Who resumes from it is not told it again.
    const resumed = await watch(path, { resourceVersion: versionOf(gone!.object) });
    expect(tell(await resumed.next())).toBe('ADDED b 1');
    for (const each of [watching, resumed]) each.stop();
  });

  test('that finalizers hold up is a change first, and a deletion when the last one goes', async () => {
    const path = await freshNamespace();
    const finalizers = ['example.com/hold'];
    await server.call('POST', path, { body: { metadata: { name: 'held', finalizers } } });
    const watching = await watch(path, { resourceVersion: server.store.revision() });
    await remove(path, 'held');
    await server.call('PATCH', `${path}/held`, { body: { metadata: { finalizers: null } }, type: merge });
    const [marked, gone] = await take(watching, 2);
    expect(marked).toMatchObject({
      type: 'MODIFIED',
      object: { metadata: { finalizers, deletionTimestamp: expect.any(String) } },
    });
    expect(gone!.type).toBe('DELETED');
    expect(versionOf(gone!.object)).toBeGreaterThan(versionOf(marked!.object));
    watching.stop();
  });
});

describe('resuming', () => {
  test('from any revision that is kept tells exactly what came after it, also by another server', async () => {
    const first = await createTestApi({ clock });
    const path = '/api/v1/namespaces/default/configmaps';
    const from = first.store.revision();
    const write = async (method: string, name: string, body?: object) => {
      await first.call(method, method === 'POST' ? path : `${path}/${name}`, { body, ...(body && { type }) });
    };
    const type = 'application/json';
    for (let n = 0; n < 4; n++) {
      await write('POST', `a${n}`, { metadata: { name: `a${n}`, labels: { app: n % 2 === 0 ? 'x' : 'y' } } });
      await write('PUT', `a${n}`, { metadata: { name: `a${n}`, labels: { app: 'x' } }, data: { v: '2' } });
      await write('PUT', `a${n}`, { metadata: { name: `a${n}`, labels: { app: 'y' } }, data: { v: '3' } });
      await write('DELETE', `a${n}`);
    }
    const to = first.store.revision();
    const at = `resourceVersion=${from}`;
    const queries = ['', '&labelSelector=app%3Dx', '&fieldSelector=metadata.name%3Da2'];
    const sizes = [16, 10, 4];
    const told = await Promise.all(
      queries.map(async (query, n) => take(await first.watch(`${path}?watch=1&${at}${query}`), sizes[n]!)),
    );
    expect(told[1]!.map(tell).slice(0, 6)).toEqual([
      'ADDED a0',
      'MODIFIED a0 2',
      'DELETED a0 2',
      'ADDED a1 2',
      'DELETED a1 2',
      'ADDED a2',
    ]);
    const resumeEverywhere = async ({ watch }: TestApi, next: object[]) => {
      for (const [n, query] of queries.entries()) {
        for (let resourceVersion = from; resourceVersion <= to; resourceVersion++) {
          const expected: unknown[] = told[n]!.filter(({ object }) => versionOf(object) > resourceVersion);
          if (n < 2) expected.push(...next.map((object) => ({ type: 'ADDED', object })));
          const resumed = await watch(`${path}?watch=1&resourceVersion=${resourceVersion}${query}`);
          expect(await take(resumed, expected.length)).toEqual(expected);
          resumed.stop();
        }
      }
    };
    await resumeEverywhere(first, []);
    // This one has none of it in memory: it reads its journal.
    const second = await createTestApi({ clock, databaseUrl: first.databaseUrl });
    const marker = await second.call('POST', path, { body: { metadata: { name: 'marker', labels: { app: 'x' } } } });
    await resumeEverywhere(second, [marker.body]);
    await second.close();
    await first.close();
  });

  test('from a bookmark misses nothing and repeats nothing', async () => {
    const path = await freshNamespace();
    const other = await freshNamespace();
    await create(path, 'a');
    const first = await watch(path, { resourceVersion: server.store.revision(), allowWatchBookmarks: true });
    await first.next();
    await create(path, 'b');
    await create(other, 'elsewhere');
    expect(tell(await first.next())).toBe('ADDED b 1');
    clock.advance(10_000);
    const bookmark: Event = await first.next();
    expect(bookmark).toEqual({
      type: 'BOOKMARK',
      object: { kind: 'ConfigMap', apiVersion: 'v1', metadata: { resourceVersion: String(server.store.revision()) } },
    });
    await change(path, 'a', '2');
    await create(path, 'c');
    const resumed = await watch(path, { resourceVersion: versionOf(bookmark.object) });
    expect((await take(resumed, 2)).map(tell)).toEqual(['MODIFIED a 2', 'ADDED c 1']);
    for (const each of [first, resumed]) each.stop();
  });

  test('bookmarks never run ahead of what is still to be told, nor go back', async () => {
    const path = await freshNamespace();
    const watching = await watch(path, { resourceVersion: server.store.revision(), allowWatchBookmarks: true });
    let writing = true;
    const ticking = (async () => {
      while (writing) {
        await freshNamespace();
        clock.advance(5_000);
      }
    })();
    for (let n = 0; n < 50; n++) await create(path, `c${n}`);
    writing = false;
    await ticking;
    await freshNamespace();
    clock.advance(5_000);
    await create(path, 'last');
    const versions: number[] = [];
    let bookmarks = 0;
    for (let name = ''; name !== 'last'; ) {
      const event: Event = await watching.next();
      versions.push(versionOf(event.object));
      if (event.type === 'BOOKMARK') bookmarks++;
      name = event.object.metadata.name;
    }
    expect(bookmarks).toBeGreaterThan(1);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    watching.stop();
  });

  test('from what is no longer kept is Expired in the stream, which then ends; from the oldest that is kept it goes on', async () => {
    const leases = '/apis/coordination.k8s.io/v1/namespaces/default/leases';
    const first = await createTestApi({ clock });
    for (const name of ['a', 'b']) await first.call('POST', leases, { body: { metadata: { name } } });
    clock.advance(90 * 60_000);
    await first.store.maintain();
    await first.store.maintain();
    await first.call('POST', leases, { body: { metadata: { name: 'c' } } });
    const second = await createTestApi({ clock, databaseUrl: first.databaseUrl });
    await second.call('POST', leases, { body: { metadata: { name: 'd' } } });
    const oldest = second.store.oldest('leases.coordination.k8s.io');
    const late = await second.watch(`${leases}?watch=1&resourceVersion=${oldest - 1}`);
    expect(late.status).toBe(200);
    expect(await late.rest()).toEqual([
      {
        type: 'ERROR',
        object: {
          kind: 'Status',
          apiVersion: 'v1',
          metadata: {},
          status: 'Failure',
          message: `too old resource version: ${oldest - 1} (${oldest})`,
          reason: 'Expired',
          code: 410,
        },
      },
    ]);
    const kept = await second.watch(`${leases}?watch=1&resourceVersion=${oldest}`);
    expect((await take(kept, 2)).map(tell)).toEqual(['ADDED c', 'ADDED d']);
    kept.stop();
    // What was dropped of Leases was not dropped of anything else.
    const others = await second.watch(`/api/v1/namespaces/default/configmaps?watch=1&resourceVersion=${oldest - 1}`);
    await second.call('POST', '/api/v1/namespaces/default/configmaps', { body: { metadata: { name: 'x' } } });
    expect(tell(await others.next())).toBe('ADDED x');
    others.stop();
    await second.close();
    await first.close();
  });

  test('from what does not come in time is a Timeout in the stream; from what comes it goes on', async () => {
    const path = await freshNamespace();
    const current = server.store.revision();
    const never = await untilEnd(await watch(path, { resourceVersion: current + 1_000 }));
    expect(never).toMatchObject([
      {
        type: 'ERROR',
        object: {
          message: `Timeout: Too large resource version: ${current + 1_000}, current: ${current}`,
          reason: 'Timeout',
          details: { causes: [{ reason: 'ResourceVersionTooLarge' }], retryAfterSeconds: 1 },
          code: 504,
        },
      },
    ]);
    const soon = await watch(path, { resourceVersion: current + 2 });
    for (const name of ['a', 'b', 'c']) await create(path, name);
    expect(tell(await soon.next())).toBe('ADDED c 1');
    soon.stop();
  });

  test('after the end of its time loses nothing', async () => {
    const path = await freshNamespace();
    const from = server.store.revision();
    const first = await watch(path, { resourceVersion: from, timeoutSeconds: 30 });
    for (const name of ['a', 'b']) await create(path, name);
    const seen = await take(first, 2);
    // No error at the end, and the answer is whole.
    expect(await untilEnd(first)).toEqual([]);
    await create(path, 'c');
    const second = await watch(path, { resourceVersion: versionOf(seen.at(-1)!.object) });
    expect(tell(await second.next())).toBe('ADDED c 1');
    second.stop();
  });
});

describe('initial events', () => {
  /** A namespace with two objects, of which one was changed and a third is gone. */
  const seed = async () => {
    const path = await freshNamespace();
    for (const name of ['a', 'b', 'gone']) await create(path, name, { app: name });
    await change(path, 'a', '2');
    await remove(path, 'gone');
    return path;
  };

  test.each<[string, Query, string[]]>([
    ['without a version come first', {}, ['ADDED a 2', 'ADDED b 1']],
    ['at version 0 come first', { resourceVersion: 0 }, ['ADDED a 2', 'ADDED b 1']],
    [
      'without a version end in a marked bookmark where bookmarks are allowed',
      { allowWatchBookmarks: true },
      ['ADDED a 2', 'ADDED b 1', 'BOOKMARK end'],
    ],
    [
      'at version 0 end in a marked bookmark where bookmarks are allowed',
      { resourceVersion: 0, allowWatchBookmarks: true },
      ['ADDED a 2', 'ADDED b 1', 'BOOKMARK end'],
    ],
    ['that are asked for end in a marked bookmark', streaming, ['ADDED a 2', 'ADDED b 1', 'BOOKMARK end']],
    [
      'that are asked for at version 0 end in one too',
      { ...streaming, resourceVersion: 0 },
      ['ADDED a 2', 'ADDED b 1', 'BOOKMARK end'],
    ],
    [
      'that are asked for where no bookmarks are allowed end in none',
      { ...streaming, allowWatchBookmarks: false },
      ['ADDED a 2', 'ADDED b 1'],
    ],
    ['of a selection are what matches', { ...streaming, labelSelector: 'app=b' }, ['ADDED b 1', 'BOOKMARK end']],
    ['of one name are that one', { ...streaming, fieldSelector: 'metadata.name=a' }, ['ADDED a 2', 'BOOKMARK end']],
    ['of nothing are only the bookmark', { ...streaming, labelSelector: 'app=none' }, ['BOOKMARK end']],
    ['that are declined do not come', { ...streaming, sendInitialEvents: false, allowWatchBookmarks: false }, []],
    [
      'that are declined at version 0 do not come',
      { sendInitialEvents: false, resourceVersionMatch: 'NotOlderThan', resourceVersion: 0 },
      [],
    ],
  ])('%s', async (_, query, expected) => {
    const path = await seed();
    const watching = await watch(path, query);
    expect((await take(watching, expected.length)).map(tell)).toEqual(expected);
    // Then the changes, and nothing in between.
    await label(path, 'a', 'b');
    await label(path, 'b', 'none');
    expect((await watching.next()).object.metadata.name).toBe(query.labelSelector === 'app=none' ? 'b' : 'a');
    watching.stop();
  });

  test('at a version are the present state, the changes since then not told again', async () => {
    const path = await seed();
    const { body: first } = await create(path, 'c');
    await change(path, 'c', '2');
    const watching = await watch(path, { ...streaming, resourceVersion: versionOf(first) });
    const events = await take(watching, 4);
    expect(events.map(tell)).toEqual(['ADDED a 2', 'ADDED b 1', 'ADDED c 2', 'BOOKMARK end']);
    await change(path, 'c', '3');
    expect(tell(await watching.next())).toBe('MODIFIED c 3');
    watching.stop();
  });

  test('at a version that is still to come wait for it', async () => {
    const path = await seed();
    const watching = await watch(path, { ...streaming, resourceVersion: server.store.revision() + 1 });
    await create(path, 'c');
    expect((await take(watching, 4)).map(tell)).toEqual(['ADDED a 2', 'ADDED b 1', 'ADDED c 1', 'BOOKMARK end']);
    watching.stop();
  });

  test('are at a version without them not sent, nor is their end', async () => {
    const path = await seed();
    const from = server.store.revision();
    const watching = await watch(path, { resourceVersion: from, allowWatchBookmarks: true });
    await create(path, 'c');
    const events = [await watching.next(), await watching.next()].filter(({ type }) => type !== 'BOOKMARK');
    expect(events.map(tell)).toEqual(['ADDED c 1']);
    watching.stop();
  });

  test('are as they are listed, and a watch can be resumed from where they end', async () => {
    const path = await seed();
    const list = (await server.call('GET', path)).body;
    const watching = await watch(path, streaming);
    const [a, b, bookmark] = await take(watching, 3);
    expect([a!.object, b!.object]).toEqual(list.items);
    expect(bookmark).toEqual({
      type: 'BOOKMARK',
      object: {
        kind: 'ConfigMap',
        apiVersion: 'v1',
        metadata: { resourceVersion: list.metadata.resourceVersion, annotations: { [end]: 'true' } },
      },
    });
    await create(path, 'c');
    const resumed = await watch(path, { resourceVersion: versionOf(bookmark!.object) });
    expect([tell(await watching.next()), tell(await resumed.next())]).toEqual(['ADDED c 1', 'ADDED c 1']);
    for (const each of [watching, resumed]) each.stop();
  });
});

describe('options of a watch', () => {
  const field = 'resourceVersionMatch';
  const forbidden = (message: string) => ({ reason: 'FieldValueForbidden', message: `Forbidden: ${message}`, field });
  const requires = forbidden('sendInitialEvents requires setting resourceVersionMatch to NotOlderThan');
  const bare = forbidden('resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided');
  const unknown = {
    reason: 'FieldValueNotSupported',
    message: 'Unsupported value: "Exact": supported values: "NotOlderThan"',
    field,
  };

  test.each([
    ['sendInitialEvents=true', [requires]],
    ['sendInitialEvents=false&resourceVersion=1', [requires]],
    ['sendInitialEvents=true&resourceVersionMatch=Exact', [requires, unknown]],
    ['resourceVersionMatch=NotOlderThan&resourceVersion=1', [bare]],
    ['resourceVersionMatch=Exact&resourceVersion=1', [bare, unknown]],
    [
      'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&continue=x',
      [forbidden('resourceVersionMatch is forbidden when continue is provided')],
    ],
  ])('%s is Invalid before anything is sent, and every reason is told', async (query, causes) => {
    const { status, body } = await server.call('GET', `${root}?watch=true&${query}`);
    const reasons = causes.map(({ field, message }) => `${field}: ${message}`);
    const told = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
    expect([status, body]).toEqual([
      422,
      {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: `ListOptions.meta.k8s.io "" is invalid: ${told}`,
        reason: 'Invalid',
        details: { group: 'meta.k8s.io', kind: 'ListOptions', causes },
        code: 422,
      },
    ]);
  });

  test('bookmarks come only to those who allow them', async () => {
    const path = await freshNamespace();
    const watching = await watch(path, { resourceVersion: server.store.revision() });
    await create(await freshNamespace(), 'elsewhere');
    clock.advance(60_000);
    await create(path, 'a');
    expect(tell(await watching.next())).toBe('ADDED a 1');
    watching.stop();
  });

  test.each([
    ['false', 'ConfigMapList'],
    ['False', 'ConfigMapList'],
    ['0', 'ConfigMapList'],
  ])('watch=%s is a list', async (value, kind) => {
    expect((await server.call('GET', `${root}?watch=${value}`)).body.kind).toBe(kind);
  });
});

describe('a selector', () => {
  test('of labels makes deletions of what leaves and additions of what comes, at the revision of the change', async () => {
    const path = await freshNamespace();
    await create(path, 'a', { app: 'x' });
    await create(path, 'b', { app: 'y' });
    const watching = await watch(path, { labelSelector: 'app=x' });
    expect(tell(await watching.next())).toBe('ADDED a 1');
    const { body: changed } = await change(path, 'a', '2');
    await change(path, 'b', 'out of sight');
    const { body: left } = await label(path, 'a', 'y');
    await change(path, 'a', 'out of sight');
    const { body: entered } = await label(path, 'b', 'x');
    await label(path, 'a', null);
    await remove(path, 'a');
    await remove(path, 'b');
    const events = await take(watching, 4);
    expect(events.map(tell)).toEqual(['MODIFIED a 2', 'DELETED a 2', 'ADDED b out of sight', 'DELETED b out of sight']);
    // What left is told as it was known, at the revision at which it left.
    const { resourceVersion } = left.metadata;
    expect(events[1]!.object).toEqual({ ...changed, metadata: { ...changed.metadata, resourceVersion } });
    expect(events[2]!.object).toEqual(entered);
    watching.stop();
  });

  test('of fields does the same: phases and nodes of Pods', async () => {
    const pods = (await freshNamespace()).replace('configmaps', 'pods');
    await server.call('POST', pods.replace('pods', 'serviceaccounts'), { body: { metadata: { name: 'default' } } });
    const running = await watch(pods, { fieldSelector: 'status.phase=Running' });
    const pending = await watch(pods, { fieldSelector: 'status.phase=Pending,spec.nodeName=' });
    const onNode = await watch(pods, { fieldSelector: 'spec.nodeName=n1,status.phase!=Failed' });
    const spec = { containers: [{ name: 'c', image: 'x' }] };
    const made = await server.call('POST', pods, { body: { metadata: { name: 'p' }, spec } });
    expect(made.status).toBe(201);
    const target = { apiVersion: 'v1', kind: 'Node', name: 'n1' };
    await server.call('POST', `${pods}/p/binding`, { body: { metadata: { name: 'p' }, target } });
    const phase = (phase: string) =>
      server.call('PATCH', `${pods}/p/status`, { body: { status: { phase } }, type: merge });
    await phase('Running');
    const failed = await phase('Failed');
    const seen = async (watching: TestWatch, n: number) =>
      (await take(watching, n)).map(({ type, object }) => {
        const { spec, status } = object as unknown as { spec: { nodeName?: string }; status: { phase: string } };
        return `${type} ${spec.nodeName ?? 'nowhere'} ${status.phase}`;
      });
    expect(await seen(pending, 2)).toEqual(['ADDED nowhere Pending', 'DELETED nowhere Pending']);
    expect(await seen(running, 1)).toEqual(['ADDED n1 Running']);
    const left = await running.next();
    expect([left.type, left.object.status.phase, versionOf(left.object)]).toEqual([
      'DELETED',
      'Running',
      versionOf(failed.body),
    ]);
    expect(await seen(onNode, 3)).toEqual(['ADDED n1 Pending', 'MODIFIED n1 Running', 'DELETED n1 Running']);
    for (const each of [running, pending, onNode]) each.stop();
  });

  test('of a name tells of that object only, through its deletion and its return', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const everywhere = await watch(root, { fieldSelector: `metadata.name=a,metadata.namespace=${path.split('/')[4]}` });
    const watching = await watch(path, { fieldSelector: 'metadata.name=a' });
    await create(path, 'ab');
    await change(path, 'a', '2');
    await remove(path, 'a');
    await create(path, 'a');
    for (const each of [watching, everywhere]) {
      expect((await take(each, 4)).map(tell)).toEqual(['ADDED a 1', 'MODIFIED a 2', 'DELETED a 2', 'ADDED a 1']);
      each.stop();
    }
  });
});

describe('a watch of all namespaces', () => {
  test('tells of each, of one only of that one', async () => {
    const one = await freshNamespace();
    const from = server.store.revision();
    const two = await freshNamespace();
    const everywhere = await watch(root, { resourceVersion: from });
    const only = await watch(one, { resourceVersion: from });
    await create(two, 'in-two');
    await create(one, 'in-one');
    expect((await take(everywhere, 2)).map(tell)).toEqual(['ADDED in-two 1', 'ADDED in-one 1']);
    expect(tell(await only.next())).toBe('ADDED in-one 1');
    for (const each of [everywhere, only]) each.stop();
  });

  test('and of cluster-scoped objects is one watch', async () => {
    const watching = await watch('/api/v1/namespaces', { resourceVersion: server.store.revision() });
    const path = await freshNamespace();
    expect((await watching.next()).object.metadata.name).toBe(path.split('/')[4]);
    watching.stop();
  });
});

describe('in another form', () => {
  const table = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';
  const partial = 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io';
  const columnsOf = ({ object }: { object: { columnDefinitions: { name: string }[] | null } }) =>
    object.columnDefinitions?.map(({ name }) => name);

  test('as a Table has its columns in the first row only, also when that is of what leaves', async () => {
    const path = await freshNamespace();
    await create(path, 'a', { app: 'x' });
    await create(path, 'b', { app: 'x' });
    const query = { labelSelector: 'app=x', resourceVersion: server.store.revision() };
    const watching = await watch(path, query, table);
    const { body: left } = await label(path, 'a', 'y');
    await change(path, 'b', '2');
    await remove(path, 'b');
    const events = [await watching.next(), await watching.next(), await watching.next()];
    expect(events.map(({ type }) => type)).toEqual(['DELETED', 'MODIFIED', 'DELETED']);
    expect(events.map(columnsOf)).toEqual([['Name', 'Data', 'Age'], undefined, undefined]);
    expect(events.map(({ object }) => object.rows[0].cells[0])).toEqual(['a', 'b', 'b']);
    expect(events[0].object).toMatchObject({
      kind: 'Table',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion: left.metadata.resourceVersion },
      rows: [{ object: { kind: 'PartialObjectMetadata', metadata: { name: 'a', labels: { app: 'x' } } } }],
    });
    watching.stop();
  });

  test('as a Table has bookmarks that are Tables, the marked one too', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const watching = await watch(path, streaming, table);
    const [row, bookmark] = [await watching.next(), await watching.next()];
    const resourceVersion = String(server.store.revision());
    expect(columnsOf(row)).toHaveLength(3);
    expect(bookmark).toMatchObject({
      type: 'BOOKMARK',
      object: {
        kind: 'Table',
        apiVersion: 'meta.k8s.io/v1',
        metadata: { resourceVersion },
        columnDefinitions: null,
        rows: [{ object: { metadata: { resourceVersion, annotations: { [end]: 'true' } } } }],
      },
    });
    watching.stop();
  });

  test.each([
    ['None', undefined],
    ['Metadata', 'PartialObjectMetadata'],
    ['Object', 'ConfigMap'],
  ])('as a Table with includeObject=%s carries that much of each object', async (includeObject, kind) => {
    const path = await freshNamespace();
    await create(path, 'a');
    const watching = await watch(path, { includeObject }, table);
    expect((await watching.next()).object.rows[0].object?.kind).toBe(kind);
    watching.stop();
  });

  test('as partial objects carries metadata and nothing else, deletions and bookmarks too', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const watching = await watch(path, streaming, partial);
    const { body } = await server.call('GET', `${path}/a`);
    const type = { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1' };
    expect(await watching.next()).toEqual({ type: 'ADDED', object: { ...type, metadata: body.metadata } });
    const { metadata } = (await watching.next()).object;
    expect(metadata.annotations).toEqual({ [end]: 'true' });
    await remove(path, 'a');
    const gone = await watching.next();
    expect([gone.type, Object.keys(gone.object).sort()]).toEqual(['DELETED', ['apiVersion', 'kind', 'metadata']]);
    expect(versionOf(gone.object)).toBeGreaterThan(versionOf({ metadata }));
    watching.stop();
  });
});
