import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext, screenshot, screenUrl, signIn } from '../src/browser.ts';
import { createGraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const graphql = createGraphqlClient(product);
let browser: Browser;
let page: Page;
let namespace: Awaited<ReturnType<typeof createNamespace>>;

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'remote');
  await kubectl(['-n', 'demo', 'rollout', 'status', 'deployment/web', '--timeout=60s']);
  browser = await openBrowser();
  page = await (await openContext(browser)).newPage();
  await signIn(page, product);
});
afterAll(async () => {
  await graphql.close();
  await browser.close();
  await namespace.remove();
});

const at = (path: string) => new URL(path, product.dashboardUrl).href;
const added = 'added-here';
const kubeconfig = () => readFileSync(product.kubeconfig, 'utf8');
const sentence = (state: string) => page.locator(`[data-testid=cluster-sentence][data-cluster-state=${state}]`);

describe('a cluster is added on the screen', () => {
  test('what cannot be used is told in place, and nothing is lost', async () => {
    await page.goto(at('/clusters'));
    await page.getByTestId('create').click();
    await page.getByTestId('kubeconfig-text').fill('apiVersion: v1\nkind: Config\nclusters: [');
    await page.getByTestId('dialog').getByRole('alert').waitFor();
    expect(await page.getByTestId('kubeconfig-text').inputValue()).toContain('clusters: [');
    const elsewhere = kubeconfig().replace(/server: .*/, 'server: https://127.0.0.1:1');
    await page.getByTestId('kubeconfig-text').fill(elsewhere);
    await page.getByTestId('create-name').fill(added);
    await page.getByTestId('cluster-try').click();
    await page.locator('[data-testid=cluster-trial][data-ok=false]').waitFor();
    expect(await page.getByTestId('cluster-trial').textContent()).toContain('nothing listens there');
    await screenshot(page, 'remote-add-refused');
    await page.keyboard.press('Escape');
  });

  test('it is tried first, then there, and its pods stand beside our own, live', async () => {
    await page.goto(at('/clusters'));
    await page.getByTestId('create').click();
    await page.getByTestId('kubeconfig-text').fill(kubeconfig());
    await page.getByTestId('create-name').fill(added);
    await page.getByTestId('cluster-try').click();
    await page.locator('[data-testid=cluster-trial][data-ok=true]').waitFor();
    await screenshot(page, 'remote-add-tried');
    await page.getByTestId('dialog').getByTestId('confirm').click();
    await sentence('LIVE').waitFor();
    await page.goto(at('/configmaps?cluster=*'));
    await page.locator(`[data-testid=row][data-name=shop-config][data-cluster="${added}"]`).waitFor();
    await kubectl(['-n', namespace.name, 'create', 'configmap', 'seen-twice', '--from-literal=a=b']);
    for (const cluster of [added, product.cluster]) {
      await page.locator(`[data-testid=row][data-name=seen-twice][data-cluster="${cluster}"]`).waitFor();
    }
    await screenshot(page, 'remote-all-clusters');
  });

  test('it is paused, resumed and removed, and nothing there is touched', async () => {
    await page.goto(at(`/clusters/${added}`));
    await sentence('LIVE').waitFor();
    await screenshot(page, 'remote-cluster');
    await page.getByTestId('action-pause').click();
    await sentence('PAUSED').waitFor();
    await kubectl(['-n', namespace.name, 'create', 'configmap', 'meanwhile', '--from-literal=a=b']);
    await page.getByTestId('action-resume').click();
    await sentence('LIVE').waitFor();
    await page.goto(at(`/configmaps?cluster=${added}&ns=${namespace.name}`));
    await page.locator('[data-testid=row][data-name=meanwhile]').waitFor();
    await page.goto(at(`/clusters/${added}`));
    await page.getByTestId('action-delete').click();
    await page.getByTestId('confirm-name').fill(added);
    await page.getByTestId('confirm').click();
    await page.locator(`[data-testid=row][data-name="${added}"]`).waitFor({ state: 'detached' });
    expect(await kubectl(['-n', namespace.name, 'get', 'configmap', 'meanwhile', '-o', 'name'])).toContain('meanwhile');
  });
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

test('the screens of several clusters look as they should', async () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const size of ['wide', 'phone'] as const) {
      const context = await openContext(browser, { theme, size });
      const look = await context.newPage();
      await signIn(look, product);
      const shots = [
        ['clusters', at('/clusters'), '[data-testid=row]'],
        ['cluster', at(`/clusters/${product.cluster}`), '[data-testid=mirrored-kind]'],
        ['all-pods', at('/pods?cluster=*'), '[data-testid=row]'],
        ['overview', screenUrl(product, '/'), '[data-testid=problems]'],
      ] as const;
      for (const [name, url, shows] of shots) {
        await look.goto(url);
        await look.locator(shows).first().waitFor();
        await screenshot(look, `remote-${name}-${size}-${theme}`);
        expect(await look.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      }
      await context.close();
    }
  }
});
