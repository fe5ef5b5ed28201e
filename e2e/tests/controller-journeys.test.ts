import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { daemonSet, statefulSet } from '../src/set-manifests.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let namespace: Awaited<ReturnType<typeof createNamespace>>;

const row = (name: string) => page.locator(`[data-testid=row][data-name="${name}"]`);
const look = (key: string, outcome: string) =>
  page.locator(`[data-testid=look][data-key="${namespace.name}/${key}"][data-outcome=${outcome}]`).first();

/** What stands below a heading, as a number. */
async function cell(name: string, heading: string): Promise<number> {
  const headings = await page.getByRole('columnheader').allTextContents();
  const text = await row(name).getByRole('cell').nth(headings.indexOf(heading)).textContent();
  return Number(text?.replaceAll(',', ''));
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'controllers');
  ({ browser, page, complaints } = await openSignedInPage(product));
  await page.goto(screenUrl(product, '/controllers'));
  await row('deployment').waitFor();
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

test('F3 Controller status: every controller is there, and says who leads it', async () => {
  const names = [
    'cronjob',
    'daemonset',
    'disruption',
    'endpointslice',
    'endpointslicemirroring',
    'garbagecollector',
    'job',
    'namespace',
    'nodelifecycle',
    'replicaset',
    'resourcequota',
    'serviceaccount',
    'statefulset',
    'root-ca',
    'scheduler',
  ];
  for (const name of names) expect(await row(name).count(), name).toBe(1);
  const holder = await kubectl([
    '-n',
    'kube-system',
    'get',
    'lease',
    'kube-controller-manager',
    '-o',
    'jsonpath={.spec.holderIdentity}',
  ]);
  expect(await row('statefulset').textContent()).toContain(holder);
});

test('F3 Controller status: what a controller does is counted while one looks, and opens to what it looked at', async () => {
  const before = await cell('daemonset', 'Reconciles');
  await row('daemonset').getByRole('button').click();
  await kubectl(['apply', '-f', '-'], daemonSet({ name: 'agent', namespace: namespace.name, image: 'agent:1' }));
  await look('agent', 'DONE').waitFor();
  await waitFor('the count to rise', async () => (await cell('daemonset', 'Reconciles')) > before);
  await screenshot(page, 'journey-controllers');
  await look('agent', 'DONE').getByRole('link').click();
  await page.locator('[data-testid=rollout-sentence]').waitFor();
  await page.goBack();
  await row('statefulset').waitFor();
});

test('F3 Controller status: an error is told with what it was about, and that it is tried again', async () => {
  await kubectl(['apply', '-f', '-'], {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'none', namespace: namespace.name },
    spec: { hard: { pods: '0' } },
  });
  await kubectl(['-n', namespace.name, 'wait', 'resourcequota/none', '--for=jsonpath={.status.hard.pods}=0']);
  await row('statefulset').getByRole('button').click();
  await kubectl(['apply', '-f', '-'], statefulSet({ name: 'db', namespace: namespace.name, image: 'db:1' }));
  await look('db', 'FAILED').waitFor();
  await row('statefulset').filter({ hasText: 'exceeded quota' }).waitFor();
  await waitFor('a retry', async () => (await cell('statefulset', 'Retries')) > 0);
  expect(await cell('statefulset', 'Failures')).toBeGreaterThan(0);
  await screenshot(page, 'journey-controllers-failing');
  await kubectl(['-n', namespace.name, 'delete', 'resourcequota', 'none']);
  await look('db', 'DONE').waitFor();
});

test('no page threw an error or broke its content security policy', () => {
  expect(complaints).toEqual([]);
});
