import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { grave } from '../src/axe.ts';
import { boat, boatDefinition } from '../src/boat-definition.ts';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const group = 'harbour.example.com';
let browser: Browser;
let page: Page;
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let complaints: readonly string[];

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const at = (path: string) => screenUrl(product, path);
const row = (name: string) => page.locator(`[data-testid=row][data-name="${name}"]`);

const expectAccessible = async () => expect(await grave(page)).toEqual([]);

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'custom-ui');
  await kubectl(['apply', '-f', '-'], boatDefinition(group));
  await kubectl(inNamespace('apply', '-f', '-'), boat(group, 'albatross', { sails: 3 }));
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await kubectl(['delete', 'crd', `boats.${group}`, '--wait=false', '--ignore-not-found']);
  await namespace.remove();
});

describe('CustomResourceDefinition, in a browser', () => {
  test('a definition is found in its list, and its page shows its versions and its schema', async () => {
    await page.goto(at('/customresourcedefinitions'));
    await row(`boats.${group}`).getByRole('link').click();
    await page.getByText('How the boat is meant to be.').waitFor();
    await page.getByRole('heading', { name: 'Version v1' }).waitFor();
    await expectAccessible();
    await screenshot(page, 'journey-custom-definition');
  });

  test('its objects are one click away, by the columns that it says', async () => {
    await page.getByRole('link', { name: 'All objects of kind Boat' }).click();
    await row('albatross').waitFor();
    await page.getByRole('columnheader', { name: 'Sails' }).waitFor();
    expect(await row('albatross').textContent()).toContain('3');
    await expectAccessible();
    await screenshot(page, 'journey-custom-objects');
  });

  test('the list follows what happens: an object that comes, and how another one is', async () => {
    await kubectl(inNamespace('apply', '-f', '-'), boat(group, 'bluebird', { sails: 1 }));
    await row('bluebird').waitFor();
    const leaking = { type: 'Ready', status: 'False', reason: 'Leaking', message: 'water in the hold' };
    const patch = JSON.stringify({ status: { conditions: [leaking] } });
    await kubectl(inNamespace('patch', 'boats', 'albatross', '--subresource=status', '--type=merge', '-p', patch));
    await row('albatross').getByText('water in the hold').waitFor();
  });

  test('a custom kind stands in the navigation under its group, and leads to its objects and their pages', async () => {
    await page.goto(at(`/?ns=${namespace.name}`));
    const navigation = page.getByRole('navigation', { name: 'Screens' });
    await navigation.getByText(group).waitFor();
    await navigation.getByRole('link', { name: 'Boat' }).click();
    await row('albatross').getByRole('link').click();
    await page.getByRole('heading', { name: 'albatross' }).waitFor();
    await page.getByText('Sails', { exact: true }).waitFor();
    await page.getByText('water in the hold').first().waitFor();
    await expectAccessible();
    await screenshot(page, 'journey-custom-object');
  });

  test('nothing was complained of', () => {
    expect(complaints).toEqual([]);
  });
});
