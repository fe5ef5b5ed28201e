import { afterEach, expect, test } from 'vitest';
import { createGraphqlClient } from '../src/graphql.ts';
import { journalRevisions } from '../src/journal.ts';
import { killPostgres } from '../src/kill-postgres.ts';
import { createKubeRequest, type KubeRequest } from '../src/kube-request.ts';
import { nothingLeft, type Product, removeInstallation, startProduct } from '../src/product.ts';
import { waitFor } from '../src/wait-for.ts';

const kills = 5;
const clients = 20;
const collection = '/api/v1/namespaces/default/configmaps';

interface Metadata {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
}

let running: Product | undefined;
afterEach(async () => {
  await running?.stop();
  if (running) removeInstallation(running.installation);
});

test('kill -9 of Postgres amid creates, time after time: the API is back within seconds, nothing acknowledged is lost', async () => {
  const product = await startProduct({ variables: { PILOTHOUSE_NODES: '1' } });
  running = product;
  const kube = createKubeRequest(product.address, clients);
  const acknowledged: Metadata[] = [];
  let writing = true;
  const writers = Array.from({ length: clients }, async (_, client) => {
    for (let n = 0; writing; n++) {
      const metadata = await create(kube, `burst-${client}-${n}`);
      if (metadata) acknowledged.push(metadata);
    }
  });
  for (let kill = 0; kill < kills; kill++) {
    const before = acknowledged.length;
    await waitFor('writes', () => acknowledged.length > before + 2 * clients);
    const known = acknowledged.length;
    await killPostgres(product);
    await waitFor('writes after a kill', () => acknowledged.length > known + 2 * clients, { within: 10_000 });
    await waitFor('signing in', () => signIn(product), { within: 10_000 });
    await waitFor('readiness', async () => (await fetch(`${product.address.apiUrl}/readyz`)).ok, { within: 10_000 });
  }
  writing = false;
  await Promise.all(writers);

  const { items } = (await kube('GET', collection)).json<{ items: { metadata: Metadata }[] }>();
  const present = new Map(items.map(({ metadata }) => [metadata.name, metadata]));
  expect(present.size).toBe(items.length);
  for (const { name, uid, resourceVersion } of acknowledged) {
    expect(present.get(name)).toMatchObject({ uid, resourceVersion });
  }
  const revisions = await journalRevisions(product.installation);
  expect(revisions.filter((revision, index) => revision !== (revisions[0] ?? 0) + index)).toEqual([]);
  kube.close();
});

test('SIGTERM while Postgres is dead ends everything', async () => {
  const product = await startProduct({ variables: { PILOTHOUSE_NODES: '1' } });
  running = product;
  const before = product.processes();
  await killPostgres(product);
  product.signal('SIGTERM');
  await product.exited;
  await nothingLeft(product.installation, before);
});

/** Undefined when the database was out of reach: then the object may be there or not. */
async function create(kube: KubeRequest, name: string): Promise<Metadata | undefined> {
  const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { key: 'x'.repeat(200) } };
  const answer = await kube('POST', collection, { body });
  if (answer.status === 201) return answer.json<{ metadata: Metadata }>().metadata;
  expect(answer.status).toBe(503);
  expect(answer.text).not.toMatch(/prisma|127\.0\.0\.1/i);
  return undefined;
}

/** Accounts have a client of their own, which must find Postgres again too. */
async function signIn({ address }: Product): Promise<boolean> {
  const client = createGraphqlClient(address, null);
  const mutation = 'mutation ($password: String!) { signIn(name: "admin", password: $password) { viewer { name } } }';
  const { data } = await client.attempt<object>(mutation, { password: address.password });
  await client.close();
  return Boolean(data);
}
