import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext, screenshot, screenUrl, signIn } from '../src/browser.ts';
import { complaintsOf } from '../src/complaints.ts';
import { startCuttableProxy } from '../src/cuttable-proxy.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment, webManifests } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const complaints: string[] = [];

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const at = (path: string, base?: string) => screenUrl(product, path, base);
const image = () =>
  kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.spec.template.spec.containers[0].image}'));

/** Leaves a mark that a reload would wipe off. */
const mark = (target: Page) => target.evaluate('globalThis.neverReloaded = true');
const isMarked = (target: Page) => target.evaluate('globalThis.neverReloaded === true');

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'journey');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name }));
  await kubectl(inNamespace('create', 'configmap', 'settings', '--from-literal=colour=green'));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  browser = await openBrowser();
  page = await (await openContext(browser)).newPage();
  complaintsOf(page, complaints);
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

describe('in a browser', () => {
  test('a wrong password is told, the right one opens the frame', async () => {
    await page.goto(product.dashboardUrl);
    await page.getByTestId('sign-in-name').fill('admin');
    await page.getByTestId('sign-in-password').fill('wrong password');
    await page.getByTestId('sign-in-submit').click();
    await page.getByTestId('sign-in-error').waitFor();
    await screenshot(page, 'journey-sign-in-refused');
    await page.getByTestId('sign-in-password').fill(product.password);
    await page.getByTestId('sign-in-submit').click();
    await page.getByTestId('frame').waitFor();
    await page.locator('[data-testid=freshness][data-freshness=live]').waitFor();
  });

  test('a rollout that kubectl begins happens on the screen, without a reload', async () => {
    await page.goto(at(`/deployments/${namespace.name}/web`));
    await page.locator('[data-testid=pod-tile][data-state=healthy]').nth(2).waitFor();
    await mark(page);
    const before = await tileNames();
    await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: namespace.name, version: 'v2' }));
    await page.locator('[data-testid=rollout-sentence][data-phase=PROGRESSING]').waitFor();
    await page.locator('[data-testid=rollout-lane][data-revision="2"] [data-testid=pod-tile]').nth(1).waitFor();
    await screenshot(page, 'journey-rollout-under-way');
    await page.locator('[data-testid=rollout-sentence][data-phase=COMPLETE]').waitFor();
    const after = await waitFor('three new pods and no old one', async () => {
      const names = await tileNames();
      return names.length === 3 && !names.some((name) => before.includes(name)) && names;
    });
    const pods = await kubectl(inNamespace('get', 'pods', '-o', 'jsonpath={.items[*].metadata.name}'));
    expect([...after].sort()).toEqual(pods.split(' ').sort());
    expect(await isMarked(page)).toBe(true);
    await screenshot(page, 'journey-rollout-complete');
  });

  test('rolling back from the screen shows what will change first, and kubectl sees it done', async () => {
    await page.getByTestId('action-undo').first().click();
    await page.getByTestId('diff').waitFor();
    expect(await page.getByTestId('diff').textContent()).toContain('web:v1');
    await screenshot(page, 'journey-undo-preview');
    await page.getByTestId('confirm').click();
    await page.getByTestId('dialog').waitFor({ state: 'detached' });
    await waitFor('kubectl to see the image of before', async () => (await image()) === 'web:v1');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.locator('[data-testid=revision-row][data-revision="3"][data-current=true]').waitFor();
    await screenshot(page, 'journey-history');
    await page.getByRole('tab', { name: 'Rollout' }).click();
    await page.locator('[data-testid=rollout-sentence][data-phase=COMPLETE]').waitFor();
    await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
    expect(await isMarked(page)).toBe(true);
  });

  test('scaling from the screen makes the pods', async () => {
    await page.getByTestId('action-scale').click();
    await page.getByTestId('scale-input').fill('4');
    await page.getByTestId('confirm').click();
    await page.locator('[data-testid=pod-tile][data-state=healthy]').nth(3).waitFor();
    await waitFor(
      'kubectl to see four',
      async () =>
        (await kubectl(inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.status.readyReplicas}'))) === '4',
    );
  });

  test('a CronJob that kubectl makes shows when it will run, by its own clock', async () => {
    await page.goto(at(`/cronjobs?ns=${namespace.name}`));
    const schedule = ['--image=web:v1', '--schedule=30 2 * * *', '--', 'web'];
    await kubectl(inNamespace('create', 'cronjob', 'nightly', ...schedule));
    await page.locator('[data-testid=row][data-name=nightly] [data-testid=cron-strip][data-planned="1"]').waitFor();
    await screenshot(page, 'journey-cron-jobs');
    await page.getByRole('link', { name: 'nightly', exact: true }).click();
    await page.getByTestId('next-run').nth(9).waitFor();
    expect(await page.getByTestId('next-run').first().textContent()).toContain('02:30');
    await screenshot(page, 'journey-cron-job');
    await kubectl(inNamespace('delete', 'cronjob', 'nightly'));
  });

  test('a ConfigMap is edited, reviewed and saved', async () => {
    await page.goto(at(`/configmaps/${namespace.name}/settings`));
    await page.locator('[data-testid=config-key][data-key=colour]').click();
    const editor = page.getByTestId('key-value').locator('[contenteditable=true]');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('blue');
    await page.getByTestId('review-changes').click();
    await page.getByTestId('dialog').waitFor();
    await screenshot(page, 'journey-config-map-review');
    await page.getByTestId('confirm').click();
    await page.getByTestId('dialog').waitFor({ state: 'detached' });
    expect(await kubectl(inNamespace('get', 'configmap', 'settings', '-o', 'jsonpath={.data.colour}'))).toBe('blue');
  });

  test('an edit that somebody else was faster with is not lost and overwrites nothing', async () => {
    const editor = page.getByTestId('key-value').locator('[contenteditable=true]');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('red');
    await kubectl(inNamespace('patch', 'configmap', 'settings', '--type=merge', '-p', '{"data":{"colour":"yellow"}}'));
    await page.getByTestId('review-changes').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('conflict').waitFor();
    await screenshot(page, 'journey-config-map-conflict');
    expect(await kubectl(inNamespace('get', 'configmap', 'settings', '-o', 'jsonpath={.data.colour}'))).toBe('yellow');
  });

  test('a dropped connection shows as stale and heals by itself, with nothing missed', async () => {
    const wire = await startCuttableProxy(Number(new URL(product.dashboardUrl).port));
    try {
      const dashboardUrl = `http://127.0.0.1:${wire.port}`;
      const other = await (await openContext(browser)).newPage();
      complaintsOf(other, complaints);
      await signIn(other, { ...product, dashboardUrl });
      await other.goto(at(`/configmaps?ns=${namespace.name}`, dashboardUrl));
      const row = (name: string) => other.locator(`[data-testid=row][data-name="${name}"]`);
      await row('settings').waitFor();
      await other.locator('[data-testid=freshness][data-freshness=live]').waitFor();
      await mark(other);

      wire.cut();
      await other.locator('[data-testid=freshness][data-freshness=stale]').waitFor();
      await kubectl(inNamespace('create', 'configmap', 'made-meanwhile', '--from-literal=a=b'));
      await kubectl(inNamespace('delete', 'configmap', 'settings'));
      await row('settings').waitFor();
      expect(await row('made-meanwhile').count()).toBe(0);
      await screenshot(other, 'journey-stale');

      wire.mend();
      await other.locator('[data-testid=freshness][data-freshness=live]').waitFor({ timeout: 60_000 });
      await row('made-meanwhile').waitFor();
      await row('settings').waitFor({ state: 'detached' });
      expect(await isMarked(other)).toBe(true);
    } finally {
      await wire.close();
    }
  });

  test('signing out ends the session', async () => {
    await page.goto(product.dashboardUrl);
    await page.getByTestId('user-menu').click();
    await page.getByTestId('sign-out').click();
    await page.getByTestId('sign-in-name').waitFor();
    await page.goto(at('/deployments'));
    await page.getByTestId('sign-in-name').waitFor();
  });

  test('no page threw an error or broke its content security policy', () => {
    expect(complaints).toEqual([]);
  });
});

async function tileNames(): Promise<string[]> {
  const tiles = await page.getByTestId('pod-tile').all();
  const names = await Promise.all(tiles.map((tile) => tile.getAttribute('data-name', { timeout: 1_000 })));
  return names.filter((name) => name !== null);
}
