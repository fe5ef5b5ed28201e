import { afterEach, expect, test } from 'vitest';
import { journalRevisions } from '../src/journal.ts';
import { createKubeRequest } from '../src/kube-request.ts';
import { nothingLeft, type Product, removeInstallation, startProduct } from '../src/product.ts';
import { Subscriber } from '../src/subscriber.ts';
import { waitFor } from '../src/wait-for.ts';

const creates = 1_000;
const clients = 50;
const collection = '/api/v1/namespaces/default/configmaps';

let running: Product | undefined;
afterEach(async () => {
  await running?.stop();
  if (running) removeInstallation(running.installation);
});

test('kill -9 of the server amid 1,000 creates: nothing acknowledged is lost, nothing is there twice, a subscriber sees each once', async () => {
  const first = await startProduct({ variables: { PILOTHOUSE_NODES: '1' } });
  running = first;
  const subscriber = new Subscriber();
  const reading = subscriber.read(first.address).catch(() => undefined);
  await waitFor('the initial state', () => subscriber.cursor);

  const acknowledged = await createUntilKilled(first);
  expect(acknowledged.length).toBeGreaterThan(creates / 4);
  expect(acknowledged.length).toBeLessThan(creates);
  await reading;

  const second = await startProduct({ continues: first.installation, variables: { PILOTHOUSE_NODES: '1' } });
  running = second;
  const kube = createKubeRequest(second.address);
  const list = (await kube('GET', collection)).json<{
    items: { metadata: { name: string; uid: string; resourceVersion: string } }[];
  }>();
  const burst = list.items.filter(({ metadata }) => metadata.name.startsWith('burst-'));
  const present = new Map(burst.map(({ metadata }) => [metadata.name, metadata]));

  expect(present.size).toBe(burst.length);
  expect(acknowledged.filter(({ name }) => !present.has(name))).toEqual([]);
  for (const { name, uid, resourceVersion } of acknowledged) {
    expect(present.get(name)).toMatchObject({ uid, resourceVersion });
  }
  expect(new Set(burst.map(({ metadata }) => metadata.resourceVersion)).size).toBe(burst.length);

  const revisions = await journalRevisions(second.installation);
  expect(revisions.filter((revision, index) => revision !== (revisions[0] ?? 0) + index)).toEqual([]);

  const again = subscriber.read(second.address).catch(() => undefined);
  await kube('POST', collection, { body: configMap('burst-last') });
  await waitFor('the subscriber to have caught up', () => created(subscriber).includes('burst-last'));
  const expected = [...present.keys(), 'burst-last'].sort();
  expect(created(subscriber).sort()).toEqual(expected);
  expect(subscriber.revisions).toEqual([...new Set(subscriber.revisions)]);
  kube.close();
  await running.stop();
  running = undefined;
  await again;
  removeInstallation(second.installation);
});

function created({ seen }: Subscriber): string[] {
  return seen.filter((line) => line.includes('burst-')).map((line) => line.split(' ')[1] ?? '');
}

interface Acknowledged {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
}

/** Fifty clients create; the server is killed once a third has been acknowledged. */
async function createUntilKilled(product: Product): Promise<Acknowledged[]> {
  const kube = createKubeRequest(product.address, clients);
  const before = product.processes();
  const acknowledged: Acknowledged[] = [];
  let next = 0;
  const client = async () => {
    while (next < creates) {
      const name = `burst-${String(next++).padStart(4, '0')}`;
      const answer = await kube('POST', collection, { body: configMap(name) });
      if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
      acknowledged.push(answer.json<{ metadata: Acknowledged }>().metadata);
      if (acknowledged.length === Math.floor(creates / 3)) product.signal('SIGKILL');
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: clients }, client));
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  kube.close();
  await product.exited;
  await nothingLeft(product.installation, before);
  return acknowledged;
}

function configMap(name: string): object {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'default' },
    data: { key: 'x'.repeat(200) },
  };
}
