import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext, screenshot, screenUrl, signIn } from '../src/browser.ts';
import { allTurns, count, rememberedTurns, setCounter } from '../src/counter.ts';
import { createGraphqlClient, type GraphqlClient } from '../src/graphql.ts';
import { killPostgres } from '../src/kill-postgres.ts';
import { createKubectl, type Kubectl } from '../src/kubectl.ts';
import { nothingLeft, type Product, removeInstallation, startProduct } from '../src/product.ts';
import { remoteAddress, remoteName, startNear } from '../src/remote-pair.ts';
import { Subscriber } from '../src/subscriber.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

let far: Product;
let near: Product;
let graphql: GraphqlClient;
let kubectl: Kubectl;

beforeAll(async () => {
  far = await startProduct({ variables: { PILOTHOUSE_NODES: '1' } });
  kubectl = createKubectl(far.address);
  near = await startNear(far);
  graphql = createGraphqlClient(remoteAddress(near, far));
  await becomes('LIVE');
});
afterAll(async () => {
  await graphql?.close();
  const started = [near, far].filter((product) => product !== undefined);
  for (const product of started) await product.stop();
  for (const { installation } of started) removeInstallation(installation);
});

interface Told {
  readonly state: string;
  readonly sentence: string;
  readonly mirror: readonly { readonly resource: string; readonly state: string; readonly lists: number }[];
}

async function told(): Promise<Told> {
  const query = `{ cluster(name: "${remoteName}") { state sentence mirror { resource state lists } } }`;
  return (await graphql.query<{ cluster: Told }>(query)).cluster;
}

const becomes = (state: string) =>
  waitFor(`the cluster to be ${state}`, async () => {
    const now = await told();
    if (now.state !== state) throw new Error(`${now.state}: ${now.sentence}`);
    return true;
  });

const turnsOf = (name: string) => rememberedTurns(graphql, remoteName, name);
const someTurns = (name: string) => waitFor('some changes to be here', async () => (await turnsOf(name)).length > 5);
const lastTurn = (name: string, turn = allTurns.at(-1)) =>
  waitFor(`change ${turn} to be here`, async () => (await turnsOf(name)).at(-1) === turn);

test('a kill -9 amid changes: it goes on without a list, no change is missing, a subscriber sees each once', async () => {
  const subscriber = new Subscriber();
  const reading = subscriber.read(remoteAddress(near, far)).catch(() => undefined);
  await waitFor('the initial state', () => subscriber.cursor);
  const changing = count(kubectl, 'counted');
  await someTurns('counted');

  const before = near.processes();
  near.signal('SIGKILL');
  await near.exited;
  await nothingLeft(near.installation, before);
  await reading;
  await graphql.close();
  near = await startNear(far, near.installation);
  graphql = createGraphqlClient(remoteAddress(near, far));
  await becomes('LIVE');
  void subscriber.read(remoteAddress(near, far)).catch(() => undefined);
  await changing;

  await lastTurn('counted');
  expect(await turnsOf('counted')).toEqual(allTurns);
  const { mirror } = await told();
  expect(mirror.length).toBeGreaterThan(10);
  expect(mirror.filter(({ lists, state }) => lists > 0 || state !== 'WATCHING')).toEqual([]);
  const seen = () => subscriber.seen.filter((line) => line.endsWith(' counted'));
  await waitFor('the subscriber to have caught up', () => seen().length >= allTurns.length);
  expect(seen()).toEqual(['ADDED counted', ...allTurns.slice(1).map(() => 'MODIFIED counted')]);
  expect(subscriber.revisions).toEqual([...new Set(subscriber.revisions)].sort((a, b) => a - b));
  await kubectl(['delete', 'configmap', 'counted']);
  await waitFor('the subscriber to see the end', () => subscriber.seen.at(-1) === 'DELETED counted');
});

test('a kill -9 of its Postgres amid changes: no change is missing', async () => {
  const changing = count(kubectl, 'kept');
  await someTurns('kept');
  await killPostgres(near);
  await changing;
  await lastTurn('kept');
  expect(await turnsOf('kept')).toEqual(allTurns);
  await becomes('LIVE');
});

test('a cluster that stops is told as such, on the screen too, which still shows it; back again it is as it is there', async () => {
  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: 'default', replicas: 2 }));
  await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
  const browser = await openBrowser();
  try {
    const page = await openPods(browser);
    await far.stop();
    await becomes('UNREACHABLE');
    expect((await told()).sentence).toContain('nothing listens there');
    expect((await turnsOf('kept')).at(-1)).toBe(allTurns.at(-1));
    const { errors } = await graphql.attempt(`mutation { updateConfigMap(create: true, set: [{key: "n", text: "x"}],
      ref: {cluster: "${remoteName}", namespace: "default", name: "lost"}) { diff } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('nothing listens there') });
    await page.locator('[data-testid=cluster-banner][data-cluster-state=UNREACHABLE]').waitFor();
    await page.locator('[data-testid=freshness][data-freshness=unreachable]').waitFor();
    expect(await page.getByTestId('row').count()).toBe(2);
    await screenshot(page, 'remote-unreachable');

    far = await startProduct({ continues: far.installation, variables: { PILOTHOUSE_NODES: '1' } });
    await becomes('LIVE');
    await page.getByTestId('cluster-banner').waitFor({ state: 'detached' });
    await page.locator('[data-testid=freshness][data-freshness=live]').waitFor();
    expect(await page.evaluate('globalThis.neverReloaded')).toBe(true);
    await setCounter(kubectl, 'kept', 'after');
    await lastTurn('kept', 'after');
    await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
    for (const resource of ['pods', 'configMaps', 'deployments', 'replicaSets']) await becomesEqual(resource);
  } finally {
    await browser.close();
  }
});

/** A page with the remote cluster's pods, live, and a mark that a reload would wipe off. */
async function openPods(browser: Browser): Promise<Page> {
  const page = await (await openContext(browser)).newPage();
  await signIn(page, near.address);
  await page.goto(screenUrl(remoteAddress(near, far), '/pods?ns=default'));
  await page.locator('[data-testid=row][data-state=healthy]').nth(1).waitFor();
  await page.locator('[data-testid=freshness][data-freshness=live]').waitFor();
  await page.evaluate('globalThis.neverReloaded = true');
  return page;
}

interface Named {
  readonly metadata: { readonly namespace: string; readonly name: string; readonly resourceVersion: string };
}

const versions = (objects: readonly Named[]) =>
  objects.map(({ metadata }) => `${metadata.namespace}/${metadata.name}@${metadata.resourceVersion}`).sort();

/** `resource`: the field of GraphQL, which in lower case is kubectl's word. */
async function becomesEqual(resource: string): Promise<void> {
  const query = `{ list: ${resource}(cluster: "${remoteName}", first: 1000) {
    nodes { metadata { namespace name resourceVersion } } } }`;
  await waitFor(`the same ${resource} here and there`, async () => {
    const there = await kubectl.json<{ items: Named[] }>(['get', resource.toLowerCase(), '-A']);
    const { list } = await graphql.query<{ list: { nodes: Named[] } }>(query);
    expect(versions(list.nodes)).toEqual(versions(there.items));
    return there.items.length > 0;
  });
}
