import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createGraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const graphql = createGraphqlClient(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'remote');
  await kubectl(['-n', 'demo', 'rollout', 'status', 'deployment/web', '--timeout=60s']);
});
afterAll(async () => {
  await graphql.close();
  await namespace.remove();
});

describe('on a cluster that is not ours', () => {
  const ref = () => ({ cluster: product.cluster, namespace: namespace.name, name: 'keys' });

  test('a write is read at once, its author is known, and a conflict comes with three versions', async () => {
    const update = `mutation ($ref: NamedRef!, $value: String!, $revision: String) {
      updateConfigMap(ref: $ref, create: true, set: [{key: "a", text: $value}], expectedRevision: $revision) {
        configMap { data metadata { resourceVersion } history(first: 1) { nodes { actor operation } } } warnings diff } }`;
    interface Updated {
      readonly updateConfigMap: {
        readonly configMap: {
          readonly data: object;
          readonly metadata: { readonly resourceVersion: string };
          readonly history: { readonly nodes: readonly object[] };
        };
        readonly warnings: readonly string[];
      };
    }
    const { updateConfigMap } = await graphql.query<Updated>(update, { ref: ref(), value: 'one' });
    expect(updateConfigMap).toMatchObject({
      configMap: { data: { a: 'one' }, history: { nodes: [{ actor: 'admin', operation: 'CREATE' }] } },
      warnings: [],
    });
    const revision = updateConfigMap.configMap.metadata.resourceVersion;
    expect(
      await kubectl(['-n', namespace.name, 'get', 'cm', 'keys', '-o', 'jsonpath={.metadata.resourceVersion}']),
    ).toBe(revision);
    await kubectl([
      '-n',
      namespace.name,
      'patch',
      'cm',
      'keys',
      '--type=merge',
      '-p',
      '{"data":{"a":"two","b":"new"}}',
    ]);
    const { errors } = await graphql.attempt(update, { ref: ref(), value: 'three', revision });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      base: { data: { a: 'one' } },
      yours: { data: { a: 'three' } },
      current: { data: { a: 'two', b: 'new' } },
    });
  });

  test('a command runs in a pod', async () => {
    const query = `subscription ($cluster: String!, $pod: String!) {
      exec(cluster: $cluster, namespace: "demo", pod: $pod, command: ["/bin/sh", "-c", "echo far $((6 * 7)); exit 3"]) {
        stream data exit { code } } }`;
    const [pod] = (
      await kubectl(['-n', 'demo', 'get', 'pods', '-l', 'app=web', '-o', 'jsonpath={.items[*].metadata.name}'])
    ).split(' ');
    let output = '';
    let code: number | null = null;
    interface Executed {
      readonly exec: { readonly data: string | null; readonly exit: { readonly code: number | null } | null };
    }
    for await (const { exec } of graphql.subscribe<Executed>(query, { cluster: product.cluster, pod })) {
      output += Buffer.from(exec.data ?? '', 'base64').toString();
      code = exec.exit?.code ?? code;
    }
    expect([output, code]).toEqual(['far 42\n', 3]);
  });

  test('the history goes on, and the cluster tells how it stands', async () => {
    for (let turn = 0; turn < 20; turn++) {
      await kubectl(['-n', namespace.name, 'patch', 'cm', 'keys', '--type=merge', '-p', `{"data":{"turn":"${turn}"}}`]);
    }
    const query = `query ($ref: ObjectRef!, $cluster: String!) {
      history(ref: $ref, first: 30) { nodes { operation object { raw } } }
      cluster(name: $cluster) { state origin version lag objectCount mirror { resource state lists } } }`;
    interface Told {
      readonly history: {
        readonly nodes: readonly { readonly object: { readonly raw: { readonly data: { readonly turn?: string } } } }[];
      };
      readonly cluster: { readonly mirror: readonly { readonly state: string; readonly lists: number }[] };
    }
    const objectRef = { ...ref(), apiVersion: 'v1', kind: 'ConfigMap' };
    const told = await waitFor('all turns', async () => {
      const answer = await graphql.query<Told>(query, { ref: objectRef, cluster: product.cluster });
      return answer.history.nodes.length >= 22 && answer;
    });
    const turns = told.history.nodes.flatMap(({ object }) => object.raw.data.turn ?? []);
    expect(turns).toEqual(Array.from({ length: 20 }, (_, turn) => String(19 - turn)));
    expect(told.cluster).toMatchObject({ state: 'LIVE', origin: 'REMOTE', version: expect.stringContaining('v1.36') });
    expect(told.cluster.mirror.every(({ state, lists }) => state === 'WATCHING' && lists === 1)).toBe(true);
  });
});
