import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import type { Role } from '@pilothouse/access/roles';
import { builtInKinds, type KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { configMaps } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { configMapKey, put } from '@pilothouse/testing/store-writes';
import { createTestClusters, type TestClusters } from '@pilothouse/testing/test-clusters-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Name = 'east' | 'west';

const widgets: Resource = {
  ...configMaps,
  group: 'example.com',
  resource: 'widgets',
  singular: 'widget',
  kind: 'Widget',
  shortNames: [],
};
const withWidgets: KindCatalogue = {
  ...builtInKinds,
  byKey: (key) => (key === 'widgets.example.com' ? widgets : builtInKinds.byKey(key)),
};

/** By their roles; but 'edit' may see Services in namespace `private` alone. */
const roles = createRoleAuthorizer();
const authorizer: RuleAuthorizer = {
  ...roles,
  authorize(user, attributes) {
    const hidden = user.name === 'edit' && attributes.resource === 'services' && attributes.namespace !== 'private';
    return hidden ? { allowed: false, reason: 'they are private' } : roles.authorize(user, attributes);
  },
};

let graphql: TestClusters<Name>;

beforeAll(async () => {
  graphql = await createTestClusters<Name>({ names: ['east', 'west'], kinds: { east: withWidgets }, authorizer });
});
afterAll(() => graphql.close());

const creationTimestamp = '2026-01-01T00:00:00Z';
const write = (cluster: Name, key: ReturnType<typeof configMapKey>, { metadata, ...fields }: AnyObject = {}) =>
  put(graphql.store(cluster), key, { metadata: { creationTimestamp, ...metadata }, ...fields });

interface Connection {
  readonly nodes: readonly {
    readonly cluster: string;
    readonly state: string;
    readonly metadata: { readonly namespace: string; readonly name: string; readonly creationTimestamp: string };
  }[];
  readonly totalCount: number;
  readonly revision: number;
  readonly cursor: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** `field` may use the variables `$first`, `$after` and `$sort`. */
async function list(role: Role, field: string, variables: object = {}): Promise<Connection> {
  const types = { first: 'Int! = 100', after: 'String', sort: 'ObjectSort' };
  const used = Object.entries(types).filter(([name]) => field.includes(`$${name}`));
  const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
  const query = `query ${declared && `(${declared})`} { list: ${field} {
    nodes { cluster state metadata { namespace name creationTimestamp } }
    totalCount revision cursor pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await graphql.ask<{ list: Connection }>(role, query, variables);
  if (errors) throw new Error(errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join());
  return data.list;
}

const named = ({ nodes }: Pick<Connection, 'nodes'>) =>
  nodes.map(({ cluster, metadata: { namespace, name } }) => `${namespace}/${name}@${cluster}`);

describe('lists', () => {
  const phases = ['Running', 'Failed', 'Pending', 'Succeeded'];
  const field = 'pods(first: $first, after: $after, sort: $sort, filter: {search: "paged"})';
  const natural = 'pods(first: $first, after: $after, sort: $sort, filter: {})';

  const writePod = (cluster: Name, namespace: string, name: string, index: number) => {
    const creationTimestamp = new Date(Date.UTC(2026, 0, 1, 0, 0, (index * 7) % 5)).toISOString();
    const metadata = { uid: `uid-${namespace}-${name}`, creationTimestamp };
    const status = { phase: phases[index % phases.length] };
    const key = { resource: 'pods', namespace, name };
    return write(cluster, key, { kind: 'Pod', metadata, spec: { containers: [] }, status });
  };

  beforeAll(async () => {
    for (let index = 0; index < 40; index += 1) {
      await writePod('east', ['a', 'b', 'a-b'][index % 3]!, `paged-${index}`, index);
    }
    // Seven of them are called like ones in the other cluster.
    for (let index = 0; index < 9; index += 1) {
      await writePod('west', ['a', 'b', 'a-b'][index % 3]!, `paged-${index < 7 ? index : index * 10}`, index + 1);
    }
  });

  const severity = ['FAILING', 'WARNING', 'PROGRESSING', 'UNKNOWN', 'OFF', 'HEALTHY'];
  type Row = Connection['nodes'][number];
  const keys: Record<string, (row: Row) => string | number> = {
    NAMESPACE: () => 0,
    NAME: ({ metadata }) => metadata.name,
    AGE: ({ metadata }) => -Date.parse(metadata.creationTimestamp),
    STATE: ({ state }) => severity.indexOf(state),
  };
  const text = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = (rows: readonly Row[], by: string, sign: number) => {
    const key = keys[by]!;
    const facts = (row: Row) => [key(row), row.metadata.namespace, row.metadata.name, row.cluster] as const;
    const order = (a: Row, b: Row) =>
      facts(a).reduce<number>((decided, fact, index) => decided || text(fact, facts(b)[index]!), 0);
    return [...rows].sort((a, b) => sign * order(a, b));
  };

  test.each([
    ['NAMESPACE', 'ASC', 7],
    ['NAMESPACE', 'DESC', 4],
    ['NAME', 'ASC', 5],
    ['AGE', 'ASC', 6],
    ['AGE', 'DESC', 3],
    ['STATE', 'ASC', 11],
  ])(
    'by %s %s in pages of %d each row is seen once and in order, also while rows are added',
    async (by, direction, first) => {
      const sort = { by, direction };
      for (const pods of [field, natural]) {
        const expected = named({ nodes: sorted((await list('view', pods)).nodes, by, direction === 'ASC' ? 1 : -1) });
        const seen: string[] = [];
        let after: string | null = null;
        for (let page = 0; ; page += 1) {
          const answer: Connection = await list('view', pods, { sort, first, after });
          seen.push(...named(answer));
          expect(answer.nodes.length <= first).toBe(true);
          if (!answer.pageInfo.hasNextPage) break;
          after = answer.pageInfo.endCursor;
          await writePod(
            page % 2 ? 'east' : 'west',
            ['a', 'b'][page % 2]!,
            `paged-new-${by}-${direction}-${page}`,
            page,
          );
        }
        expect(seen.filter((row) => expected.includes(row))).toEqual(expected);
        expect(new Set(seen).size).toBe(seen.length);
      }
    },
  );

  test('the total is the sum, of filtered lists too, and there is no one revision', async () => {
    const [all, east, west] = await Promise.all([
      list('view', 'pods'),
      list('view', 'pods(cluster: "east")'),
      list('view', 'pods(clusters: ["west"])'),
    ]);
    expect(all.totalCount).toBe(east.totalCount + west.totalCount);
    expect(all.revision).toBe(0);
    expect([east.revision, west.revision]).toEqual([
      graphql.store('east').revision(),
      graphql.store('west').revision(),
    ]);
    const found = await list('view', 'pods(clusters: ["east", "west"], first: 2, filter: {search: "paged-3"})');
    expect([found.nodes.length, found.totalCount]).toEqual([2, 12]);
  });

  test('objects of the same name are told apart, and a page may begin between them', async () => {
    for (const cluster of ['west', 'east'] as const) await write(cluster, configMapKey('twin', 'twins'));
    const twins = 'configMaps(first: $first, after: $after, filter: {namespace: "twins"})';
    const first = await list('view', twins, { first: 1 });
    const second = await list('view', twins, { first: 1, after: first.pageInfo.endCursor });
    expect([named(first), named(second)]).toEqual([['twins/twin@east'], ['twins/twin@west']]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const { data } = await graphql.ask<{ configMaps: { nodes: { id: string }[] } }>(
      'view',
      '{ configMaps(filter: {namespace: "twins"}) { nodes { id } } }',
    );
    expect(new Set(data.configMaps.nodes.map(({ id }) => id)).size).toBe(2);
  });

  test('a position that was told before positions named their cluster goes on in that cluster', async () => {
    for (const name of ['one', 'two', 'three']) await write('east', configMapKey(name, 'old-cursor'));
    const after = Buffer.from(JSON.stringify([0, 'old-cursor', 'three'])).toString('base64url');
    const rest = await list('view', 'configMaps(cluster: "east", after: $after, filter: {namespace: "old-cursor"})', {
      after,
    });
    expect(named(rest)).toEqual(['old-cursor/two@east']);
  });

  test('events of all clusters come newest first', async () => {
    const writeEvent = (cluster: Name, name: string, lastTimestamp: string) => {
      const involvedObject = { kind: 'Pod', name: 'web', namespace: 'seen' };
      return write(
        cluster,
        { resource: 'events', namespace: 'seen', name },
        { kind: 'Event', involvedObject, lastTimestamp },
      );
    };
    await writeEvent('east', 'second', '2026-01-01T00:00:02Z');
    await writeEvent('west', 'third', '2026-01-01T00:00:01Z');
    await writeEvent('west', 'first', '2026-01-01T00:00:03Z');
    const events = 'events(namespace: "seen", first: $first, after: $after)';
    const page = await list('view', events, { first: 2 });
    expect(named(page)).toEqual(['seen/first@west', 'seen/second@east']);
    expect(named(await list('view', events, { after: page.pageInfo.endCursor }))).toEqual(['seen/third@west']);
    expect(page.totalCount).toBe(3);
  });

  test('a kind that one cluster lacks is empty there, and one that all lack is not found', async () => {
    await write('east', { resource: 'widgets.example.com', namespace: 'a', name: 'knob' }, { kind: 'Widget' });
    const found = await list('cluster-admin', 'objects(resource: "widgets.example.com")');
    expect(named(found)).toEqual(['a/knob@east']);
    for (const asked of ['cluster: "west", resource: "widgets.example.com"', 'resource: "nothings"']) {
      await expect(list('view', `objects(${asked})`)).rejects.toThrow('NOT_FOUND: there is no resource');
    }
  });

  test('clusters in which nothing may be seen are left out, and only when that is all of them it is forbidden', async () => {
    const namespace = { resource: 'namespaces', namespace: '', name: 'private' };
    await write('east', namespace, { kind: 'Namespace' });
    for (const cluster of ['east', 'west'] as const) {
      const service = { resource: 'services', namespace: 'private', name: 'door' };
      await write(cluster, service, { kind: 'Service', spec: {} });
    }
    expect(named(await list('edit', 'services'))).toEqual(['private/door@east']);
    expect((await list('view', 'services(filter: {namespace: "private"})')).totalCount).toBe(2);
    await expect(list('edit', 'services(cluster: "west")')).rejects.toThrow('FORBIDDEN');
    await expect(list('view', 'secrets')).rejects.toThrow('FORBIDDEN');
  });

  test.each([
    ['cluster: "east", clusters: ["west"]', 'BAD_REQUEST: name `cluster` or `clusters`, not both'],
    ['clusters: []', 'BAD_REQUEST: `clusters` names none'],
    ['clusters: ["east", "north"]', 'NOT_FOUND: there is no cluster "north"'],
  ])('%s is refused with its reason', async (asked, reason) => {
    await expect(list('view', `pods(${asked})`)).rejects.toThrow(reason);
  });
});
