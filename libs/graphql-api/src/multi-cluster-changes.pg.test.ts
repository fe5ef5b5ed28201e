import { builtInKinds, type KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { configMapKey, put, remove } from '@pilothouse/testing/store-writes';
import { createTestClusters, type TestClusters } from '@pilothouse/testing/test-clusters-graphql';
import type { ExecutionResult, Client as SocketClient } from 'graphql-ws';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';

type Name = 'east' | 'west';

let graphql: TestClusters<Name>;
let sockets: SocketClient[] = [];

const withoutSecrets: KindCatalogue = {
  ...builtInKinds,
  byKey: (key) => (key === 'secrets' ? undefined : builtInKinds.byKey(key)),
};

async function start(storeClock?: ManualClock): Promise<void> {
  graphql = await createTestClusters<Name>({
    names: ['east', 'west'],
    kinds: { west: withoutSecrets },
    ...(storeClock && { storeClock }),
  });
}

afterEach(async () => {
  await Promise.all(sockets.map((socket) => socket.dispose()));
  sockets = [];
  await graphql.close();
});

interface Changes {
  readonly cursor: string | null;
  readonly revision: number;
  readonly complete: boolean;
  readonly changes: readonly {
    readonly type: string;
    readonly revision: number;
    readonly object: { readonly cluster: string; readonly metadata: { readonly name: string } };
  }[];
}

type Answers = AsyncIterableIterator<ExecutionResult<{ readonly objectChanges: Changes }, unknown>>;

interface Asked {
  readonly cursor?: string | null;
  readonly clusters?: readonly Name[];
  readonly resources?: readonly string[];
}

const query = `subscription ($clusters: [String!], $cursor: String, $resources: [String!]!) {
  objectChanges(clusters: $clusters, resources: $resources, namespace: "live", cursor: $cursor) {
    cursor revision complete changes { type revision object { cluster metadata { name } } } } }`;

function connect(): SocketClient {
  const socket = graphql.socket('edit');
  sockets.push(socket);
  return socket;
}

const subscribe = (asked: Asked = {}, socket = connect()) =>
  socket.iterate({ query, variables: { resources: ['configmaps'], ...asked } }) as unknown as Answers;

interface Seen {
  /** `ADDED a@east` */
  readonly told: readonly string[];
  readonly cursor: string;
}

/** Reads until `done` says so of what was told; then disconnects. */
async function collect(answers: Answers, done: (told: readonly string[]) => boolean): Promise<Seen> {
  const told: string[] = [];
  let cursor: string | null = null;
  for await (const { data, errors } of answers) {
    if (errors) throw Object.assign(new Error(errors[0]?.message), { extensions: errors[0]?.extensions });
    const { changes, complete, cursor: next } = data!.objectChanges;
    for (const { type, object } of changes) told.push(`${type} ${object.metadata.name}@${object.cluster}`);
    cursor = next;
    if (complete && done(told)) break;
  }
  return { told, cursor: cursor! };
}

const told = (count: number) => (seen: readonly string[]) => seen.length >= count;
const of = (cluster: Name, { told }: Pick<Seen, 'told'>) => told.filter((change) => change.endsWith(`@${cluster}`));
const write = (cluster: Name, name: string, fields = {}) =>
  put(graphql.store(cluster), configMapKey(name, 'live'), {
    metadata: { creationTimestamp: '2026-01-01T00:00:00Z' },
    ...fields,
  });
const erase = (cluster: Name, name: string) => remove(graphql.store(cluster), configMapKey(name, 'live'));

/** `extensions` of the failure that a subscription begins or ends with; a failure later on comes as a list. */
const failureOf = (answers: Answers) =>
  collect(answers, () => false).catch((thrown: unknown) => {
    const [failure] = [thrown].flat() as { readonly extensions: object }[];
    return failure?.extensions;
  });

test('the state of all clusters comes in parts, only the last of which can be resumed from', async () => {
  await start();
  await Promise.all(Array.from({ length: 205 }, (_, index) => write('east', `e-${String(index).padStart(3, '0')}`)));
  for (const name of ['e-000', 'w']) await write('west', name);
  const parts: Changes[] = [];
  for await (const { data } of subscribe()) {
    parts.push(data!.objectChanges);
    if (data!.objectChanges.complete) break;
  }
  const facts = parts.map(({ changes, complete, cursor }) => [changes.length, complete, cursor !== null]);
  expect(facts).toEqual([
    [200, false, false],
    [5, false, false],
    [2, true, true],
  ]);
  expect(parts.map(({ revision }) => revision)).toEqual([
    graphql.store('east').revision(),
    graphql.store('east').revision(),
    graphql.store('west').revision(),
  ]);
});

test('over disconnects while both clusters are written to, each change is told once and in the order of its cluster', async () => {
  await start();
  let last = await collect(subscribe(), () => true);
  const expected = { east: [] as string[], west: [] as string[] };
  const writing = Promise.all(
    (['east', 'west'] as const).map(async (cluster) => {
      for (let index = 0; index < (cluster === 'east' ? 90 : 40); index += 1) {
        await write(cluster, `o-${index}`);
        expected[cluster].push(`ADDED o-${index}@${cluster}`);
        if (index % 4) continue;
        await erase(cluster, `o-${index}`);
        expected[cluster].push(`DELETED o-${index}@${cluster}`);
      }
    }),
  );
  const all: string[] = [];
  const total = 90 + 23 + 40 + 10;
  while (all.length < total) {
    last = await collect(subscribe({ cursor: last.cursor }), told(Math.min(13, total - all.length)));
    all.push(...last.told);
  }
  await writing;
  expect(of('east', { told: all })).toEqual(expected.east);
  expect(of('west', { told: all })).toEqual(expected.west);
});

test('a cluster that the cursor does not know is told from its state, while the other goes on', async () => {
  await start();
  await write('east', 'before');
  await write('west', 'there');
  const east = await collect(subscribe({ clusters: ['east'] }), told(1));
  expect(east.told).toEqual(['INITIAL before@east']);
  await write('east', 'after');
  const both = await collect(subscribe({ cursor: east.cursor }), told(2));
  expect(both.told).toEqual(['INITIAL there@west', 'ADDED after@east']);
  await write('west', 'later');
  const west = await collect(subscribe({ clusters: ['west'], cursor: both.cursor }), told(1));
  expect(west.told).toEqual(['ADDED later@west']);
});

test('a page over several clusters says where a subscription goes on', async () => {
  await start();
  await write('east', 'shown');
  const page = '{ configMaps(filter: {namespace: "live"}) { cursor totalCount } }';
  const { data } = await graphql.ask<{ configMaps: { cursor: string; totalCount: number } }>('edit', page);
  expect(data.configMaps.totalCount).toBe(1);
  for (const cluster of ['west', 'east'] as const) await write(cluster, 'new');
  const seen = await collect(subscribe({ cursor: data.configMaps.cursor }), told(2));
  expect([...seen.told].sort()).toEqual(['ADDED new@east', 'ADDED new@west']);
});

test('a kind that one cluster lacks is told of the other, and one that all lack is not found', async () => {
  await start();
  await put(graphql.store('east'), { resource: 'secrets', namespace: 'live', name: 'key' }, { kind: 'Secret' });
  await write('west', 'map');
  const resources = ['secrets', 'configmaps'];
  expect((await collect(subscribe({ resources }), told(2))).told).toEqual(['INITIAL key@east', 'INITIAL map@west']);
  expect(await failureOf(subscribe({ clusters: ['west'], resources }))).toMatchObject({ code: 'NOT_FOUND' });
});

test('a cursor that is too old in one cluster is expired as a whole, and the error names that cluster', async () => {
  const clock = new ManualClock(Date.now());
  await start(clock);
  const { cursor } = await collect(subscribe(), () => true);
  await write('west', 'early');
  await write('east', 'early');
  clock.advance(40 * 24 * 3_600_000);
  await write('west', 'late');
  await graphql.store('west').maintain();
  expect(await failureOf(subscribe({ cursor }))).toMatchObject({ code: 'EXPIRED', clusters: ['west'] });
  expect((await collect(subscribe({ cursor, clusters: ['east'] }), told(1))).told).toEqual(['ADDED early@east']);
});

test('a cluster that is removed ends the subscription, and the error names it', async () => {
  await start();
  const answers = subscribe();
  await answers.next();
  await graphql.remove('west');
  expect(await failureOf(answers)).toMatchObject({ code: 'NOT_FOUND', clusters: ['west'] });
});

test('a client that reads too slowly is told so, and resumes in every cluster without loss', {
  timeout: 60_000,
}, async () => {
  await start();
  const socket = connect();
  const opened = new Promise<WebSocket>((resolve) => {
    socket.on('connected', (connected) => {
      if (connected instanceof WebSocket) resolve(connected);
    });
  });
  const bulky = query.replace('metadata { name }', 'metadata { name } yaml');
  const answers = socket.iterate({ query: bulky, variables: { resources: ['configmaps'] } }) as unknown as Answers;
  const begun = (await answers.next()).value!.data!.objectChanges;
  (await opened).pause();
  const data = { filler: 'x'.repeat(500_000) };
  for (let index = 0; index < 40; index += 1) await write('east', `big-${index}`, { data });
  await write('west', 'small');
  for (let index = 0; index < 11; index += 1) {
    await Promise.all(Array.from({ length: 1_000 }, (_, n) => write('east', `many-${index}-${n}`)));
  }
  (await opened).resume();
  const seen: string[] = [];
  let { cursor } = begun;
  const keepUp = async () => {
    for await (const { data: told } of answers) {
      const part = told!.objectChanges;
      for (const { type, object } of part.changes) seen.push(`${type} ${object.metadata.name}@${object.cluster}`);
      cursor = part.cursor;
    }
  };
  await expect(keepUp()).rejects.toMatchObject([{ extensions: { code: 'SLOW_CONSUMER' } }]);
  const total = 40 + 1 + 11_000;
  expect(seen.length).toBeLessThan(total);
  const rest = await collect(subscribe({ cursor }), told(total - seen.length));
  const all = [...seen, ...rest.told];
  expect([all.length, new Set(all).size]).toEqual([total, total]);
});
