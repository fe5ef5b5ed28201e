import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, screenshot, screenUrl, signIn } from '../src/browser.ts';
import { createGraphqlClient } from '../src/graphql.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const graphql = createGraphqlClient(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const field = (name: string) => page.locator(`[data-testid=secret-field][data-field="${name}"]`);
const keyRow = (key: string) => page.locator(`[data-testid=config-key][data-key="${key}"]`);

interface Stored {
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

const stored = (name: string) => kubectl.json<Stored>(inNamespace('get', 'secret', name));
const text = (base64 = '') => Buffer.from(base64, 'base64').toString();

const open = (path: string) => page.goto(screenUrl(product, `/${path.replace('NAMESPACE', namespace.name)}`));
/** What no text can hold. */
const bytes = Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]);
const keystore = { name: 'store.jks', mimeType: 'application/octet-stream', buffer: bytes };

async function downloaded(begin: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), begin()]);
  return readFile(await download.path());
}

async function beginSecret(name: string, type: string): Promise<void> {
  await page.goto(screenUrl(product, `/secrets?ns=${namespace.name}&create=true`));
  await page.getByTestId('create-name').fill(name);
  await page.getByTestId('create-type').selectOption(type);
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'secrets');
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await graphql.close();
  await namespace.remove();
});

test('F5 the login of a registry is a form, hidden while it is typed, from which the JSON is made', async () => {
  await beginSecret('registry', 'kubernetes.io/dockerconfigjson');
  expect(await page.getByTestId('confirm').isDisabled()).toBe(true);
  await field('server').fill('ghcr.io');
  await field('username').fill('a:b');
  await page.getByRole('alert').getByText('cannot contain a colon').waitFor();
  await field('username').fill('ann');
  await field('password').fill('to the images');
  expect(await field('password').getAttribute('type')).toBe('password');
  await screenshot(page, 'journey-secret-registry');
  await page.getByRole('button', { name: 'Show Password' }).click();
  expect(await field('password').getAttribute('type')).toBe('text');
  await page.getByTestId('confirm').click();
  await keyRow('.dockerconfigjson').waitFor();
  const { type, data } = await stored('registry');
  expect(type).toBe('kubernetes.io/dockerconfigjson');
  expect(JSON.parse(text(data['.dockerconfigjson']))).toEqual({
    auths: {
      'ghcr.io': {
        username: 'ann',
        password: 'to the images',
        auth: Buffer.from('ann:to the images').toString('base64'),
      },
    },
  });
});

test('F5 a certificate and its key are looked at before they are sent, from the clipboard or a file', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const certificate = publicKey
    .export({ type: 'spki', format: 'pem' })
    .toString()
    .replaceAll('PUBLIC KEY', 'CERTIFICATE');
  await beginSecret('site', 'kubernetes.io/tls');
  await field('certificate').fill(key);
  await page.getByRole('alert').getByText('There is a private key in it.').waitFor();
  await field('privateKey').fill('-----BEGIN PRIVATE KEY-----\nMIGH');
  await page.getByRole('alert').getByText('cut short').waitFor();
  await screenshot(page, 'journey-secret-tls');
  expect(await page.getByTestId('confirm').isDisabled()).toBe(true);
  await field('certificate').fill(certificate);
  const file = { name: 'tls.key', mimeType: 'application/x-pem-file', buffer: Buffer.from(key) };
  await page.getByTestId('value-file').nth(1).setInputFiles(file);
  await page.getByTestId('confirm').click();
  await keyRow('tls.crt').waitFor();
  const { type, data } = await stored('site');
  expect(type).toBe('kubernetes.io/tls');
  expect([text(data['tls.crt']), text(data['tls.key'])]).toEqual([certificate, key]);
});

test('F5 before it is deleted each that uses it is told what becomes of it', async () => {
  const container = (env: object) => ({ name: 'c', image: 'a:1', env: [{ name: 'TAKEN', valueFrom: env }] });
  const pod = (name: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: namespace.name },
    spec: { nodeSelector: { never: 'there' }, ...spec },
  });
  const secretKeyRef = { name: 'site', key: 'tls.key' };
  const pods = [
    pod('needs', { containers: [container({ secretKeyRef })] }),
    pod('may-lack', { containers: [container({ secretKeyRef: { ...secretKeyRef, optional: true } })] }),
    pod('pulls', { containers: [{ name: 'c', image: 'a:1' }], imagePullSecrets: [{ name: 'site' }] }),
  ];
  await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'List', items: pods });
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByTestId('dialog');
  await dialog.getByText('needs uses it and will not start again without it.').waitFor();
  await dialog.getByText('pulls pulls its images with it').waitFor();
  await dialog.getByText('may-lack takes it where it is there and starts without it too').waitFor();
  await screenshot(page, 'journey-secret-delete');
  await page.keyboard.press('Escape');
});

test('F5 a revealed value hides itself after 30 seconds', async () => {
  await kubectl(
    inNamespace('create', 'secret', 'generic', 'app', '--from-literal=token=old', '--from-literal=spare=x'),
  );
  // Its own context: that is what a clock belongs to.
  const context = await openContext(browser);
  const timed = await context.newPage();
  await signIn(timed, product);
  await timed.clock.install();
  await timed.goto(screenUrl(product, `/secrets/${namespace.name}/app`));
  const row = timed.locator('[data-testid=config-key][data-key=token]');
  await row.waitFor();
  await timed.clock.pauseAt(Date.now() + 3_600_000);
  await row.getByTestId('key-reveal').click();
  await row.getByTestId('key-value').getByText('old', { exact: true }).waitFor();
  await timed.clock.fastForward(29_000);
  await row.getByText('hidden again in 1 s').waitFor();
  await timed.clock.fastForward(1_000);
  await row.getByTestId('key-value').waitFor({ state: 'detached' });
  await context.close();
});

test('F5 before a key is saved its change is shown masked, and in clear once the value before was asked for', async () => {
  await open('secrets/NAMESPACE/app');
  await keyRow('token').getByTestId('key-edit').click();
  await page.getByTestId('key-text').fill('mine');
  await page.getByTestId('review-changes').click();
  const dialog = page.getByTestId('dialog');
  await dialog.getByText(/token: "?<masked: 3 bytes/).waitFor();
  await dialog.getByText(/token: "?<masked: 4 bytes/).waitFor();
  expect(await dialog.textContent()).not.toMatch(/mine|old/);
  await page.getByTestId('key-compare').click();
  await dialog.locator('[data-key=token]').getByText('old').waitFor();
  await dialog.locator('[data-key=token]').getByText('mine').waitFor();
  await screenshot(page, 'journey-secret-review');
});

test('F5 a key that somebody else changed meanwhile is not overwritten unasked, and what was typed is kept', async () => {
  await kubectl(inNamespace('patch', 'secret', 'app', '-p', '{"stringData":{"token":"theirs"}}'));
  const contest = page.getByTestId('conflict');
  await contest.getByText('Somebody else has changed token since you began.').waitFor();
  expect(await page.getByTestId('confirm').isDisabled()).toBe(true);
  await screenshot(page, 'journey-secret-conflict');
  await page.getByTestId('conflict-go-on').click();
  await contest.waitFor({ state: 'detached' });
  const masked = page.getByTestId('dialog').getByText(/token: "?<masked: 6 bytes/);
  await masked.waitFor();
  expect(text((await stored('app')).data.token)).toBe('theirs');
  await page.getByTestId('confirm').click();
  await page.getByTestId('dialog').waitFor({ state: 'detached' });
  expect(text((await stored('app')).data.token)).toBe('mine');
});

test('F5 a file becomes the value of a key, and the value a file again, which is noted', async () => {
  await keyRow('spare').getByTestId('key-edit').click();
  await page.getByTestId('value-file').setInputFiles(keystore);
  await page.getByTestId('value-chosen').getByText('store.jks').waitFor();
  await page.getByTestId('review-changes').click();
  await page.getByTestId('confirm').click();
  await page.getByTestId('dialog').waitFor({ state: 'detached' });
  expect((await stored('app')).data.spare).toBe(bytes.toString('base64'));
  const saved = await downloaded(() => keyRow('spare').getByTestId('key-download').click());
  expect(saved.equals(bytes)).toBe(true);
  const { audit } = await graphql.query<{ audit: object[] }>(
    'query ($cluster: String!) { audit(cluster: $cluster) { action namespace name detail } }',
    { cluster: product.cluster },
  );
  const { name } = namespace;
  expect(audit).toContainEqual({ action: 'secret.reveal', namespace: name, name: 'app', detail: { key: 'spare' } });
});

test('F6 a file becomes the value of a key of a ConfigMap as it is, and the value a file again', async () => {
  await kubectl(inNamespace('create', 'configmap', 'files', '--from-literal=greeting=hello'));
  await open('configmaps/NAMESPACE/files');
  await page
    .getByTestId('value-file')
    .setInputFiles({ name: 'a', mimeType: 'text/plain', buffer: Buffer.from('a\r\nb') });
  await page.getByTestId('key-name').fill('store');
  await page.getByTestId('key-add').click();
  await page.getByTestId('value-file').setInputFiles(keystore);
  await page.getByTestId('value-chosen').getByText('Binary data, 8 B').waitFor();
  await screenshot(page, 'journey-config-map-binary');
  await page.getByTestId('review-changes').click();
  await page.locator('[data-testid=diff][data-key=store]').getByText('8 B, binary').waitFor();
  await page.getByTestId('confirm').click();
  await page.getByTestId('dialog').waitFor({ state: 'detached' });
  interface Files {
    readonly data: object;
    readonly binaryData: object;
  }
  const { data, binaryData } = await kubectl.json<Files>(inNamespace('get', 'configmap', 'files'));
  expect({ data, binaryData }).toEqual({
    data: { greeting: 'a\r\nb' },
    binaryData: { store: bytes.toString('base64') },
  });
  const saved = await downloaded(() => page.getByTestId('key-download').click());
  expect(saved.equals(bytes)).toBe(true);
});

test('F5 F6 what is typed outlives what it was typed for', async () => {
  await page.getByTestId('key-value').or(page.getByTestId('value-chosen')).first().waitFor();
  await page.locator('[data-testid=config-key][data-key=greeting]').click();
  await page.locator('[data-testid=key-value] .cm-content').fill('typed');
  await kubectl(inNamespace('delete', 'configmap', 'files'));
  await page.getByTestId('conflict').getByText('Somebody has deleted it since you began.').waitFor();
  await screenshot(page, 'journey-config-map-gone');
  await page.getByTestId('conflict-go-on').click();
  await page.getByTestId('conflict').waitFor({ state: 'detached' });
  const made = await kubectl.json<{ data: object; binaryData: object }>(inNamespace('get', 'configmap', 'files'));
  expect(made).toMatchObject({ data: { greeting: 'typed' }, binaryData: { store: bytes.toString('base64') } });

  await open('secrets/NAMESPACE/site');
  await keyRow('tls.crt').getByTestId('key-edit').click();
  await page.getByTestId('key-text').fill('typed');
  await page.getByRole('alert').getByText('This is not PEM').waitFor();
  expect(await page.getByTestId('review-changes').isDisabled()).toBe(true);
  await kubectl(inNamespace('delete', 'secret', 'site'));
  await page.getByTestId('conflict').getByText('Somebody has deleted the secret since you began.').waitFor();
  expect(await page.getByTestId('key-text').inputValue()).toBe('typed');
  await screenshot(page, 'journey-secret-gone');
  await page.keyboard.press('Escape');
  await page.getByText('site is gone').waitFor();
});

test.each([
  ['secrets', 'secret'],
  ['configmaps', 'configmap'],
])('F5 F6 of %s that are immutable no edit is offered, and why is said', async (list, kind) => {
  const kindName = kind === 'secret' ? 'Secret' : 'ConfigMap';
  const data = { key: Buffer.from('value').toString('base64') };
  const metadata = { name: 'fixed', namespace: namespace.name };
  await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: kindName, metadata, data, immutable: true });
  await open(`${list}/NAMESPACE/fixed`);
  await keyRow('key').waitFor();
  await page.getByText('It is immutable: to change a value, make another one.').waitFor();
  await screenshot(page, `journey-${kind}-immutable`);
  for (const edit of ['key-edit', 'key-add', 'key-remove', 'value-file', 'review-changes']) {
    expect(await page.getByTestId(edit).count(), edit).toBe(0);
  }
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByTestId('confirm-name').fill('fixed');
  await page.getByTestId('confirm').click();
  await waitFor('it to be gone', async () => {
    return (await kubectl(inNamespace('get', list, '-o', 'name'))).includes('/fixed') === false;
  });
  expect(complaints).toEqual([]);
});
