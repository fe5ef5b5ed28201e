import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let complaints: readonly string[];

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const at = (path: string) => screenUrl(product, path);
const of = (name: string, path: string) => kubectl(inNamespace('get', 'cronjob', name, '-o', `jsonpath={${path}}`));
const field = (name: string) => page.locator(`input[data-testid=form-field][data-field=${name}]`);
const row = (name: string) => page.locator(`[data-testid=row][data-name=${name}]`);
const preview = (valid: boolean) =>
  page.locator(`[data-testid=schedule-preview][data-valid=${valid}][data-current=true]`);

async function confirm(): Promise<void> {
  await page.getByTestId('confirm').click();
  await page.getByTestId('dialog').waitFor({ state: 'detached' });
}

async function expectAccessible(): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<{ readonly id: string; readonly impact: string | null }[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'cron-ui');
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

describe('B6 CronJob, in a browser', () => {
  test('a schedule is told in words and in runs while it is typed, or why it cannot be', async () => {
    await page.goto(at(`/cronjobs?ns=${namespace.name}`));
    await page.getByTestId('create').click();
    await field('name').fill('report');
    await field('schedule').fill('61 * * * *');
    expect(await preview(false).textContent()).toContain('Minute: 61 is too large, 59 is the most.');
    await screenshot(page, 'journey-cron-fault');
    await page.getByTestId('zone').click();
    await page.getByTestId('zone-search').fill('new york');
    await page.keyboard.press('Enter');
    // Over ten months the clocks of New York change once at least.
    await page.getByRole('button', { name: 'On the 1st' }).click();
    await preview(true).waitFor();
    expect(await page.getByTestId('next-run').count()).toBe(10);
    const runs = await page.getByTestId('next-run').allTextContents();
    expect(runs.some((text) => /clocks go (forward|back) by 1 h before it/.test(text))).toBe(true);
    await expectAccessible();
    await screenshot(page, 'journey-cron-form');
  });

  test('it is made by the form, after its manifest was shown', async () => {
    await page.getByTestId('form-review').click();
    await page.locator('input[data-field=image][aria-invalid=true]').waitFor();
    await field('image').fill('shell');
    await page.getByTestId('form-command').getByRole('button').click();
    for (const part of ['/bin/sh', '-c', 'echo by the form']) {
      await page.keyboard.insertText(part);
      if (part !== 'echo by the form') await page.keyboard.press('Enter');
    }
    await page.getByTestId('form-review').click();
    expect(await page.getByTestId('diff').textContent()).toContain('timeZone: America/New_York');
    await confirm();
    await page.getByTestId('action-run-now').waitFor();
    expect(await of('report', '.spec.jobTemplate.spec.template.spec.containers[0].command')).toBe(
      '["/bin/sh","-c","echo by the form"]',
    );
  });

  test('what was typed is taken along to the YAML editor', async () => {
    await page.goto(at(`/cronjobs/new?ns=${namespace.name}`));
    await field('name').fill('as-yaml');
    await field('schedule').fill('@daily');
    await page.getByRole('button', { name: 'Edit as YAML' }).click();
    const editor = page.getByTestId('yaml-editor');
    await editor.locator('.cm-content').waitFor();
    expect(await editor.textContent()).toMatch(/name: as-yaml.*schedule: "@daily"/);
    await page.goto(at(`/objects/batch~v1/CronJob/${namespace.name}/report`));
  });

  test('run now: its run begins and succeeds on the page', async () => {
    await page.getByTestId('action-run-now').click();
    await page.getByTestId('job-name').fill('by-hand');
    await confirm();
    await page.locator('[data-testid=run][data-name=by-hand][data-result=SUCCEEDED]').waitFor();
    await expectAccessible();
    await screenshot(page, 'journey-cron-run');
    await page.locator('[data-testid=run][data-name=by-hand] a').click();
    await page.locator('[data-testid=job-sentence][data-result=SUCCEEDED]').waitFor();
    await page.getByRole('link', { name: 'report', exact: true }).click();
  });

  test('it is suspended and resumed', async () => {
    await page.getByTestId('action-suspend').click();
    await page.getByTestId('action-resume').waitFor();
    expect(await of('report', '.spec.suspend')).toBe('true');
    await page.getByTestId('action-resume').click();
    await page.getByTestId('action-suspend').waitFor();
    expect(await of('report', '.spec.suspend')).toBe('false');
  });

  test('an edit keeps what the form does not know, and what was typed when somebody else saves first', async () => {
    const template = { spec: { template: { spec: { terminationGracePeriodSeconds: 7 } } } };
    await patch({ spec: { jobTemplate: template } });
    await page.getByTestId('action-edit').click();
    await field('schedule').fill('@hourly');
    await patch({ spec: { schedule: '*/7 * * * *', concurrencyPolicy: 'Forbid' } });
    const contested = page.locator('[data-testid=contested][data-field=schedule]');
    await contested.waitFor();
    expect(await contested.textContent()).toContain('*/7 * * * *');
    expect(await field('schedule').inputValue()).toBe('@hourly');
    await screenshot(page, 'journey-cron-contested');
    await page.getByTestId('form-review').click();
    await page.getByTestId('diff').waitFor();
    await patch({ metadata: { labels: { team: 'sales' } } });
    await page.getByTestId('confirm').click();
    expect(await page.getByTestId('dialog-error').textContent()).toContain('what you typed is kept');
    await confirm();
    await page.getByTestId('action-edit').waitFor();
    expect(await of('report', '.spec.schedule')).toBe('@hourly');
    expect(await of('report', '.spec.concurrencyPolicy')).toBe('Forbid');
    expect(await of('report', '.metadata.labels.team')).toBe('sales');
    expect(await of('report', '.spec.jobTemplate.spec.template.spec.terminationGracePeriodSeconds')).toBe('7');
  });

  test('several are suspended at once by the keyboard, and one that is refused is named', async () => {
    for (const name of ['first', 'second']) {
      await kubectl(inNamespace('create', 'cronjob', name, '--image=shell', '--schedule=@yearly'));
    }
    await page.goto(at(`/cronjobs?ns=${namespace.name}`));
    await row('second').waitFor();
    for (const key of ['j', 'Space', 'j', 'j', 'Shift+Space']) await page.keyboard.press(key);
    await page.locator('[data-testid=bulk-bar][data-count="3"]').waitFor();
    await expectAccessible();
    await page.getByTestId('bulk-bar').getByTestId('action-suspend').click();
    await kubectl(inNamespace('delete', 'cronjob', 'second'));
    await page.getByTestId('confirm').click();
    await page.locator('[data-testid=bulk-row][data-name=second][data-refused=true]').waitFor();
    expect(await page.locator('[data-testid=bulk-row][data-refused=true]').count()).toBe(1);
    await screenshot(page, 'journey-cron-bulk');
    await page.keyboard.press('Escape');
    await page.locator('[data-testid=row][data-name=first][data-state=off]').waitFor();
    expect(await of('report', '.spec.suspend')).toBe('true');
  });

  test('it is deleted after its name was typed', async () => {
    await row('report').getByRole('link').click();
    await page.getByTestId('action-delete').click();
    await page.getByTestId('confirm-name').fill('report');
    await page.getByTestId('confirm').click();
    await row('first').waitFor();
    await row('report').waitFor({ state: 'detached' });
    await waitFor(
      'its jobs have gone with it',
      async () => (await kubectl(inNamespace('get', 'jobs', '-o', 'name'))) === '',
    );
  });
});

describe('B5 Job, in a browser', () => {
  test('a Job is suspended on its page, says how far it is, and goes on', async () => {
    const command = ['--', '/bin/sh', '-c', 'sleep 600'];
    await kubectl(inNamespace('create', 'job', 'slow', '--image=shell', ...command));
    await page.goto(at(`/objects/batch~v1/Job/${namespace.name}/slow`));
    await page.locator('[data-testid=job-sentence][data-result=RUNNING]').waitFor();
    await page.getByTestId('action-suspend').click();
    const suspended = page.locator('[data-testid=job-sentence][data-result=SUSPENDED]');
    await suspended.waitFor();
    expect(await suspended.textContent()).toContain('Suspended, 0 of 1 done');
    await page.getByTestId('action-resume').click();
    await page.locator('[data-testid=job-sentence][data-result=RUNNING]').waitFor();
  });
});

test('no page threw an error or broke its content security policy', () => {
  expect(complaints).toEqual([]);
});

async function patch(change: object): Promise<void> {
  await kubectl(inNamespace('patch', 'cronjob', 'report', '--type=merge', '-p', JSON.stringify(change)));
}
