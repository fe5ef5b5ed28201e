import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { podOf, sleeper } from '../src/sleeper.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'storage-journey');
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const says = (reason: string) => page.locator(`[data-testid=storage-sentence][data-reason=${reason}]`);
const mounting = (name: string) => page.locator(`[data-testid=related-object][data-name="${name}"]`);
const openClaim = (name: string) =>
  page.goto(screenUrl(product, `/objects/v1/PersistentVolumeClaim/${namespace.name}/${name}`));

function makeClaim(name: string, more: object = {}): Promise<string> {
  const resources = { requests: { storage: '1Gi' } };
  return kubectl(['apply', '-f', '-'], {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace: namespace.name },
    spec: { accessModes: ['ReadWriteOnce'], resources, ...more },
  });
}

test('C1 the page of a claim tells what it waits for', async () => {
  await makeClaim('data');
  await openClaim('data');
  await says('FIRST_CONSUMER').getByText('Waits for a pod that mounts it: class standard').waitFor();
  await page.getByText('No pod mounts it.').waitFor();
  await screenshot(page, 'journey-claim-waiting');
  await makeClaim('stray', { storageClassName: 'nowhere' });
  await openClaim('stray');
  await says('CLASS_MISSING').getByText('There is no storage class nowhere.').waitFor();
});

test('C1 it follows the claim to its volume, its node and the pod that mounts it', async () => {
  await openClaim('data');
  await says('FIRST_CONSUMER').waitFor();
  const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
  const volumeMounts = [{ name: 'data', mountPath: '/data' }];
  const spec = { volumes, containers: [sleeper('main', { volumeMounts })] };
  await kubectl(['apply', '-f', '-'], podOf(namespace.name, 'user', spec));
  await says('BOUND').getByText('is deleted with the claim').waitFor();
  await mounting('user').getByText('Running').waitFor();
  const node = await kubectl(inNamespace('get', 'pod', 'user', '-o', 'jsonpath={.spec.nodeName}'));
  await mounting('user').getByText(node).waitFor();
  await screenshot(page, 'journey-claim-bound');
});

test('C1 the page of its volume leads back, and that of its class names the claims', async () => {
  const volume = await kubectl(inNamespace('get', 'pvc', 'data', '-o', 'jsonpath={.spec.volumeName}'));
  await page.getByRole('link', { name: volume }).first().click();
  await says('boundDelete').waitFor();
  await mounting('user').waitFor();
  await page.getByRole('link', { name: `${namespace.name}/data` }).waitFor();
  await screenshot(page, 'journey-volume');
  await page.goto(screenUrl(product, '/objects/storage.k8s.io~v1/StorageClass/_/standard'));
  await says('DEFAULT').waitFor();
  await mounting('data').first().getByText('Bound').waitFor();
  await screenshot(page, 'journey-storage-class');
});

test('C1 a claim that is deleted while a pod mounts it says that it waits for the pod', async () => {
  await kubectl(inNamespace('delete', 'pvc', 'data', '--wait=false'));
  await openClaim('data');
  await says('IN_USE').getByText('A pod still mounts it').waitFor();
  await screenshot(page, 'journey-claim-going');
  await kubectl(inNamespace('delete', 'pod', 'user'));
  await page.getByText('data is gone').waitFor();
  expect(complaints).toEqual([]);
});
