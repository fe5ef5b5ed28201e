import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { boat, boatDefinition } from '../src/boat-definition.ts';
import {
  type ContextOptions,
  openBrowser,
  openContext,
  screenshot,
  screenUrl,
  signIn,
  type Theme,
} from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { applySets } from '../src/set-manifests.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let pod: string;
const boats = 'pictures.example.com';
let sets: Awaited<ReturnType<typeof createNamespace>>;

beforeAll(async () => {
  for (const name of ['api', 'web', 'worker']) {
    await kubectl(['-n', 'demo', 'rollout', 'status', `deployment/${name}`, '--timeout=60s']);
  }
  const names = 'jsonpath={.items[0].metadata.name}';
  pod = await kubectl(['-n', 'demo', 'get', 'pods', '-l', 'app=api', '-o', names]);
  sets = await createNamespace(kubectl, 'sets');
  await applySets(kubectl, sets.name);
  await kubectl(['-n', sets.name, 'create', 'ingress', 'shop', '--rule=shop.localhost/*=db:80,tls=cert']);
  await kubectl(['apply', '-f', '-'], boatDefinition(boats));
  await kubectl(['-n', sets.name, 'apply', '-f', '-'], boat(boats, 'albatross', { sails: 3 }));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await kubectl(['delete', 'crd', `boats.${boats}`, '--wait=false']);
  await sets.remove();
});

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** A selector of something that is there once the screen shows what it is for. */
  readonly shows: string;
}

const isRemote = product.cluster !== 'local';
const row = (name: string) => `[data-testid=row][data-name="${name}"]`;

const screens: readonly Screen[] = [
  { name: 'overview', path: () => '/', shows: '[data-testid=problems]' },
  { name: 'deployments', path: () => '/deployments?ns=demo', shows: row('web') },
  { name: 'deployment', path: () => '/deployments/demo/web', shows: '[data-testid=pod-tile] >> nth=2' },
  { name: 'deployment-history', path: () => '/deployments/demo/web?tab=history', shows: '[data-testid=revision-row]' },
  {
    name: 'deployment-yaml',
    path: () => '/deployments/demo/web?tab=yaml',
    shows: '[data-testid=yaml-editor] .cm-content',
  },
  { name: 'stateful-sets', path: () => `/statefulsets?ns=${sets.name}`, shows: row('db') },
  { name: 'stateful-set', path: () => `/statefulsets/${sets.name}/db`, shows: '[data-testid=pod-tile] >> nth=2' },
  { name: 'daemon-set', path: () => `/daemonsets/${sets.name}/agent`, shows: '[data-testid=pod-tile]' },
  { name: 'replica-sets', path: () => '/replicasets?ns=demo', shows: '[data-testid=row]' },
  { name: 'pods', path: () => '/pods?ns=demo', shows: '[data-testid=row] >> nth=5' },
  { name: 'pod', path: () => `/pods/demo/${pod}`, shows: '[data-testid=container][data-name=api]' },
  {
    name: 'pod-usage',
    path: () => `/pods/demo/${pod}?usage=6h`,
    shows: '[data-testid=usage-chart] canvas, [data-testid=usage-absence]',
  },
  { name: 'pod-logs', path: () => `/pods/demo/${pod}?tab=logs`, shows: '[data-testid=log-line]' },
  { name: 'config-maps', path: () => '/configmaps?ns=demo', shows: row('shop-config') },
  { name: 'config-map', path: () => '/configmaps/demo/shop-config', shows: '[data-testid=key-value] .cm-content' },
  { name: 'secrets', path: () => '/secrets?ns=demo', shows: row('shop-secret') },
  { name: 'secret', path: () => '/secrets/demo/shop-secret', shows: '[data-testid=config-key], [data-key=SHOP_TOKEN]' },
  { name: 'secret-new', path: () => '/secrets?ns=demo&create=true', shows: '[data-testid=key-text]' },
  { name: 'services', path: () => '/services?ns=demo', shows: row('web') },
  { name: 'ingresses', path: () => `/ingresses?ns=${sets.name}`, shows: row('shop') },
  {
    name: 'ingress',
    path: () => `/objects/networking.k8s.io~v1/Ingress/${sets.name}/shop`,
    shows: '[data-testid=route]',
  },
  { name: 'service', path: () => '/objects/v1/Service/demo/web', shows: '[data-testid=endpoint] >> nth=2' },
  { name: 'service-accounts', path: () => '/serviceaccounts?ns=demo', shows: row('default') },
  { name: 'cron-job-new', path: () => '/cronjobs/new?ns=demo', shows: '[data-testid=cron-job-form]' },
  { name: 'namespaces', path: () => '/namespaces', shows: row('demo') },
  { name: 'namespace', path: () => '/objects/v1/Namespace/_/demo', shows: 'main a:has-text("ConfigMap")' },
  { name: 'nodes', path: () => '/nodes', shows: row('node-1') },
  { name: 'node', path: () => '/objects/v1/Node/_/node-1', shows: '[data-testid=node-pods]' },
  { name: 'events', path: () => '/events?ns=demo', shows: '[data-testid=row] >> nth=0' },
  // Of a cluster elsewhere only those controllers are known that hold a lease.
  { name: 'controllers', path: () => '/controllers', shows: `[data-testid=row] >> nth=${isRemote ? 0 : 3}` },
  {
    name: 'custom-definition',
    path: () => `/objects/apiextensions.k8s.io~v1/CustomResourceDefinition/_/boats.${boats}`,
    shows: 'code:has-text("sails")',
  },
  { name: 'custom-objects', path: () => `/custom/boats.${boats}?ns=${sets.name}`, shows: row('albatross') },
  { name: 'apply', path: () => '/apply', shows: '[data-testid=yaml-editor]' },
  { name: 'object', path: () => '/objects/v1/Service/demo/web', shows: 'h1:has-text("web")' },
  {
    name: 'storage-class',
    path: () => '/objects/storage.k8s.io~v1/StorageClass/_/standard',
    shows: '[data-testid=storage-sentence]',
  },
  { name: 'clusters', path: () => '/clusters', shows: row(product.cluster) },
  {
    name: 'cluster',
    path: () => `/clusters/${product.cluster}`,
    shows: isRemote ? '[data-testid=mirrored-kind] >> nth=10' : '[data-testid=cluster-sentence]',
  },
  { name: 'all-pods', path: () => '/pods?cluster=*', shows: '[data-testid=row] >> nth=5' },
  { name: 'not-found', path: () => '/no/such/page', shows: 'h1' },
];

interface Look extends ContextOptions {
  readonly name: string;
  /** A screen is loaded once and shown in each, as when the system's theme changes. */
  readonly themes: readonly (readonly [name: string, theme: Theme])[];
}

const wide: Look = {
  name: 'wide',
  size: 'wide',
  themes: [
    ['light', 'light'],
    ['dark', 'dark'],
  ],
};
const phone: Look = {
  name: 'phone',
  size: 'phone',
  themes: [
    ['phone-light', 'light'],
    ['phone-dark', 'dark'],
  ],
};
const korean: Look = { name: 'korean', size: 'wide', locale: 'ko-KR', themes: [['korean', 'light']] };
const prefix = isRemote ? 'remote-' : '';

describe.each(isRemote ? [wide, phone] : [wide, phone, korean])('$name', (look) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await openContext(browser, look);
    page = await context.newPage();
    await page.goto(product.dashboardUrl);
    await page.getByTestId('sign-in-submit').waitFor();
    await pictures('sign-in');
    await signIn(page, product);
  });
  afterAll(() => context.close());

  async function pictures(name: string): Promise<void> {
    for (const [suffix, colorScheme] of look.themes) {
      await page.emulateMedia({ colorScheme });
      await screenshot(page, `${prefix}${name}-${suffix}`);
    }
  }

  test.each(screens)('$name shows what it is for, within the width of the window', async ({ name, path, shows }) => {
    await page.goto(screenUrl(product, path()));
    await page.locator(shows).first().waitFor();
    await pictures(name);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.evaluate('document.documentElement.lang')).toBe(look.locale === 'ko-KR' ? 'ko' : 'en');
  });
});
