import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraphqlClient, type GraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { type Product, removeInstallation, startProduct } from '../src/product.ts';
import { nearVariables, remoteAddress, remoteName } from '../src/remote-pair.ts';
import { waitFor } from '../src/wait-for.ts';

let far: Product;
let near: Product;
let graphql: GraphqlClient;

beforeAll(async () => {
  far = await startProduct();
  await startNear();
});
afterAll(async () => {
  await graphql.close();
  await near.stop();
  await far.stop();
  for (const { installation } of [near, far]) removeInstallation(installation);
});

async function startNear(continues?: Product): Promise<void> {
  await graphql?.close();
  near = await startProduct({
    variables: nearVariables(far),
    ...(continues && { continues: continues.installation }),
  });
  graphql = createGraphqlClient(remoteAddress(near, far));
  await becomes('LIVE');
}

interface Told {
  readonly state: string;
  readonly sentence: string;
  readonly mirror: readonly { readonly resource: string; readonly lists: number }[];
}

async function told(): Promise<Told> {
  const query = `{ cluster(name: "${remoteName}") { state sentence mirror { resource lists } } }`;
  return (await graphql.query<{ cluster: Told }>(query)).cluster;
}

const becomes = (state: string) => waitFor(`the cluster to be ${state}`, async () => (await told()).state === state);

async function valuesOf(name: string): Promise<string[]> {
  const query = `{ history(first: 100, ref: {cluster: "${remoteName}", apiVersion: "v1", kind: "ConfigMap", namespace: "default", name: "${name}"}) {
    nodes { object { raw } } } }`;
  interface History {
    readonly history: {
      readonly nodes: readonly { readonly object: { readonly raw: { readonly data: { readonly n: string } } } }[];
    };
  }
  const { history } = await graphql.query<History>(query);
  return history.nodes.map(({ object }) => object.raw.data.n).reverse();
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe('a remote cluster', () => {
  test('is mirrored on after a kill -9 amid changes: without a list, and no change is missing', async () => {
    const kubectl = createKubectl(far.address);
    await kubectl(['create', 'configmap', 'counted', '--from-literal=n=0']);
    const changing = (async () => {
      for (let n = 1; n < 50; n++) {
        await kubectl(['patch', 'configmap', 'counted', '--type=merge', '-p', `{"data":{"n":"${n}"}}`]);
      }
    })();
    await waitFor('some changes to be here', async () => (await valuesOf('counted')).length > 5);
    near.signal('SIGKILL');
    await near.exited;
    await startNear(near);
    await changing;
    await waitFor('the last change to be here', async () => (await valuesOf('counted')).at(-1) === '49');
    expect(await valuesOf('counted')).toEqual(numbers(50));
    expect((await told()).mirror.filter(({ lists }) => lists > 0)).toEqual([]);
  });

  test('that stops is told as such and still shown; back again it is as it is there', async () => {
    const kubectl = createKubectl(far.address);
    await far.stop();
    await becomes('UNREACHABLE');
    expect((await told()).sentence).toContain('nothing listens there');
    expect((await valuesOf('counted')).at(-1)).toBe('49');
    const { errors } = await graphql.attempt(`mutation { updateConfigMap(create: true, set: [{key: "n", text: "x"}],
      ref: {cluster: "${remoteName}", namespace: "default", name: "lost"}) { diff } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('nothing listens there') });
    far = await startProduct({ continues: far.installation });
    await becomes('LIVE');
    await kubectl(['patch', 'configmap', 'counted', '--type=merge', '-p', '{"data":{"n":"50"}}']);
    await waitFor('what is changed then to be here', async () => (await valuesOf('counted')).at(-1) === '50');
    const names = (await kubectl(['get', 'configmaps', '-A', '-o', 'jsonpath={.items[*].metadata.name}'])).split(' ');
    const query = `{ configMaps(cluster: "${remoteName}", first: 1000) { nodes { metadata { name } } } }`;
    interface Listed {
      readonly configMaps: { readonly nodes: readonly { readonly metadata: { readonly name: string } }[] };
    }
    const { configMaps } = await graphql.query<Listed>(query);
    expect(configMaps.nodes.map(({ metadata }) => metadata.name).sort()).toEqual(names.sort());
  });
});
