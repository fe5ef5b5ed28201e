import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { openBrowser, openContext, screenshot, signIn } from '../src/browser.ts';
import { complaintsOf } from '../src/complaints.ts';
import { createGraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const graphql = createGraphqlClient(product);
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let namespace: Awaited<ReturnType<typeof createNamespace>>;

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'remote');
  const deployment = webDeployment({ name: 'web', namespace: namespace.name, replicas: 1 });
  await kubectl(['apply', '-f', '-'], deployment);
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  await applyHere({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace.name } }, deployment);
  browser = await openBrowser();
  page = await (await openContext(browser)).newPage();
  complaints = complaintsOf(page);
  await signIn(page, product);
});
afterAll(async () => {
  await graphql.close();
  await browser.close();
  await namespace.remove();
});

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const at = (path: string) => new URL(path, product.dashboardUrl).href;
const added = 'added-here';
const kubeconfig = readFileSync(product.kubeconfig, 'utf8');
const sentence = (state: string) => page.locator(`[data-testid=cluster-sentence][data-cluster-state=${state}]`);
const rows = (cluster: string) => page.locator(`[data-testid=row][data-cluster="${cluster}"]`);

describe('a cluster is added on the screen', () => {
  test('what cannot be used is told in place, and nothing is lost', async () => {
    await page.goto(at('/clusters'));
    await page.getByTestId('create').click();
    await page.getByTestId('kubeconfig-text').fill('apiVersion: v1\nkind: Config\nclusters: [');
    await page.getByTestId('dialog').getByRole('alert').waitFor();
    expect(await page.getByTestId('kubeconfig-text').inputValue()).toContain('clusters: [');
    const elsewhere = kubeconfig.replace(/server: .*/, 'server: https://127.0.0.1:1');
    await page.getByTestId('kubeconfig-text').fill(elsewhere);
    await page.getByTestId('create-name').fill(added);
    await page.getByTestId('cluster-try').click();
    await page.locator('[data-testid=cluster-trial][data-ok=false]').waitFor();
    expect(await page.getByTestId('cluster-trial').textContent()).toContain('nothing listens there');
    expect(await page.getByTestId('confirm').isDisabled()).toBe(true);
    await screenshot(page, 'remote-add-refused');
    await page.keyboard.press('Escape');
  });

  test('its context is chosen and tried first, then it is there', async () => {
    await page.getByTestId('create').click();
    await page.getByTestId('kubeconfig-text').fill(withAnotherContext());
    const context = (name: string) =>
      page.locator(`[data-testid=kubeconfig-context][data-name="${name}"]`).getByRole('radio');
    await context('nowhere').waitFor();
    expect(await context('nowhere').isChecked()).toBe(true);
    await context('local').check();
    await page.getByTestId('create-name').fill(added);
    await page.getByTestId('cluster-try').click();
    await page.locator('[data-testid=cluster-trial][data-ok=true]').waitFor();
    await screenshot(page, 'remote-add-tried');
    await page.getByTestId('dialog').getByTestId('confirm').click();
    await sentence('LIVE').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/clusters/${added}`);
  });

  test('its pods stand beside our own, and change as they do there and here', async () => {
    await page.goto(at(`/pods?cluster=*&ns=${namespace.name}`));
    const healthy = (cluster: string, count: number) =>
      waitFor(`${count} healthy pods of ${cluster}`, async () => {
        const states = await rows(cluster).evaluateAll((found) => found.map((row) => row.getAttribute('data-state')));
        expect(states).toEqual(Array.from({ length: count }, () => 'healthy'));
        return true;
      });
    for (const cluster of ['local', product.cluster, added]) await healthy(cluster, 1);
    await kubectl(inNamespace('scale', 'deployment/web', '--replicas=3'));
    for (const cluster of [product.cluster, added]) await healthy(cluster, 3);
    await healthy('local', 1);
    await applyHere(webDeployment({ name: 'web', namespace: namespace.name, replicas: 2 }));
    await healthy('local', 2);
    await screenshot(page, 'remote-all-clusters');
  });

  test('it is paused, resumed and removed, and nothing there is touched', async () => {
    await page.goto(at(`/clusters/${added}`));
    await sentence('LIVE').waitFor();
    await page.getByTestId('action-pause').click();
    await sentence('PAUSED').waitFor();
    await kubectl(inNamespace('create', 'configmap', 'meanwhile', '--from-literal=a=b'));
    await page.goto(at(`/configmaps?cluster=*&ns=${namespace.name}`));
    const meanwhile = (cluster: string) => page.locator(`[data-name=meanwhile][data-cluster="${cluster}"]`);
    await meanwhile(product.cluster).waitFor();
    expect(await meanwhile(added).count()).toBe(0);
    await page.locator('[data-testid=cluster-banner][data-cluster-state=PAUSED]').waitFor();
    await screenshot(page, 'remote-paused');
    await page.goto(at(`/clusters/${added}`));
    await page.getByTestId('action-resume').click();
    await sentence('LIVE').waitFor();
    await page.goto(at(`/configmaps?cluster=${added}&ns=${namespace.name}`));
    await meanwhile(added).waitFor();
    await page.goto(at(`/clusters/${added}`));
    await page.getByTestId('action-delete').click();
    await page.getByTestId('confirm-name').fill(added);
    await page.getByTestId('confirm').click();
    await page.locator(`[data-testid=row][data-name="${product.cluster}"]`).waitFor();
    await page.locator(`[data-testid=row][data-name="${added}"]`).waitFor({ state: 'detached' });
    expect(await kubectl(inNamespace('get', 'configmap', 'meanwhile', '-o', 'name'))).toContain('meanwhile');
  });

  test('no page threw an error or broke its content security policy', () => {
    expect(complaints).toEqual([]);
  });
});

interface Kubeconfig {
  readonly 'current-context': string;
  readonly clusters: readonly { readonly name: string; readonly cluster: object }[];
  readonly contexts: readonly { readonly name: string; readonly context: { readonly user: string } }[];
}

/** The product's kubeconfig, in which another context is the current one. */
function withAnotherContext(): string {
  const config = parse(kubeconfig) as Kubeconfig;
  const context = { ...config.contexts[0]?.context, cluster: 'nowhere' };
  return stringify({
    ...config,
    'current-context': 'nowhere',
    clusters: [...config.clusters, { name: 'nowhere', cluster: { server: 'https://127.0.0.1:1' } }],
    contexts: [...config.contexts, { name: 'nowhere', context }],
  });
}

/** To the cluster of the product whose dashboard it is. */
async function applyHere(...objects: readonly object[]): Promise<void> {
  const mutation = `mutation ($manifest: String!) {
    apply(cluster: "local", manifest: $manifest) { results { operation error { message } } } }`;
  interface Applied {
    readonly apply: { readonly results: readonly { readonly error: object | null }[] };
  }
  const manifest = objects.map((object) => JSON.stringify(object)).join('\n---\n');
  const { apply } = await graphql.query<Applied>(mutation, { manifest });
  expect(apply.results.map(({ error }) => error)).toEqual(objects.map(() => null));
}
