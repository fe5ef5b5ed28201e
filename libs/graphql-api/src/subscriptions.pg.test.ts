import { deployments, pods, replicaSets } from '@pilothouse/kube-model/registry';
import { configMapKey } from '@pilothouse/testing/store-writes';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { createClient, type ExecutionResult, type Client as SocketClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

let graphql: TestGraphql;
const sockets: SocketClient[] = [];

beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(async () => {
  await Promise.all(sockets.map((socket) => socket.dispose()));
  await graphql.close();
});

function connect(role: 'cluster-admin' | 'edit' | 'view' = 'view'): SocketClient {
  const socket = graphql.socket(role);
  sockets.push(socket);
  return socket;
}

type Answers<Data> = AsyncIterableIterator<ExecutionResult<Data, unknown>>;

interface Changes {
  readonly objectChanges: {
    readonly cursor: string | null;
    readonly revision: number;
    readonly complete: boolean;
    readonly changes: readonly {
      readonly type: string;
      readonly revision: number;
      readonly object: { readonly metadata: { readonly name: string } };
    }[];
  };
}

const changesQuery = `subscription ($cursor: String, $labelSelector: String, $namespace: String) {
  objectChanges(cluster: "test", resources: ["configmaps"], namespace: $namespace, cursor: $cursor, labelSelector: $labelSelector) {
    cursor revision complete changes { type revision object { metadata { name } } }
  }
}`;

const subscribe = (socket: SocketClient, variables: object) =>
  socket.iterate({ query: changesQuery, variables: { ...variables } }) as unknown as Answers<Changes>;

/** Names with their change types, until `done` says so; and the cursor after the last of them. */
async function collect(answers: Answers<Changes>, done: (seen: readonly string[]) => boolean) {
  const seen: string[] = [];
  let cursor: string | null = null;
  for await (const { data, errors } of answers) {
    if (errors) throw new Error(JSON.stringify(errors));
    for (const { type, object } of data!.objectChanges.changes) seen.push(`${type} ${object.metadata.name}`);
    cursor = data!.objectChanges.cursor;
    if (data!.objectChanges.complete && done(seen)) break;
  }
  return { seen, cursor: cursor! };
}

const write = (name: string, labels = {}) => graphql.put(configMapKey(name, 'live'), { metadata: { labels } });

describe('object changes', () => {
  test('the state now, then each change once and in order, over reconnects at every cursor', async () => {
    for (const name of ['a', 'b']) await write(name);
    const first = await collect(subscribe(connect(), { namespace: 'live' }), (seen) => seen.length === 2);
    expect(first.seen).toEqual(['INITIAL a', 'INITIAL b']);

    await write('c');
    await write('a');
    await graphql.remove(configMapKey('b', 'live'));
    const expected = ['ADDED c', 'MODIFIED a', 'DELETED b'];
    const missed = await collect(
      subscribe(connect(), { namespace: 'live', cursor: first.cursor }),
      (seen) => seen.length === 3,
    );
    expect(missed.seen).toEqual(expected);

    const writing = (async () => {
      for (let index = 0; index < 60; index += 1) await write(`many-${index}`);
    })();
    const seen: string[] = [];
    let cursor = missed.cursor;
    while (seen.length < 60) {
      const part = await collect(
        subscribe(connect(), { namespace: 'live', cursor }),
        (names) => names.length >= 7 || seen.length + names.length >= 60,
      );
      seen.push(...part.seen);
      cursor = part.cursor;
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => `ADDED many-${index}`));
  });

  test('an object that leaves the selector is told as deleted', async () => {
    await write('labelled', { track: 'yes' });
    const selected = { namespace: 'live', labelSelector: 'track=yes' };
    const { seen, cursor } = await collect(subscribe(connect(), selected), (names) => names.length === 1);
    expect(seen).toEqual(['INITIAL labelled']);
    const collecting = collect(subscribe(connect(), { ...selected, cursor }), (names) => names.length === 1);
    await write('labelled', { track: 'no' });
    expect((await collecting).seen).toEqual(['DELETED labelled']);
  });

  test('a cursor of someone with other rights, or from the future, is EXPIRED', async () => {
    const { cursor } = await collect(subscribe(connect('edit'), { namespace: 'live' }), () => true);
    const codes: unknown[] = [];
    for await (const { errors } of subscribe(connect('view'), { cursor })) codes.push(errors?.[0]?.extensions?.code);
    expect(codes).toEqual(['EXPIRED']);
  });

  test('Secrets are refused to a view user, and nobody at all is told to sign in', async () => {
    const query = 'subscription { objectChanges(cluster: "test", resources: ["secrets"]) { cursor } }';
    const answers = connect('view').iterate({ query });
    expect((await answers.next()).value?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('rollout', () => {
  const query = `subscription ($cursor: String) { rollout(cluster: "test", namespace: "default", name: "web", cursor: $cursor) {
    cursor rollout { phase sentence desired atLeast atMost lanes { name revision current desired pods { metadata { name } statusWord } } } } }`;

  interface Rollout {
    readonly rollout: {
      readonly cursor: string;
      readonly rollout: {
        readonly phase: string;
        readonly sentence: string;
        readonly atLeast: number;
        readonly atMost: number;
        readonly lanes: readonly {
          readonly name: string;
          readonly current: boolean;
          readonly pods: readonly object[];
        }[];
      } | null;
    };
  }

  const labels = { app: 'web' };
  const template = (image: string) => ({ metadata: { labels }, spec: { containers: [{ name: 'web', image }] } });

  async function addReplicaSet(revision: number, image: string, owner: string): Promise<string> {
    const name = `web-${revision}`;
    const metadata = {
      namespace: 'default',
      name,
      labels: { ...labels, 'pod-template-hash': String(revision) },
      annotations: { 'deployment.kubernetes.io/revision': String(revision) },
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: owner, controller: true }],
    };
    const spec = { replicas: 1, selector: { matchLabels: labels }, template: template(image) };
    const created = await graphql.client.create(replicaSets, {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata,
      spec,
    });
    return created.metadata.uid;
  }

  function addPod(name: string, owner: string) {
    const metadata = {
      namespace: 'default',
      name,
      labels,
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web-1', uid: owner, controller: true }],
    };
    return graphql.client.create(pods, { apiVersion: 'v1', kind: 'Pod', metadata, spec: template('shop/web:1').spec });
  }

  async function until(answers: Answers<Rollout>, holds: (update: Rollout['rollout']) => boolean) {
    for (;;) {
      const { value, done } = await answers.next();
      if (done) throw new Error('the subscription ended');
      if (value.errors) throw new Error(JSON.stringify(value.errors));
      if (holds(value.data!.rollout)) return value.data!.rollout;
    }
  }

  test('each state of it arrives: replica sets, pods coming and going, and the end', async () => {
    const spec = { replicas: 4, selector: { matchLabels: labels }, template: template('shop/web:2') };
    const metadata = { namespace: 'default', name: 'web' };
    const {
      metadata: { uid },
    } = await graphql.client.create(deployments, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec });
    const answers = connect().iterate({ query }) as unknown as Answers<Rollout>;
    const start = await until(answers, () => true);
    expect(start.rollout).toMatchObject({ phase: 'PROGRESSING', desired: 4, atLeast: 3, atMost: 5, lanes: [] });

    const old = await addReplicaSet(1, 'shop/web:1', uid);
    await addReplicaSet(2, 'shop/web:2', uid);
    const lanes = await until(answers, ({ rollout }) => rollout?.lanes.length === 2);
    expect(lanes.rollout?.lanes).toMatchObject([
      { name: 'web-2', current: true },
      { name: 'web-1', current: false },
    ]);

    await addPod('web-1-a', old);
    const born = await until(answers, ({ rollout }) => rollout?.lanes[1]?.pods.length === 1);
    await graphql.client.delete(pods, 'default', 'web-1-a', { gracePeriodSeconds: 0 });
    await until(answers, ({ rollout }) => rollout?.lanes[1]?.pods.length === 0);
    await answers.return?.();

    const resumed = connect().iterate({ query, variables: { cursor: born.cursor } }) as unknown as Answers<Rollout>;
    await until(resumed, ({ rollout }) => rollout?.lanes[1]?.pods.length === 0);
    await graphql.client.delete(deployments, 'default', 'web', { propagationPolicy: 'Orphan', gracePeriodSeconds: 0 });
    await resumed.return?.();
  });

  test('an undo shows what it would change, then does it', async () => {
    const mutation = `mutation ($dryRun: Boolean!, $expectedRevision: String) {
      undoRollout(ref: {cluster: "test", namespace: "default", name: "api"}, dryRun: $dryRun,
        expectedRevision: $expectedRevision) { deployment { images } diff } }`;
    const spec = { replicas: 1, selector: { matchLabels: labels }, template: template('shop/web:2') };
    const metadata = { namespace: 'default', name: 'api' };
    const {
      metadata: { uid, resourceVersion },
    } = await graphql.client.create(deployments, { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec });
    await addReplicaSet(11, 'shop/web:1', uid);
    await addReplicaSet(12, 'shop/web:2', uid);
    interface Undo {
      readonly undoRollout: { readonly deployment: { readonly images: readonly string[] }; readonly diff: string };
    }
    const imagesNow = async () =>
      (await graphql.client.get(deployments, 'default', 'api')).spec?.template.spec?.containers[0]?.image;
    const preview = await graphql.ask<Undo>('edit', mutation, { dryRun: true });
    expect(preview.errors).toBeUndefined();
    expect(preview.data.undoRollout.diff).toMatch(/-\s+image: shop\/web:2|-\s+- image: shop\/web:2/);
    expect(preview.data.undoRollout.diff).toMatch(/\+\s+-? ?image: shop\/web:1/);
    expect(await imagesNow()).toBe('shop/web:2');
    const older = String(Number(resourceVersion) - 1);
    const stale = await graphql.ask('edit', mutation, { dryRun: false, expectedRevision: older });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const done = await graphql.ask<Undo>('edit', mutation, { dryRun: false, expectedRevision: resourceVersion });
    expect(done.data.undoRollout.deployment.images).toEqual(['shop/web:1']);
    expect(await imagesNow()).toBe('shop/web:1');
  });
});

describe('connecting', () => {
  const url = () => graphql.url.replace(/^http/, 'ws');

  test('nobody may open a socket, but gets no answer that needs a sign-in', async () => {
    const socket = createClient({ url: url(), webSocketImpl: WebSocket, retryAttempts: 0 });
    sockets.push(socket);
    const ask = async (query: string) => (await socket.iterate({ query }).next()).value;
    expect(await ask('{ me { name } }')).toEqual({ data: { me: null } });
    for (const query of ['{ clusters { name } }', 'subscription { clusterHealth(cluster: "test") { revision } }']) {
      expect((await ask(query))?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    }
  });

  test('an unknown token closes the socket as forbidden', async () => {
    const connectionParams = { authorization: 'Bearer nonsense' };
    const socket = createClient({ url: url(), webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
    await expect(socket.iterate({ query: '{ me { name } }' }).next()).rejects.toMatchObject({ code: 4403 });
  });

  test('a page of another origin cannot open a socket', async () => {
    const socket = new WebSocket(url(), 'graphql-transport-ws', { origin: 'http://evil.example' });
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('error', () => undefined);
    });
    expect(status).toBe(403);
  });

  test('queries that are too deep are refused here too', async () => {
    const deep = `{ deployments(cluster: "test") { nodes { ${'pods { deployment { '.repeat(10)} id ${'} }'.repeat(10)} } } }`;
    const answers = connect().iterate({ query: deep });
    await expect(answers.next()).rejects.toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test('bytes that are no message close the socket, and the server stays up', async () => {
    const socket = new WebSocket(url(), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send('{"type": "nonsense"');
    expect(await closed).toBe(4400);
    expect((await graphql.ask('view', '{ me { name } }')).data).toEqual({ me: { name: 'view' } });
  });
});

test('a pod that runs on with an old value is told as stale when the ConfigMap changes', async () => {
  const update = `mutation ($text: String!) { updateConfigMap(create: true, set: [{key: "theme", text: $text}],
    ref: {cluster: "test", namespace: "default", name: "stale"}) { warnings } }`;
  await graphql.ask('edit', update, { text: 'dark' });
  const valueFrom = { configMapKeyRef: { name: 'stale', key: 'theme' } };
  const containers = [{ name: 'web', image: 'shop/web:1', env: [{ name: 'THEME', valueFrom }] }];
  const metadata = { namespace: 'default', name: 'stale-pod' };
  const pod = await graphql.client.create(pods, { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers } });
  const state = { running: { startedAt: '2026-01-01T00:00:00Z' } };
  const status = {
    phase: 'Running',
    containerStatuses: [{ name: 'web', image: 'shop/web:1', imageID: '', ready: true, restartCount: 0, state }],
  };
  await graphql.client.update(pods, { ...structuredClone(pod), status }, { subresource: 'status' });
  const { data } = await graphql.ask('edit', update, { text: 'light' });
  expect(data).toEqual({
    updateConfigMap: { warnings: ['1 pod runs on with the old value until Pod stale-pod is restarted.'] },
  });
});

test('heartbeats tell the revision', async () => {
  const query = 'subscription { clusterHealth(cluster: "test") { revision serverTime } }';
  const answers = connect().iterate<{ clusterHealth: { revision: number } }>({ query });
  expect((await answers.next()).value?.data?.clusterHealth.revision).toBe(graphql.revision());
  await answers.return?.();
});
