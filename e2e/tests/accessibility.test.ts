import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { grave } from '../src/axe.ts';
import { openBrowser, openContext, screenUrl, signIn, type Theme } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { applySets } from '../src/set-manifests.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let sets: Awaited<ReturnType<typeof createNamespace>>;

const urlOf = (path: string) => screenUrl(product, path.replace('NAMESPACE', sets.name));

const screens = [
  { name: 'overview', path: '/', shows: '[data-testid=problems]' },
  { name: 'deployments', path: '/deployments?ns=demo', shows: '[data-testid=row][data-name=web]' },
  { name: 'deployment', path: '/deployments/demo/web', shows: '[data-testid=pod-tile] >> nth=2' },
  { name: 'pods', path: '/pods?ns=demo', shows: '[data-testid=row] >> nth=5' },
  { name: 'secrets', path: '/secrets?ns=demo', shows: '[data-testid=row][data-name=shop-secret]' },
  { name: 'secret', path: '/secrets/demo/shop-secret', shows: '[data-testid=config-key]' },
  { name: 'new secret', path: '/secrets?ns=demo&create=true', shows: '[data-testid=key-text]' },
  { name: 'ingress', path: '/objects/networking.k8s.io~v1/Ingress/NAMESPACE/shop', shows: '[data-testid=route]' },
  { name: 'service', path: '/objects/v1/Service/demo/web', shows: '[data-testid=endpoint]' },
  { name: 'service accounts', path: '/serviceaccounts?ns=demo', shows: '[data-testid=row][data-name=default]' },
  { name: 'config map', path: '/configmaps/demo/shop-config', shows: '[data-testid=key-value] .cm-content' },
  { name: 'new cron job', path: '/cronjobs/new?ns=demo', shows: '[data-testid=cron-job-form]' },
  { name: 'node', path: '/objects/v1/Node/_/node-1', shows: '[data-testid=node-pods]' },
  { name: 'namespaces', path: '/namespaces', shows: '[data-testid=row][data-name=demo]' },
  { name: 'namespace', path: '/objects/v1/Namespace/_/demo', shows: 'main a:has-text("ConfigMap")' },
  { name: 'clusters', path: '/clusters', shows: '[data-testid=row], table' },
  { name: 'cluster', path: `/clusters/${product.cluster}`, shows: '[data-testid=cluster-sentence]' },
  {
    name: 'storage class',
    path: '/objects/storage.k8s.io~v1/StorageClass/_/standard',
    shows: '[data-testid=storage-sentence]',
  },
] as const;

beforeAll(async () => {
  for (const name of ['api', 'web', 'worker']) {
    await kubectl(['-n', 'demo', 'rollout', 'status', `deployment/${name}`, '--timeout=60s']);
  }
  sets = await createNamespace(kubectl, 'sets');
  await applySets(kubectl, sets.name);
  await kubectl(['-n', sets.name, 'create', 'ingress', 'shop', '--rule=shop.localhost/*=db:80,tls=cert']);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await sets.remove();
});

describe.each<Theme>(['light', 'dark'])('in the %s theme axe finds nothing serious', (theme) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await openContext(browser, { theme });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test('on the sign-in screen', async () => {
    await page.goto(product.dashboardUrl);
    await page.getByTestId('sign-in-submit').waitFor();
    expect(await grave(page)).toEqual([]);
    await signIn(page, product);
  });

  test.each(screens)('on the screen $name', async ({ path, shows }) => {
    await page.goto(urlOf(path));
    await page.locator(shows).first().waitFor();
    expect(await grave(page)).toEqual([]);
  });

  test.each(['statefulsets/NAMESPACE/db', 'daemonsets/NAMESPACE/agent'])('on the rollout %s', async (path) => {
    await page.goto(urlOf(`/${path}`));
    await page.locator('[data-testid=pod-tile][data-state=healthy]').first().waitFor();
    expect(await grave(page)).toEqual([]);
  });

  // Of a cluster elsewhere only leases are known.
  test.skipIf(product.cluster !== 'local')('on the controllers, with what one looked at last', async () => {
    await page.goto(screenUrl(product, '/controllers'));
    await page.locator('[data-testid=row][data-name=deployment]').getByRole('button').click();
    await page.getByTestId('look').first().waitFor();
    expect(await grave(page)).toEqual([]);
  });
});
