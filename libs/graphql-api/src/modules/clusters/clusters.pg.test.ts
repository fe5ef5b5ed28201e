import { countRows } from '@pilothouse/testing/count-rows';
import { eventually } from '@pilothouse/testing/eventually';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let graphql: TestGraphql;
let upstream: ScriptedUpstream;
beforeAll(async () => {
  graphql = await createTestGraphql({ addsClusters: true });
  upstream = await startScriptedUpstream({ kinds: commonKinds, tls: true });
  upstream.put('pods', 'default', 'far-away', { status: { phase: 'Running' } });
  upstream.put('widgets.example.com', 'default', 'odd', { spec: { big: 1 } });
  upstream.put('secrets', 'default', 'safe', { data: { password: 'aHVudGVyMg==' } });
});
afterAll(async () => {
  await graphql.close();
  await upstream.close();
});

const add = 'mutation ($cluster: ClusterInput!) { addCluster(cluster: $cluster) { name origin server state version } }';
const input = (name: string, more: object = {}) => ({ cluster: { name, kubeconfig: upstream.kubeconfig(), ...more } });
const remove = (name: string) => graphql.ask('cluster-admin', `mutation { removeCluster(name: "${name}") }`);

interface Told {
  readonly name: string;
  readonly state: string;
  readonly sentence: string;
  readonly mirror: readonly { readonly resource: string; readonly state: string; readonly objects: number }[];
}

async function stateOf(name: string, role: 'view' | 'cluster-admin' = 'view'): Promise<Told | null> {
  const query = `{ cluster(name: "${name}") { name state sentence version objectCount lag
    mirror { apiVersion kind resource state sentence since objects lists watches changes } } }`;
  return (await graphql.ask<{ cluster: Told | null }>(role, query)).data.cluster;
}

const becomes = (name: string, state: string) =>
  eventually(`${name} is ${state}`, async () => (await stateOf(name))?.state === state);

/** `extensions.code` of the failure that a subscription ends with, which comes as a list. */
async function codeOfEnd(answers: AsyncIterableIterator<unknown>): Promise<unknown> {
  try {
    for await (const _ of answers);
    return 'ended without one';
  } catch (failures) {
    return (failures as readonly { readonly extensions: { readonly code: string } }[])[0]?.extensions.code;
  }
}

describe('a cluster', () => {
  beforeEach(async () => {
    await remove('far');
  });

  test('that is added by its kubeconfig is read and told like any other, custom resources too', async () => {
    const { data } = await graphql.ask<{ addCluster: object }>('cluster-admin', add, input('far'));
    expect(data.addCluster).toMatchObject({ name: 'far', origin: 'REMOTE', server: upstream.url });
    await becomes('far', 'LIVE');
    const query = `{ pods(cluster: "far") { nodes { cluster metadata { name } statusWord } }
      objects(cluster: "far", resource: "widgets.example.com") { nodes { __typename kind metadata { name } raw } }
      secrets(cluster: "far") { nodes { yaml keys { key bytes hash } } }
      clusters { name origin } cluster(name: "far") { version objectCount kinds { kind apiVersion } contents { kind total } } }`;
    const answer = await graphql.ask<Record<string, unknown>>('cluster-admin', query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      pods: { nodes: [{ cluster: 'far', metadata: { name: 'far-away' }, statusWord: 'Running' }] },
      objects: { nodes: [{ __typename: 'GenericObject', kind: 'Widget', metadata: { name: 'odd' } }] },
      secrets: { nodes: [{ keys: [{ key: 'password', bytes: 7 }] }] },
      clusters: [
        { name: 'test', origin: 'EMBEDDED' },
        { name: 'far', origin: 'REMOTE' },
      ],
      cluster: { objectCount: 3 },
    });
    expect(JSON.stringify(answer.data)).not.toMatch(/aHVudGVyMg|hunter2/);
  });

  test('shows a value of a Secret only when it is asked for, from where it is', async () => {
    await graphql.ask('cluster-admin', add, input('far'));
    await becomes('far', 'LIVE');
    const reveal =
      'mutation { revealSecret(ref: {cluster: "far", namespace: "default", name: "safe"}, key: "password") { text } }';
    expect((await graphql.ask<object>('edit', reveal)).data).toEqual({ revealSecret: { text: 'hunter2' } });
    expect((await graphql.ask('view', reveal)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('tells each kind: those that may not be listed, where each is, and how many it has', async () => {
    const allow = upstream.forbid({ resource: 'configmaps' });
    await graphql.ask('cluster-admin', add, input('far'));
    await becomes('far', 'LIVE');
    const told = await stateOf('far');
    allow();
    expect(told?.sentence).toContain('1 may not be listed: configmaps');
    expect(told?.mirror.find(({ resource }) => resource === 'configmaps')).toMatchObject({ state: 'FORBIDDEN' });
    expect(told?.mirror.find(({ resource }) => resource === 'pods')).toMatchObject({ state: 'WATCHING', objects: 1 });
  });

  test('that does not answer any more is told as such, with what is still shown, and comes back', async () => {
    await graphql.ask('cluster-admin', add, input('far'));
    await becomes('far', 'LIVE');
    await upstream.refuse();
    await becomes('far', 'UNREACHABLE');
    const { data } = await graphql.ask<object>('view', '{ pods(cluster: "far") { totalCount } }');
    expect(data).toEqual({ pods: { totalCount: 1 } });
    const health = graphql.socket('view').iterate<{ clusterHealth: object }>({
      query: 'subscription { clusterHealth(cluster: "far") { state ready sentence lag lastHeardAt } }',
    });
    expect((await health.next()).value?.data?.clusterHealth).toMatchObject({
      state: 'UNREACHABLE',
      ready: false,
      lag: null,
      sentence: expect.stringContaining('nothing listens there'),
    });
    await health.return?.();
    await upstream.listen();
    await becomes('far', 'LIVE');
  });

  test('is paused, written to all the same, and resumed', async () => {
    upstream.put('configmaps', 'default', 'late', { data: { a: '1' } });
    await graphql.ask('cluster-admin', add, input('far'));
    await becomes('far', 'LIVE');
    const pause = await graphql.ask<object>('cluster-admin', 'mutation { pauseCluster(name: "far") { state } }');
    expect(pause.data).toEqual({ pauseCluster: { state: 'PAUSED' } });
    const update = `mutation { updateConfigMap(ref: {cluster: "far", namespace: "default", name: "late"},
      set: [{key: "a", text: "2"}]) { warnings configMap { data } } }`;
    expect((await graphql.ask<object>('edit', update)).data).toEqual({
      updateConfigMap: {
        warnings: ['The cluster has taken the change; it is not shown here yet.'],
        configMap: { data: { a: '2' } },
      },
    });
    await graphql.ask('cluster-admin', 'mutation { resumeCluster(name: "far") { state } }');
    await becomes('far', 'LIVE');
    const read = '{ configMap(cluster: "far", namespace: "default", name: "late") { data } }';
    await eventually('the change is shown', async () => {
      const { data } = await graphql.ask<{ configMap: { data: { a: string } } }>('view', read);
      return data.configMap.data.a === '2';
    });
  });

  test('that is removed leaves nothing, ends who follows it, and can be added again', async () => {
    await graphql.ask('cluster-admin', add, input('far'));
    await becomes('far', 'LIVE');
    const queries = [
      'subscription { clusterHealth(cluster: "far") { state } }',
      'subscription { objectChanges(cluster: "far", resources: ["pods"]) { cursor } }',
      'subscription { rollout(cluster: "far", namespace: "default", name: "web") { revision } }',
      'subscription { controllers(cluster: "far") { name } }',
    ];
    const followers = queries.map((query) => graphql.socket('view').iterate({ query }));
    for (const answers of followers) expect((await answers.next()).value?.errors).toBeUndefined();
    const ends = followers.map(codeOfEnd);
    expect((await remove('far')).data).toEqual({ removeCluster: true });
    expect(await Promise.all(ends)).toEqual(queries.map(() => 'NOT_FOUND'));
    const left = await countRows(graphql.store.database.url, 'far');
    expect(left).toEqual({ objects: 0, changes: 0, positions: 0, clusters: 0 });
    expect((await graphql.ask('cluster-admin', add, input('far'))).errors).toBeUndefined();
  });
});

describe('what cannot be added', () => {
  test.each([
    ['test', {}, 'ALREADY_EXISTS', '"test"'],
    ['Not A Name', {}, 'BAD_REQUEST', 'lower-case'],
    ['bad', { kubeconfig: 'just: text' }, 'BAD_REQUEST', 'context'],
    ['bad', { context: 'none' }, 'BAD_REQUEST', 'no context "none"'],
  ])('%s %j is refused with %s', async (name, more, code, words) => {
    const { errors } = await graphql.ask('cluster-admin', add, input(name, more));
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(words);
    expect(await stateOf('bad')).toBeNull();
  });

  test('is tried without being kept, and what is missing is told', async () => {
    const query = `mutation ($cluster: ClusterInput!) { tryCluster(cluster: $cluster) { ok server version problems kinds forbidden } }`;
    const allow = [upstream.forbid({ resource: '*.*' }), upstream.forbid({ resource: 'secrets' })];
    const { data } = await graphql.ask<object>('cluster-admin', query, input('tried'));
    for (const lift of allow) lift();
    expect(data).toMatchObject({ tryCluster: { ok: true, server: upstream.url, kinds: 9, forbidden: ['secrets'] } });
    expect(await stateOf('tried')).toBeNull();
  });

  test('has its contexts listed with what is wrong with them', async () => {
    const query =
      'mutation ($kubeconfig: String!) { readKubeconfig(kubeconfig: $kubeconfig) { name current server program problem } }';
    const { data } = await graphql.ask<{ readKubeconfig: object[] }>('cluster-admin', query, {
      kubeconfig: upstream.kubeconfig(),
    });
    expect(data.readKubeconfig).toEqual([
      { name: expect.any(String), current: true, server: upstream.url, program: null, problem: null },
    ]);
  });
});

describe('managing clusters', () => {
  test.each([
    ['no text', { name: 'no', kubeconfig: { users: 'xINCLEARx' } }],
    ['no name', { kubeconfig: 'xINCLEARx' }],
    ['no such field', { name: 'no', kubeconfig: 'xINCLEARx', nope: 1 }],
    ['no kubeconfig', { name: 'no', kubeconfig: 'users: [xINCLEARx' }],
  ])('repeats nothing of a kubeconfig that is refused: %s', async (_, cluster) => {
    const { errors } = await graphql.ask('cluster-admin', add, { cluster });
    const inline = `mutation { addCluster(cluster: {name: "no", kubeconfig: {users: "xINCLEARx"}}) { name } }`;
    const { errors: others } = await graphql.ask('cluster-admin', inline);
    for (const told of [errors, others]) {
      expect(told?.[0]?.message).toMatch(/\w/);
      expect(JSON.stringify(told)).not.toContain('INCLEAR');
    }
  });

  test('is for cluster-admins only, in the audit, and shows no kubeconfig anywhere', async () => {
    for (const role of ['edit', 'view'] as const) {
      for (const query of [
        'mutation ($cluster: ClusterInput!) { addCluster(cluster: $cluster) { name } }',
        'mutation ($cluster: ClusterInput!) { tryCluster(cluster: $cluster) { ok } }',
      ]) {
        expect((await graphql.ask(role, query, input('no'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      const pause = await graphql.ask(role, 'mutation { pauseCluster(name: "far") { name } }');
      expect(pause.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await graphql.ask('cluster-admin', add, input('audited'));
    await remove('audited');
    const rows = await graphql.prisma.audit.findMany({ where: { cluster: 'audited' }, orderBy: { id: 'asc' } });
    expect(rows.map(({ action, user }) => `${action} by ${user}`)).toEqual([
      'cluster.add by cluster-admin',
      'cluster.remove by cluster-admin',
    ]);
    expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'admin-token',
    );
  });

  test('leaves the cluster of the installation alone', async () => {
    const { errors } = await remove('test');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect((await remove('nowhere')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
