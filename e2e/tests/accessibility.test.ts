import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext, screenUrl, signIn, type Theme } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;

/** What axe tells of one rule that is broken. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Through the debugger, which the page's content security policy does not bind. */
async function grave(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}

const screens = [
  { name: 'overview', path: '/', shows: '[data-testid=problems]' },
  { name: 'deployments', path: '/deployments?ns=demo', shows: '[data-testid=row][data-name=web]' },
  { name: 'deployment', path: '/deployments/demo/web', shows: '[data-testid=pod-tile] >> nth=2' },
  { name: 'pods', path: '/pods?ns=demo', shows: '[data-testid=row] >> nth=5' },
  { name: 'secrets', path: '/secrets?ns=demo', shows: '[data-testid=row][data-name=shop-secret]' },
  { name: 'service accounts', path: '/serviceaccounts?ns=demo', shows: '[data-testid=row][data-name=default]' },
  { name: 'config map', path: '/configmaps/demo/shop-config', shows: '[data-testid=key-value] .cm-content' },
  { name: 'namespaces', path: '/namespaces', shows: '[data-testid=row][data-name=demo]' },
  { name: 'clusters', path: '/clusters', shows: '[data-testid=row], table' },
  { name: 'cluster', path: `/clusters/${product.cluster}`, shows: '[data-testid=cluster-sentence]' },
] as const;

beforeAll(async () => {
  for (const name of ['api', 'web', 'worker']) {
    await kubectl(['-n', 'demo', 'rollout', 'status', `deployment/${name}`, '--timeout=60s']);
  }
  browser = await openBrowser();
});
afterAll(() => browser.close());

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
    await page.goto(screenUrl(product, path));
    await page.locator(shows).first().waitFor();
    expect(await grave(page)).toEqual([]);
  });
});
