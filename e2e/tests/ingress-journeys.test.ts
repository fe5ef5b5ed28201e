import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

const row = (name: string) => page.locator(`[data-testid=row][data-name="${name}"]`);
const route = (name: string, state: string) =>
  page.locator(`[data-testid=route][data-name="${name}"][data-state=${state}]`);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'routes');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name, replicas: 2 }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

test('D5 Ingress in a browser: the list says what leads nowhere, the page why; it heals while one looks, and its address opens', async () => {
  const rules = ['web.localhost/*=web:http', 'web.localhost/cart*=cart:80', 'secure.localhost/*=web:8080,tls=cert'];
  await kubectl(inNamespace('create', 'ingress', 'shop', ...rules.map((rule) => `--rule=${rule}`)));
  await page.goto(screenUrl(product, `/ingresses?ns=${namespace.name}`));
  await page.locator('[data-testid=row][data-name=shop][data-state=warning]').waitFor();
  expect(await row('shop').textContent()).toContain('Service cart does not exist');

  await row('shop').getByRole('link', { name: 'shop' }).first().click();
  await route('web.localhost/', 'healthy').waitFor();
  expect(await route('web.localhost/', 'healthy').textContent()).toContain('2 ready endpoints');
  await route('web.localhost/cart', 'failing').getByText('Service cart does not exist').waitFor();
  await page.getByText('Secret cert does not exist').waitFor();
  await screenshot(page, 'journey-ingress');

  await kubectl(inNamespace('expose', 'deployment', 'web', '--name=cart', '--port=80', '--target-port=8080'));
  await route('web.localhost/cart', 'healthy').waitFor();

  const link = route('web.localhost/', 'healthy').getByRole('link', { name: 'web.localhost/' });
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await waitFor('the pod to answer in the browser', async () =>
    /^v1 web-/.test((await opened.textContent('body')) ?? ''),
  );
  await opened.close();
});

test('D5 Ingress in a browser: a Service names the Ingresses that lead to it, and a class whom it is for', async () => {
  await page.goto(screenUrl(product, `/objects/v1/Service/${namespace.name}/web`));
  await page.getByRole('heading', { name: 'Reached by Ingress' }).waitFor();
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await route('web.localhost/', 'healthy').waitFor();
  await page.goto(screenUrl(product, '/objects/networking.k8s.io~v1/IngressClass/_/pilothouse'));
  await page.getByText('For Ingresses that name it.').waitFor();
  expect(complaints).toEqual([]);
});
