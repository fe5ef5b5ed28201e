import { configMaps } from '@pilothouse/kube-model/registry';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
const clock = new ManualClock();
const root = '/api/v1/configmaps';
const merge = 'application/merge-patch+json';
let count = 0;

beforeAll(async () => {
  server = await createTestApi({ clock });
});
afterAll(() => server.close());

/** A namespace of this test's own, and where its ConfigMaps are. */
async function freshNamespace(): Promise<string> {
  const name = `list-${++count}`;
  await server.call('POST', '/api/v1/namespaces', { body: { metadata: { name } } });
  return `/api/v1/namespaces/${name}/configmaps`;
}

const create = (path: string, name: string, labels: Record<string, string> = {}) =>
  server.call('POST', path, { body: { metadata: { name, labels }, data: { v: '1' } } });
const change = (path: string, name: string, v: string) =>
  server.call('PATCH', `${path}/${name}`, { body: { data: { v } }, type: merge });
const remove = (path: string, name: string) => server.call('DELETE', `${path}/${name}`);
const withQuery = (path: string, query: Record<string, string | number>) =>
  `${path}?${new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]))}`;
const list = (path: string, query: Record<string, string | number> = {}) => server.call('GET', withQuery(path, query));

const names = ({ body }: Reply): string[] =>
  body.items.map(({ metadata }: { metadata: { name: string } }) => metadata.name);
const versionOf = ({ body }: Reply) => Number(body.metadata.resourceVersion);

/** Lets the clock run until the answer is there. */
async function impatiently<T>(answer: Promise<T>): Promise<T> {
  let done = false;
  const settled = answer.finally(() => (done = true));
  await expect
    .poll(() => {
      clock.advance(1_000);
      return done;
    })
    .toBe(true);
  return settled;
}

describe('the version of a list', () => {
  test('is at least 1 when there is nothing, and a watch can begin there', async () => {
    const empty = await list('/apis/batch/v1/jobs');
    expect(empty.body.items).toEqual([]);
    expect(versionOf(empty)).toBeGreaterThanOrEqual(1);
    const path = await freshNamespace();
    const nothing = await list(path);
    const watch = await server.watch(`${path}?watch=1&resourceVersion=${versionOf(nothing)}`);
    await create(path, 'first');
    expect((await watch.next()).object.metadata.name).toBe('first');
    watch.stop();
  });

  test('unset means the newest: what was written before is in it', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 20; n++) {
      const written = await create(path, `c${n}`);
      const after = await list(path);
      expect(names(after)).toContain(`c${n}`);
      expect(versionOf(after)).toBeGreaterThanOrEqual(versionOf(written));
    }
  });

  test('0 takes any state there is, with and without a match', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    for (const query of [{}, { resourceVersionMatch: 'NotOlderThan' }, { limit: 5 }]) {
      expect(names(await list(path, { resourceVersion: 0, ...query }))).toEqual(['a']);
    }
  });

  test('not older than what is still to come waits for it', async () => {
    const path = await freshNamespace();
    const next = versionOf(await list(path)) + 1;
    const queries = [{}, { resourceVersionMatch: 'NotOlderThan' }, { labelSelector: 'app=x' }];
    const waiting = queries.map((query) => list(path, { resourceVersion: next, ...query }));
    const exact = list(path, { resourceVersion: next, resourceVersionMatch: 'Exact' });
    await create(path, 'awaited', { app: 'x' });
    for (const answer of [...(await Promise.all(waiting)), await exact]) {
      expect(names(answer)).toEqual(['awaited']);
      expect(versionOf(answer)).toBeGreaterThanOrEqual(next);
    }
  });

  test('that does not come in time is a Timeout that says why and when to try again', async () => {
    const path = await freshNamespace();
    await create(path, 'a', { app: 'x' });
    const current = server.store.revision();
    const answers = await impatiently(
      Promise.all([
        list(path, { resourceVersion: current + 1_000 }),
        list(path, { resourceVersion: current + 1_000, resourceVersionMatch: 'NotOlderThan' }),
        list(path, { resourceVersion: current + 1_000, resourceVersionMatch: 'Exact' }),
        list(path, { resourceVersion: current + 1_000, labelSelector: 'app=x' }),
        list(path, { resourceVersion: current + 1_000, limit: 1 }),
        list(`${path}/a`, { resourceVersion: current + 1_000 }),
      ]),
    );
    for (const { status, headers, body } of answers) {
      expect([status, headers['retry-after']]).toEqual([504, '1']);
      expect(body).toEqual({
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: `Timeout: Too large resource version: ${current + 1_000}, current: ${current}`,
        reason: 'Timeout',
        details: {
          causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
          retryAfterSeconds: 1,
        },
        code: 504,
      });
    }
  });

  test('may be as large as 64 bits allow', async () => {
    const largest = '18446744073709551615';
    const late = await impatiently(list(root, { resourceVersion: largest }));
    expect([late.status, late.body.message]).toEqual([
      504,
      expect.stringContaining(`Too large resource version: ${largest}, current: `),
    ]);
    const beyond = await list(root, { resourceVersion: '18446744073709551616' });
    expect([beyond.status, beyond.body.message]).toEqual([400, expect.stringMatching(/value out of range$/)]);
  });

  test('Exact shows every state there was, however it is asked for', async () => {
    const path = await freshNamespace();
    const states = new Map<number, string[]>();
    const note = async (written: Promise<Reply>) => {
      await written;
      const { body } = await list(path);
      states.set(Number(body.metadata.resourceVersion), body.items.map(show));
    };
    await note(create(path, 'a', { app: 'x' }));
    await note(create(path, 'b'));
    await note(change(path, 'a', '2'));
    await note(create(path, 'c', { app: 'x' }));
    await note(remove(path, 'a'));
    await note(create(path, 'a'));
    await note(remove(path, 'b'));
    expect(states.size).toBe(7);
    for (const [resourceVersion, expected] of states) {
      const exact = { resourceVersion, resourceVersionMatch: 'Exact' };
      const whole = await list(path, exact);
      expect([versionOf(whole), whole.body.items.map(show)]).toEqual([resourceVersion, expected]);
      // A limit makes a bare version an exact one.
      const limited = await list(path, { resourceVersion, limit: 100 });
      expect([versionOf(limited), limited.body.items.map(show)]).toEqual([resourceVersion, expected]);
      const labelled = await list(path, { ...exact, labelSelector: 'app=x' });
      expect(labelled.body.items.map(show)).toEqual(expected.filter((line) => line.includes('x')));
      const named = await list(path, { ...exact, fieldSelector: 'metadata.name=a' });
      expect(named.body.items.map(show)).toEqual(expected.filter((line) => line.startsWith('a')));
      const paged = await list(path, { ...exact, limit: 1 });
      expect(paged.body.items.map(show)).toEqual(expected.slice(0, 1));
    }
  });

  const show = ({ metadata, data }: { metadata: { name: string; labels?: { app?: string } }; data: { v: string } }) =>
    `${metadata.name} ${data.v} ${metadata.labels?.app ?? ''}`;
});

describe('options of a list', () => {
  const field = 'resourceVersionMatch';
  const forbidden = (message: string) => ({ reason: 'FieldValueForbidden', message: `Forbidden: ${message}`, field });
  const unknown = {
    reason: 'FieldValueNotSupported',
    message: 'Unsupported value: "Newest": supported values: "Exact", "NotOlderThan", ""',
    field,
  };
  const noVersion = forbidden('resourceVersionMatch is forbidden unless resourceVersion is provided');
  const continued = forbidden('resourceVersionMatch is forbidden when continue is provided');

  test.each([
    ['resourceVersionMatch=Exact', [noVersion]],
    ['resourceVersionMatch=NotOlderThan', [noVersion]],
    ['resourceVersionMatch=Newest&resourceVersion=1', [unknown]],
    ['resourceVersionMatch=Newest', [noVersion, unknown]],
    [
      'resourceVersionMatch=Exact&resourceVersion=0',
      [forbidden('resourceVersionMatch "exact" is forbidden for resourceVersion "0"')],
    ],
    ['resourceVersionMatch=Exact&resourceVersion=1&continue=x', [continued]],
    ['resourceVersionMatch=NotOlderThan&continue=x&limit=3', [noVersion, continued]],
    [
      'sendInitialEvents=false',
      [
        {
          reason: 'FieldValueForbidden',
          message: 'Forbidden: sendInitialEvents is forbidden for list',
          field: 'sendInitialEvents',
        },
      ],
    ],
  ])('%s is Invalid, and every reason is told', async (query, causes) => {
    const { status, body } = await server.call('GET', `${root}?${query}`);
    expect(status).toBe(422);
    const reasons = causes.map(({ field, message }) => `${field}: ${message}`);
    const told = reasons.length === 1 ? reasons[0] : `[${reasons.join(', ')}]`;
    expect(body).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: `ListOptions.meta.k8s.io "" is invalid: ${told}`,
      reason: 'Invalid',
      details: { group: 'meta.k8s.io', kind: 'ListOptions', causes },
      code: 422,
    });
  });

  test.each([
    'resourceVersion=abc',
    'resourceVersion=-1',
    'resourceVersion=1.5',
    'resourceVersion=abc&labelSelector=app%3Dx',
    'resourceVersion=abc&resourceVersionMatch=Exact',
    'resourceVersion=abc&limit=1',
  ])('%s is a bad request', async (query) => {
    const { status, body } = await server.call('GET', `${root}?${query}`);
    expect([status, body.reason]).toEqual([400, 'BadRequest']);
    expect(body.message).toMatch(/^invalid resource version: resourceVersion: Invalid value: ".*: invalid syntax$/);
  });
});

/** Every page, from the first to the last. */
async function walk(path: string, query: Record<string, string | number>, between?: () => Promise<unknown>) {
  const pages: Reply[] = [];
  for (let next: string | undefined = ''; next !== undefined; next = pages.at(-1)!.body.metadata.continue) {
    const page: Reply = await list(path, next === '' ? query : { ...query, continue: next });
    expect(page.status).toBe(200);
    pages.push(page);
    await between?.();
  }
  return pages;
}

describe('pages', () => {
  test('are one list at one revision while others create, change and delete', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 40; n++) await create(path, `c${String(n * 10).padStart(3, '0')}`);
    const whole = (await list(path)).body;
    let turn = 0;
    const disturb = () => {
      const n = turn++;
      const victim = `c${String((39 - n) * 10).padStart(3, '0')}`;
      return Promise.all([
        create(path, `c${String(n * 50 + 5).padStart(3, '0')}`),
        create(path, `a${n}`),
        change(path, `c${String((n + 7) * 10).padStart(3, '0')}`, `changed-${n}`),
        remove(path, victim),
      ]);
    };
    const pages = await walk(path, { limit: 7 }, disturb);
    expect(pages.map((page) => page.body.items.length)).toEqual([7, 7, 7, 7, 7, 5]);
    expect(pages.flatMap((page) => page.body.items)).toEqual(whole.items);
    expect(new Set(pages.map(versionOf))).toEqual(new Set([Number(whole.metadata.resourceVersion)]));
    expect((await list(path)).body.items).not.toEqual(whole.items);
  });

  test('of all namespaces go on across their borders', async () => {
    const paths = [await freshNamespace(), await freshNamespace(), await freshNamespace()];
    for (const path of paths) for (const name of ['a', 'b']) await create(path, name, { walk: 'borders' });
    const whole = (await list(root)).body.items;
    const pages = await walk(root, { limit: 1 }, () => create(paths[0]!, `later-${++count}`));
    expect(pages.flatMap((page) => page.body.items)).toEqual(whole);
  });

  test('of cluster-scoped objects go on by name', async () => {
    const whole = (await list('/api/v1/namespaces')).body.items;
    const pages = await walk('/api/v1/namespaces', { limit: 2 });
    expect(pages.flatMap((page) => page.body.items)).toEqual(whole);
  });

  test('with a selector are full of matches, and none is empty', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 30; n++) await create(path, `c${n}`, { third: String(n % 3 === 0) });
    const whole = (await list(path, { labelSelector: 'third=true' })).body.items;
    const sizes = async (query: Record<string, string>) =>
      (await walk(path, { limit: 5, ...query })).map((page) => page.body.items.length);
    const pages = await walk(path, { limit: 4, labelSelector: 'third=true' });
    expect(pages.map((page) => page.body.items.length)).toEqual([4, 4, 2]);
    expect(pages.flatMap((page) => page.body.items)).toEqual(whole);
    expect(await sizes({ labelSelector: 'third=true' })).toEqual([5, 5]);
    expect(await sizes({ labelSelector: 'third!=true' })).toEqual([5, 5, 5, 5]);
    expect(await sizes({ fieldSelector: 'metadata.name=c7' })).toEqual([1]);
    expect(await sizes({ fieldSelector: 'metadata.name!=c7' })).toEqual([5, 5, 5, 5, 5, 4]);
  });

  test('count what remains, in one namespace and in all, on every page but the last', async () => {
    const path = await freshNamespace();
    await freshNamespace().then((other) => create(other, 'elsewhere'));
    for (let n = 0; n < 8; n++) await create(path, `c${n}`);
    const remaining = (pages: Reply[]) => pages.map(({ body }) => body.metadata.remainingItemCount);
    expect(remaining(await walk(path, { limit: 3 }))).toEqual([5, 2, undefined]);
    expect(remaining(await walk(path, { limit: 8 }))).toEqual([undefined]);
    // Of the state that is listed, not of the present one.
    const later = () => create(path, `later-${++count}`);
    expect(remaining(await walk(path, { limit: 3 }, later))).toEqual([5, 2, undefined]);
    const total = (await list(root)).body.items.length;
    const everywhere = await list(root, { limit: 5 });
    expect(everywhere.body.metadata.remainingItemCount).toBe(total - 5);
    const next = await list(root, { limit: 2, continue: everywhere.body.metadata.continue });
    expect(next.body.metadata.remainingItemCount).toBe(total - 7);
  });

  test('do not count what remains of a selection', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 4; n++) await create(path, `c${n}`, { app: 'x' });
    for (const query of [
      { labelSelector: 'app=x' },
      { labelSelector: 'app' },
      { fieldSelector: 'metadata.name!=zz' },
      { fieldSelector: `metadata.namespace=${path.split('/')[4]}` },
    ]) {
      const { metadata } = (await list(path, { limit: 2, ...query })).body;
      expect(metadata.continue).toBeTruthy();
      expect(metadata).not.toHaveProperty('remainingItemCount');
    }
  });

  test('may differ in size, and take another selector for what is left of the list', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 9; n++) await create(path, `c${n}`, { odd: String(n % 2 === 1) });
    const first = await list(path, { limit: 2 });
    const token = first.body.metadata.continue;
    expect(names(await list(path, { limit: 4, continue: token }))).toEqual(['c2', 'c3', 'c4', 'c5']);
    await change(path, 'c3', 'later');
    const rest = await list(path, { continue: token, labelSelector: 'odd=true' });
    expect(names(rest)).toEqual(['c3', 'c5', 'c7']);
    expect(rest.body.items[0].data.v).toBe('1');
    expect(rest.body.metadata).toEqual({ resourceVersion: first.body.metadata.resourceVersion });
  });

  test('cannot be asked for at a version of their own, but for 0, which is none', async () => {
    const path = await freshNamespace();
    for (const name of ['a', 'b']) await create(path, name);
    const { metadata } = (await list(path, { limit: 1 })).body;
    const refused = await list(path, { continue: metadata.continue, resourceVersion: metadata.resourceVersion });
    expect([refused.status, refused.body.reason, refused.body.message]).toEqual([
      400,
      'BadRequest',
      'specifying resource version is not allowed when using continue',
    ]);
    expect(names(await list(path, { continue: metadata.continue, resourceVersion: 0 }))).toEqual(['b']);
  });

  test.each(['x', '%00', 'e30', '*', 'bnVsbA'])('do not go on from %s', async (token) => {
    const { status, body } = await server.call('GET', `${root}?limit=2&continue=${token}`);
    expect([status, body.reason]).toEqual([400, 'BadRequest']);
    expect(body.message).toMatch(/^invalid continue token: continue key is not valid: /);
  });

  test('of a revision that is still to come are a Timeout, and disturb no list of later', async () => {
    const path = await freshNamespace();
    await create(path, 'a');
    const rv = server.store.revision() + 20;
    const token = Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv, start: '0\0' })).toString('base64url');
    const late = await impatiently(list(path, { limit: 1, continue: token }));
    expect([late.status, late.body.details.causes[0].reason]).toEqual([504, 'ResourceVersionTooLarge']);
    await create(path, 'b');
    const exact = { resourceVersion: server.store.revision(), resourceVersionMatch: 'Exact' };
    for (let n = 0; n < 30; n++) await change(path, 'a', `v${n}`);
    expect(names(await list(path, exact))).toEqual(['a', 'b']);
  });

  test('as a Table and as partial objects are cut in the same places', async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 5; n++) await create(path, `c${n}`);
    const read = async (accept: string) => {
      const told: unknown[] = [];
      for (let next: string | undefined = ''; next !== undefined; ) {
        const { body }: Reply = await server.call('GET', `${path}?limit=2&continue=${next}`, { accept });
        const objects = body.items ?? body.rows.map(({ object }: { object: unknown }) => object);
        told.push([body.kind, objects.length, body.metadata.remainingItemCount, body.columnDefinitions?.length]);
        next = body.metadata.continue;
      }
      return told;
    };
    expect(await read('application/json;as=Table;v=v1;g=meta.k8s.io')).toEqual([
      ['Table', 2, 3, 3],
      ['Table', 2, 1, 3],
      ['Table', 1, undefined, 3],
    ]);
    const partial = 'PartialObjectMetadataList';
    expect(await read(`application/json;as=${partial};v=v1;g=meta.k8s.io`)).toEqual([
      [partial, 2, 3, undefined],
      [partial, 2, 1, undefined],
      [partial, 1, undefined, undefined],
    ]);
  });
});

describe('what is no longer kept', () => {
  test('is Expired: a list is to be started anew, a page may go on in the present state', async () => {
    const first = await createTestApi({ clock });
    const path = '/api/v1/namespaces/default/configmaps';
    for (const name of ['a', 'b', 'd', 'e']) await first.call('POST', path, { body: { metadata: { name } } });
    const page = await first.call('GET', `${path}?limit=2`);
    await first.call('DELETE', `${path}/e`);
    // What is in memory begins with the server.
    const second = await createTestApi({ clock, databaseUrl: first.databaseUrl });
    await second.call('POST', path, { body: { metadata: { name: 'c' } } });
    const { resourceVersion, continue: token } = page.body.metadata;
    const expired = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'Expired', code: 410 };
    for (const query of ['resourceVersionMatch=Exact', 'limit=2']) {
      const { status, body } = await second.call('GET', `${path}?resourceVersion=${resourceVersion}&${query}`);
      expect([status, body]).toEqual([
        410,
        { ...expired, metadata: {}, message: 'The resourceVersion for the provided list is too old.' },
      ]);
    }
    // Not older than it is not it.
    expect(names(await second.call('GET', `${path}?resourceVersion=${resourceVersion}`))).toContain('c');

    const lost = await second.call('GET', `${path}?limit=2&continue=${token}`);
    expect([lost.status, lost.body]).toEqual([
      410,
      {
        ...expired,
        metadata: { continue: expect.stringMatching(/^[\w-]+$/) },
        message:
          'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.',
      },
    ]);
    const rest = await second.call('GET', `${path}?limit=1&continue=${lost.body.metadata.continue}`);
    expect([names(page), names(rest)]).toEqual([['a', 'b'], ['c']]);
    expect(versionOf(rest)).toBe(second.store.revision());
    // From here on it is one list again.
    await second.call('DELETE', `${path}/d`);
    const last = await second.call('GET', `${path}?limit=1&continue=${rest.body.metadata.continue}`);
    expect([names(last), versionOf(last), last.body.metadata.continue]).toEqual([['d'], versionOf(rest), undefined]);
    await second.close();
    await first.close();
  });
});

describe('deletecollection', () => {
  const seed = async () => {
    const path = await freshNamespace();
    for (let n = 0; n < 6; n++) await create(path, `c${n}`, { odd: String(n % 2 === 1) });
    return path;
  };
  const removeAll = (path: string, query: Record<string, string | number> = {}, body?: object) =>
    server.call('DELETE', withQuery(path, query), { body });

  test('takes everything in the namespace, and answers with it as it was', async () => {
    const path = await seed();
    const before = (await list(path)).body.items;
    const { status, body } = await removeAll(path);
    expect([status, body.kind, body.items]).toEqual([200, 'ConfigMapList', before]);
    expect((await list(path)).body.items).toEqual([]);
  });

  test.each([
    [{ labelSelector: 'odd=true' }, ['c1', 'c3', 'c5']],
    [{ labelSelector: 'odd notin (true)' }, ['c0', 'c2', 'c4']],
    [{ fieldSelector: 'metadata.name=c2' }, ['c2']],
    [{ fieldSelector: 'metadata.name!=c2', labelSelector: 'odd=false' }, ['c0', 'c4']],
    [{ labelSelector: 'nothing=here' }, []],
  ])('with %j takes what matches and nothing else', async (query, gone) => {
    const path = await seed();
    const all = names(await list(path));
    expect(names(await removeAll(path, query))).toEqual(gone);
    expect(names(await list(path))).toEqual(all.filter((name) => !gone.includes(name)));
  });

  test('as a dry run, asked for in the query or the body, tells what would go and takes nothing', async () => {
    const path = await seed();
    const before = (await list(path)).body;
    const selector = { labelSelector: 'odd=true' };
    const options = { apiVersion: 'v1', kind: 'DeleteOptions', dryRun: ['All'] };
    expect(names(await removeAll(path, { ...selector, dryRun: 'All' }))).toEqual(['c1', 'c3', 'c5']);
    expect(names(await removeAll(path, selector, options))).toEqual(['c1', 'c3', 'c5']);
    expect((await list(path)).body).toEqual(before);
  });

  test('with a limit takes one page, and the next with its token', async () => {
    const path = await seed();
    const first = await removeAll(path, { limit: 4 });
    expect(names(first)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(first.body.metadata).toMatchObject({ continue: expect.any(String), remainingItemCount: 2 });
    expect(names(await list(path))).toEqual(['c4', 'c5']);
    await create(path, 'c6');
    const second = await removeAll(path, { limit: 4, continue: first.body.metadata.continue });
    expect(names(second)).toEqual(['c4', 'c5']);
    expect(names(await list(path))).toEqual(['c6']);
  });

  test('of what somebody else has deleted meanwhile is no failure', async () => {
    const path = await seed();
    const page = await list(path, { limit: 1 });
    for (const name of ['c1', 'c2', 'c3']) await remove(path, name);
    // The page is of a state in which they still were.
    const { status, body } = await removeAll(path, { continue: page.body.metadata.continue });
    expect([status, body.items.length]).toEqual([200, 5]);
    expect(names(await list(path))).toEqual(['c0']);
  });

  test('refuses options that no list can have, and then takes nothing', async () => {
    const path = await seed();
    for (const [query, status] of [
      [{ resourceVersionMatch: 'Exact' }, 422],
      [{ resourceVersion: 'abc' }, 400],
      [{ continue: 'abc' }, 400],
      [{ labelSelector: '!!' }, 400],
      [{ fieldSelector: 'data.v=1' }, 400],
    ] as const) {
      expect([query, (await removeAll(path, query)).status]).toEqual([query, status]);
    }
    expect(names(await list(path))).toHaveLength(6);
  });

  test('is told to a watch object by object, each at a revision of its own', async () => {
    const path = await seed();
    const listed = versionOf(await list(path));
    const watch = await server.watch(`${path}?watch=1&resourceVersion=${listed}`);
    await removeAll(path);
    const events = [];
    for (let n = 0; n < 6; n++) events.push(await watch.next());
    expect(events.map(({ type, object }) => `${type} ${object.metadata.name}`).sort()).toEqual(
      Array.from({ length: 6 }, (_, n) => `DELETED c${n}`),
    );
    const versions = events.map(({ object }) => Number(object.metadata.resourceVersion));
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions[0]).toBeGreaterThan(listed);
    watch.stop();
  });
});

test('a label that most objects carry is listed as one that few do', async () => {
  const path = '/api/v1/namespaces/kube-public/configmaps';
  const create = (n: number) => {
    const labels = { crowd: 'all', seldom: String(n % 900 === 0) };
    return server.admin.create(configMaps, { metadata: { name: `m-${n}`, namespace: 'kube-public', labels } });
  };
  await Promise.all(Array.from({ length: 2_100 }, (_, n) => create(n)));
  const crowd = await list(root, { labelSelector: 'crowd=all' });
  const seldom = await list(path, { labelSelector: 'crowd=all,seldom=true' });
  expect(names(crowd)).toEqual(Array.from({ length: 2_100 }, (_, n) => `m-${n}`).sort());
  expect([names(seldom), versionOf(crowd)]).toEqual([['m-0', 'm-1800', 'm-900'], versionOf(seldom)]);
});
