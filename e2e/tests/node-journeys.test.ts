import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const node = 'node-2';
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
let browser: Browser;
let page: Page;
let complaints: readonly string[];

const onNode = { nodeSelector: { 'kubernetes.io/hostname': node }, terminationGracePeriodSeconds: 1 };

function workload(kind: 'Deployment' | 'DaemonSet', name: string, spec: object): object {
  const labels = { app: name };
  const replicas = kind === 'Deployment' ? { replicas: 2 } : {};
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace: namespace.name },
    spec: {
      ...replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [sleeper('main')], ...spec } },
    },
  };
}

const budget = (minAvailable: number) => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'web', namespace: namespace.name },
  spec: { minAvailable, selector: { matchLabels: { app: 'web' } } },
});

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'nodes');
  await kubectl(['cordon', 'node-1', 'node-3']);
  const resources = { requests: { cpu: '10m', memory: '16Mi' } };
  const web = workload('Deployment', 'web', {
    terminationGracePeriodSeconds: 1,
    containers: [sleeper('main', { resources })],
  });
  await kubectl(['apply', '-f', '-'], web);
  await kubectl(['apply', '-f', '-'], workload('DaemonSet', 'agent', onNode));
  const volumes = [{ name: 'scratch', emptyDir: {} }];
  const lone = podOf(namespace.name, 'lone', { ...onNode, volumes, containers: [sleeper('main')] });
  await kubectl(['apply', '-f', '-'], lone);
  await kubectl(['apply', '-f', '-'], budget(2));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  await kubectl(inNamespace('wait', 'pod/lone', '--for=condition=Ready', '--timeout=60s'));
  await kubectl(['uncordon', 'node-1', 'node-3']);
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await kubectl(['uncordon', 'node-1', 'node-2', 'node-3']);
  await namespace.remove();
});

const ownRows = (fate?: string) =>
  page.locator(`[data-testid=drain-pod]${fate === undefined ? '' : `[data-fate=${fate}]`}`, {
    hasText: namespace.name,
  });

test('a node shows what is asked of it and what runs on it; it is cordoned and uncordoned from its page', async () => {
  await page.goto(screenUrl(product, `/objects/v1/Node/_/${node}`));
  await page.getByTestId('node-pods').getByText('lone').waitFor();
  const uses = await page.getByTestId('node-uses').textContent();
  expect(uses).toMatch(/cpu\d+m? /);
  expect(uses).toMatch(/pods\d+ \/ 110/);
  await page.getByTestId('action-cordon').click();
  await page.getByTestId('node-taints').getByText('node.kubernetes.io/unschedulable:NoSchedule').waitFor();
  await screenshot(page, 'journey-node-cordoned');
  expect(await kubectl(['get', 'node', node, '--no-headers'])).toContain('SchedulingDisabled');
  await page.getByTestId('action-uncordon').click();
  await page.getByTestId('action-cordon').waitFor();
  expect(await kubectl(['get', 'node', node, '--no-headers'])).not.toContain('SchedulingDisabled');
});

test('drain: what would be lost is decided first, what a budget keeps waits, and the node is empty in the end', async () => {
  await page.getByTestId('action-drain').click();
  await ownRows('asksForce').waitFor();
  expect(await ownRows('stays').count()).toBe(1);
  await waitFor('the budget to be seen', async () => (await ownRows('waits').count()) === 2);
  const start = page.getByTestId('confirm');
  expect(await start.isDisabled()).toBe(true);
  await screenshot(page, 'journey-node-drain-preview');
  await page.getByTestId('drain-force').check();
  await ownRows('asksData').waitFor();
  await page.getByTestId('drain-data').check();
  await start.click();
  const progress = page.getByTestId('drain-progress');
  await waitFor('the lone pod to be gone', async () => (await ownRows().getByText('lone').count()) === 0);
  expect(await progress.getAttribute('data-phase')).toBe('running');
  expect(await ownRows('waits').count()).toBe(2);
  await screenshot(page, 'journey-node-drain-waits');
  await kubectl(['apply', '-f', '-'], budget(1));
  await waitFor('the drain to be done', async () => (await progress.getAttribute('data-phase')) === 'done');
  await screenshot(page, 'journey-node-drain-done');
  await page.keyboard.press('Escape');
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  const where = await kubectl(inNamespace('get', 'pods', '-l', 'app=web', '-o', 'jsonpath={.items[*].spec.nodeName}'));
  expect(where.split(' ')).not.toContain(node);
  expect(complaints).toEqual([]);
});
