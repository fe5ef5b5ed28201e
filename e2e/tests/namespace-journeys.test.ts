import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const name = `journey-${process.pid}`;
const inNamespace = (...args: string[]) => ['-n', name, ...args];
const row = () => page.locator(`[data-testid=row][data-name="${name}"]`);
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await kubectl.attempt(
    inNamespace('patch', 'configmap', 'held', '--type=merge', '-p', '{"metadata":{"finalizers":null}}'),
  );
  await kubectl.attempt(['delete', 'namespace', name, '--ignore-not-found', '--wait=false']);
});

test('F4 a namespace is created, and a name that cannot be is told before it is sent', async () => {
  await page.goto(screenUrl(product, '/namespaces'));
  await page.getByTestId('create').click();
  await page.getByTestId('create-name').fill('Bad_Name');
  expect(await page.getByTestId('confirm').isDisabled()).toBe(true);
  await page.getByTestId('dialog').getByText('Small letters, digits and dashes').waitFor();
  await page.getByTestId('create-name').fill(name);
  await page.getByTestId('confirm').click();
  await row().getByText('1 ServiceAccount').waitFor();
});

test('F4 its page tells what is in it and what its quota leaves, as that changes', async () => {
  await kubectl(inNamespace('create', 'quota', 'team', '--hard=count/configmaps=4,pods=10'));
  await row().getByRole('link', { name }).click();
  await page.getByTestId('quota').getByText('count/configmaps').waitFor();
  await kubectl(inNamespace('create', 'configmap', 'settings', '--from-literal=a=b'));
  const held = { name: 'held', namespace: name, finalizers: ['example.com/hold'] };
  await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'ConfigMap', metadata: held });
  // With the one that every namespace has: the certificate of the API.
  await page.getByTestId('quota').getByText('3 / 4').waitFor();
  await page.getByRole('link', { name: 'ConfigMap', exact: true }).waitFor();
  await screenshot(page, 'journey-namespace');
});

test('F4 deleting it shows what will go, and asks for its name', async () => {
  await page.getByTestId('action-delete').click();
  const dialog = page.getByTestId('dialog');
  await dialog.getByText('ResourceQuota').waitFor();
  expect(await dialog.getByTestId('confirm').isDisabled()).toBe(true);
  await dialog.getByTestId('confirm-name').fill(name);
  await screenshot(page, 'journey-namespace-delete');
  await dialog.getByTestId('confirm').click();
});

test('F4 while it is going its page tells what remains, which finalizer holds it, and what would unblock it', async () => {
  const remaining = page.locator('[data-testid=remaining-kind][data-name=ConfigMap]');
  await remaining.getByRole('link', { name: 'held' }).waitFor();
  const finalizer = remaining.locator('[data-testid=finalizer][data-name="example.com/hold"]');
  const command = await finalizer.locator('code').textContent();
  await waitFor('nothing else to remain', async () => (await page.getByTestId('remaining-kind').count()) === 1);
  await screenshot(page, 'journey-namespace-going');
  const words = command?.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
  expect(words[0]).toBe('kubectl');
  await kubectl(words.slice(1));
  await page.getByText(`${name} is gone`).waitFor();
  await page.goto(screenUrl(product, '/namespaces'));
  await page.locator('[data-testid=row][data-name=default]').waitFor();
  expect(await row().count()).toBe(0);
});

test('F4 the namespaces of the cluster say why they stay', async () => {
  const remove = page.locator('[data-testid=row][data-name=default]').getByTestId('action-delete');
  expect(await remove.isDisabled()).toBe(true);
  expect(await remove.getAttribute('title')).toBe('default belongs to the cluster and cannot be deleted.');
  expect(complaints).toEqual([]);
});
