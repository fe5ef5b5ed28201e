import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { screenshot, screenUrl } from '../src/browser.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { openSignedInPage } from '../src/signed-in-page.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let namespace: Awaited<ReturnType<typeof createNamespace>>;

/** One pod that is ready and one that never is, and three Services: over both, over none, to a port that is not there. */
function manifests(): object[] {
  const metadata = (name: string, labels = {}) => ({ name, namespace: namespace.name, labels });
  const pod = (name: string, check: string) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata(name, { app: 'shop' }),
    spec: {
      terminationGracePeriodSeconds: 1,
      containers: [
        {
          name: 'shop',
          image: 'shop:v1',
          command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'],
          ports: [{ name: 'http', containerPort: 8080 }],
          readinessProbe: { exec: { command: [check] }, periodSeconds: 1 },
        },
      ],
    },
  });
  const service = (name: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(name),
    spec: { selector: { app: 'shop' }, ports: [{ name: 'http', port: 8000, targetPort: 'http' }], ...spec },
  });
  return [
    pod('good', 'true'),
    pod('slow', 'false'),
    service('shop', { type: 'LoadBalancer', externalIPs: ['127.77.6.2'] }),
    service('nobody', { selector: { app: 'nobody' } }),
    service('typo', { ports: [{ port: 8000, targetPort: 'htp' }] }),
  ];
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'service');
  await kubectl(
    ['apply', '-f', '-'],
    manifests()
      .map((one) => JSON.stringify(one))
      .join('\n---\n'),
  );
  await kubectl(['-n', namespace.name, 'wait', 'pod/good', '--for=condition=Ready', '--timeout=60s']);
  ({ browser, page, complaints } = await openSignedInPage(product));
});
afterAll(async () => {
  await browser.close();
  await namespace.remove();
});

const open = (name: string) => page.goto(screenUrl(product, `/objects/v1/Service/${namespace.name}/${name}`));
const endpoint = (pod: string, state: string) =>
  page.locator(`[data-testid=endpoint][data-pod="${pod}"][data-state="${state}"]`).waitFor();
const gap = (reason: string) => page.locator(`[data-testid=endpoint-gap][data-reason=${reason}]`);

test('D1 Service: its page tells who answers, why another pod does not, where it is reached and by which names', async () => {
  await open('shop');
  await endpoint('good', 'ready');
  await endpoint('slow', 'notReady');
  await gap('READINESS_PROBE').waitFor();
  expect(await gap('READINESS_PROBE').textContent()).toMatch(/slow.*shop.*exec false/);
  expect(await page.getByTestId('service-names').textContent()).toContain(`shop.${namespace.name}.svc.cluster.local`);
  const path = '{.status.loadBalancer.ingress[0].ip}';
  const ip = await kubectl(['-n', namespace.name, 'get', 'service', 'shop', '-o', `jsonpath=${path}`]);
  await page.getByTestId('ways-in').getByText(`${ip}:8000`).waitFor();
  await page.getByTestId('ways-in').getByText('127.77.6.2:8000').waitFor();
  await screenshot(page, 'journey-service');
});

test('D3 Readiness: a pod that goes leaves the page of its Service while it is looked at', async () => {
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'slow', '--wait=false']);
  await page.locator('[data-testid=endpoint][data-pod=slow]').waitFor({ state: 'detached' });
  await gap('READINESS_PROBE').waitFor({ state: 'detached' });
  await endpoint('good', 'ready');
});

test('D1 Service: a selector that meets no pod is told, until a pod has the labels', async () => {
  await open('nobody');
  await gap('NO_PODS').waitFor();
  expect(await gap('NO_PODS').textContent()).toContain('app=nobody');
  await screenshot(page, 'journey-service-nobody');
  await kubectl(['-n', namespace.name, 'label', 'pod', 'good', 'app=nobody', '--overwrite']);
  await endpoint('good', 'ready');
  await gap('NO_PODS').waitFor({ state: 'detached' });
  await kubectl(['-n', namespace.name, 'label', 'pod', 'good', 'app=shop', '--overwrite']);
});

test('D1 Service: a target port by a name that the pod does not have is told', async () => {
  await open('typo');
  await gap('PORT_NOT_FOUND').waitFor();
  expect(await gap('PORT_NOT_FOUND').textContent()).toContain('htp');
});

test('no page threw an error or broke its content security policy', () => {
  expect(complaints).toEqual([]);
});
