import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createGraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const graphql = createGraphqlClient(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const keyRow = (key: string) => page.locator(`[data-testid=config-key][data-key="${key}"]`);
const user = (name: string) => page.locator(`[data-testid=config-user][data-name="${name}"]`);
let browser: Browser;
let page: Page;
let complaints: readonly string[];

/** Takes the password by its environment, so that it keeps the old one. */
const statefulSet = (name: string, env: object) => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name, namespace: namespace.name },
  spec: {
    serviceName: name,
    replicas: 1,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        terminationGracePeriodSeconds: 0,
        containers: [
          { name: 'c', image: 'db:1', command: ['sleep', '100000'], env: [{ name: 'TAKEN', valueFrom: env }] },
        ],
      },
    },
  },
});

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'config');
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await graphql.close();
  await namespace.remove();
});

test('F5 a Secret of a type is made with the keys that the type must have', async () => {
  await page.goto(screenUrl(product, `/secrets?ns=${namespace.name}`));
  await page.getByTestId('create').click();
  await page.getByTestId('create-name').fill('login');
  await page.getByTestId('create-type').selectOption('kubernetes.io/basic-auth');
  const field = (name: string) => page.locator(`[data-testid=secret-field][data-field="${name}"]`);
  await field('username').fill('ann');
  await field('password').fill('first secret');
  await screenshot(page, 'journey-secret-create');
  await page.getByTestId('confirm').click();
  await keyRow('password').waitFor();
  expect(await kubectl(inNamespace('get', 'secret', 'login', '-o', 'jsonpath={.type}'))).toBe(
    'kubernetes.io/basic-auth',
  );
});

test('F5 a value is masked until it is revealed, which is noted, and hidden again', async () => {
  expect(await page.content()).not.toContain('first secret');
  await keyRow('password').getByTestId('key-reveal').click();
  await keyRow('password').getByText('first secret').waitFor();
  await keyRow('password')
    .getByText(/hidden|hides/i)
    .first()
    .waitFor();
  await screenshot(page, 'journey-secret-revealed');
  await keyRow('password').getByTestId('key-reveal').click();
  await keyRow('password').getByText('first secret').waitFor({ state: 'detached' });
  const { audit } = await graphql.query<{ audit: object[] }>(
    'query ($cluster: String!) { audit(cluster: $cluster) { action user namespace name detail } }',
    { cluster: product.cluster },
  );
  expect(audit).toContainEqual({
    action: 'secret.reveal',
    user: 'admin',
    namespace: namespace.name,
    name: 'login',
    detail: { key: 'password' },
  });
});

test('F5 a changed key names the pods that run with the old one, and restarts just them', async () => {
  const env = { secretKeyRef: { name: 'login', key: 'password' } };
  await kubectl(['apply', '-f', '-'], statefulSet('takes-it', env));
  await kubectl(inNamespace('rollout', 'status', 'statefulset/takes-it', '--timeout=60s'));
  await page.reload();
  await user('takes-it').waitFor();
  expect(await user('takes-it').getAttribute('data-stale')).toBe('0');
  const started = await kubectl(inNamespace('get', 'pod', 'takes-it-0', '-o', 'jsonpath={.status.startTime}'));
  // Starts are told in whole seconds: within one nobody can say which came first.
  await waitFor('the second to end', () => Date.now() - Date.parse(started) > 2500);
  await keyRow('password').getByTestId('key-edit').click();
  await page.getByTestId('key-text').fill('second secret');
  await page.getByTestId('review-changes').click();
  await page.getByTestId('confirm').click();
  await page.locator('[data-testid=config-user][data-name=takes-it][data-stale="1"]').waitFor();
  await screenshot(page, 'journey-secret-stale');
  await user('takes-it').getByTestId('action-restart').click();
  await kubectl(inNamespace('rollout', 'status', 'statefulset/takes-it', '--timeout=60s'));
  await waitFor('nobody to be behind', async () => {
    await page.reload();
    await user('takes-it').waitFor();
    return (await user('takes-it').getAttribute('data-stale')) === '0';
  });
  expect(await kubectl(inNamespace('exec', 'takes-it-0', '--', 'printenv', 'TAKEN'))).toBe('second secret\n');
});

test('F5 a key is added and removed', async () => {
  await page.getByTestId('key-add').click();
  await page.getByTestId('key-name').fill('token');
  await page.getByTestId('key-text').fill('abc');
  await page.getByTestId('review-changes').click();
  await page.getByTestId('confirm').click();
  await keyRow('token').waitFor();
  await keyRow('token').getByTestId('key-remove').click();
  await page.getByTestId('confirm').click();
  await keyRow('token').waitFor({ state: 'detached' });
  expect(
    Object.keys((await kubectl.json<{ data: object }>(inNamespace('get', 'secret', 'login'))).data).sort(),
  ).toEqual(['password', 'username']);
});

test('F6 a ConfigMap is made, tells who uses it, and warns of them before it is deleted', async () => {
  await page.goto(screenUrl(product, `/configmaps?ns=${namespace.name}`));
  await page.getByTestId('create').click();
  await page.getByTestId('create-name').fill('settings');
  await page.getByTestId('key-name').fill('colour');
  await page.getByTestId('key-text').fill('green');
  await page.getByTestId('confirm').click();
  await keyRow('colour').waitFor();
  await kubectl(
    ['apply', '-f', '-'],
    statefulSet('shows-it', { configMapKeyRef: { name: 'settings', key: 'colour' } }),
  );
  await kubectl(inNamespace('rollout', 'status', 'statefulset/shows-it', '--timeout=60s'));
  await page.reload();
  await user('shows-it').waitFor();
  await screenshot(page, 'journey-config-map');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByTestId('dialog').getByText('shows-it uses it and will not start again without it.').waitFor();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
});
