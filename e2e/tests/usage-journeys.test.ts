import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { grave } from '../src/axe.ts';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { sleeper } from '../src/sleeper.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let pod: string;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

/** Counts, rests, counts: a tenth of a core or more, whatever the machine. */
const count = 'while :; do i=0; while [ $i -lt 40000 ]; do i=$((i+1)); done; sleep 0.2; done';
const resources = { requests: { cpu: '50m', memory: '16Mi' } };
const burner = { name: 'burner', image: 'busybox', command: ['sh', '-c', count], resources };

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'usage');
  const labels = { app: 'burner' };
  const spec = {
    replicas: 1,
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: { terminationGracePeriodSeconds: 1, containers: [burner, sleeper('idle', { resources })] },
    },
  };
  const metadata = { name: 'burner', namespace: namespace.name };
  await kubectl(['apply', '-f', '-'], { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec });
  await kubectl(['-n', namespace.name, 'rollout', 'status', 'deployment/burner', '--timeout=60s']);
  pod = await kubectl(['-n', namespace.name, 'get', 'pods', '-o', 'jsonpath={.items[0].metadata.name}']);
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

/** Samples come every two seconds, and the page looks every fifteen. */
const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 60_000 });

const chart = (measure: string) => page.locator(`[data-testid=usage-chart][data-measure=${measure}]`);

/** Thousandths of a core, of `120m` or `1.25`. */
const milli = (text: string) => (text.endsWith('m') ? Number(text.slice(0, -1)) : Number(text) * 1000);

/** What the chart says is used now; below nothing while it says nothing. */
async function cpuNow(): Promise<number> {
  const text = await chart('cpuCores').getByTestId('usage-now').textContent();
  return text === null || text === '–' ? -1 : milli(text);
}

async function hover(measure: string, across: number): Promise<void> {
  const box = await chart(measure).locator('.u-over').boundingBox();
  if (!box) throw new Error('there is no chart');
  await page.mouse.move(box.x + box.width * across, box.y + box.height / 2);
}

test('a pod that burns CPU shows so in its chart, container by container, beside what it asked for', async () => {
  await page.goto(screenUrl(product, `/pods/${namespace.name}/${pod}`));
  // A cluster elsewhere is asked every half a minute.
  await chart('cpuCores').locator('canvas').waitFor({ timeout: 90_000 });
  await poll(cpuNow).toBeGreaterThan(20);
  const text = await chart('cpuCores').textContent();
  expect(text).toContain('requested 100m');
  expect(text).toMatch(/burner\d+m/);
  expect(text).toMatch(/idle\d+m/);
  expect(await chart('memoryBytes').textContent()).toMatch(/\d(Ki|Mi)/);
});

test('the crosshair tells the value at an instant, in both charts at once', async () => {
  await poll(async () => Number(await chart('cpuCores').getAttribute('data-points'))).toBeGreaterThan(0);
  await hover('cpuCores', 0.99);
  for (const measure of ['cpuCores', 'memoryBytes']) {
    await poll(() => chart(measure).getByTestId('usage-reading').textContent()).toMatch(/up to .* \d\d:\d\d/);
  }
  await screenshot(page, 'usage-crosshair');
  await page.mouse.move(0, 0);
});

test('the same values stand in a table, and axe finds nothing serious', async () => {
  await page.getByText('Values as a table').click();
  const cells = page.getByTestId('usage-table').locator('tbody td');
  await poll(async () => milli((await cells.first().textContent()) || '0')).toBeGreaterThan(10);
  expect(await grave(page)).toEqual([]);
});

test('the Deployment above it shows the same, and the window stands in the address', async () => {
  await page.goto(screenUrl(product, `/deployments/${namespace.name}/burner`));
  await chart('cpuCores').locator('canvas').waitFor();
  await poll(cpuNow).toBeGreaterThan(20);
  await page.getByRole('radio', { name: '7 days' }).click();
  await page.waitForURL(/usage=7d/);
  await chart('cpuCores').locator('canvas').waitFor();
});

test('its node shows what is used of what it has for pods', async () => {
  const node = await kubectl(['-n', namespace.name, 'get', 'pod', pod, '-o', 'jsonpath={.spec.nodeName}']);
  await page.goto(screenUrl(product, `/objects/v1/Node/_/${node}`));
  await poll(cpuNow).toBeGreaterThan(20);
  expect(await chart('cpuCores').textContent()).toContain('for pods');
});

test('lists of pods and nodes show what each uses, and are sorted by it', async () => {
  await page.goto(screenUrl(product, `/pods?ns=${namespace.name}`));
  const cell = page.locator(`[data-testid=row][data-name="${pod}"] [data-testid=usage-cell][data-measure=cpu]`);
  await poll(async () => milli((await cell.textContent()) || '0')).toBeGreaterThan(20);
  expect(await cell.getAttribute('title')).toContain('100m requested');
  await page.goto(screenUrl(product, '/nodes'));
  const nodes = page.locator('[data-testid=row] [data-testid=usage-cell][data-measure=cpu]');
  await poll(() => nodes.count()).toBe(3);
  await page.getByRole('columnheader', { name: 'CPU' }).getByRole('button').click();
  const used = async () => (await nodes.allInnerTexts()).map((text) => milli(text.split('/')[0] ?? ''));
  const isSorted = async () => {
    const values = await used();
    return values.every((value, n) => n === 0 || (values[n - 1] ?? 0) <= value);
  };
  await poll(isSorted).toBe(true);
});

test('the page has complained of nothing', () => {
  expect(complaints).toEqual([]);
});
