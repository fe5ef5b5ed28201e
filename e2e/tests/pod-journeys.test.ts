import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let namespace: Awaited<ReturnType<typeof createNamespace>>;

/** Writes a line five times a second. */
const program = 'let n = 0; setInterval(() => console.log("tick " + ++n + "."), 200)';

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'pod');
  const containers = [{ name: 'clock', image: 'clock:v1', command: [process.execPath, '-e', program] }];
  const metadata = { name: 'clock', namespace: namespace.name };
  const spec = { containers, terminationGracePeriodSeconds: 1 };
  await waitFor('the default service account', () =>
    kubectl(['-n', namespace.name, 'get', 'serviceaccount', 'default']),
  );
  await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'Pod', metadata, spec });
  await kubectl(['-n', namespace.name, 'wait', 'pod/clock', '--for=condition=Ready', '--timeout=60s']);
  ({ browser, page, complaints } = await openSignedInPage(product));
  await page.goto(screenUrl(product, `/pods/${namespace.name}/clock`));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

test('logs follow: each line appears as it is written, none is missing', async () => {
  await page.getByRole('tab', { name: 'Logs' }).click();
  await page.getByTestId('log-line').first().waitFor();
  const from = (await ticks()).at(-1) ?? 0;
  const shown = await waitFor('ten more lines', async () => {
    const now = await ticks();
    return (now.at(-1) ?? 0) >= from + 10 && now;
  });
  expect(shown).toEqual(shown.map((_, index) => (shown[0] ?? 0) + index));
  expect(await page.getByTestId('logs').getAttribute('data-following')).toBe('true');
  await screenshot(page, 'journey-logs');
});

test('a shell in the pod does what is typed, and its end is told', async () => {
  await page.getByRole('tab', { name: 'Terminal' }).click();
  await page.getByRole('button', { name: 'Open shell' }).click();
  await page.locator('[data-testid=terminal][data-phase=running]').waitFor();
  await page.keyboard.type('echo forty$((1 + 1))\n');
  await page.locator('[data-testid=terminal-screen] .xterm-rows > div', { hasText: /^forty2\s*$/ }).waitFor();
  await screenshot(page, 'journey-terminal');
  await page.keyboard.type('exit 3\n');
  await page.locator('[data-testid=terminal][data-phase=ended]').waitFor();
  expect(await page.getByTestId('terminal-sentence').textContent()).toContain('exit code 3');
});

test('no page threw an error or broke its content security policy', () => {
  expect(complaints).toEqual([]);
});

/** The numbers of the lines in sight, in the order of the screen. */
async function ticks(): Promise<number[]> {
  const lines = await page.getByTestId('log-line').allTextContents();
  return lines.map((line) => Number(/tick (\d+)\./.exec(line)?.[1]));
}
