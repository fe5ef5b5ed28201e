import { utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import {
  becomesReady,
  type Installation,
  launch,
  newInstallation,
  nothingLeft,
  type Product,
  removeInstallation,
  repository,
  startProduct,
} from '../src/product.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const npmStart = [process.execPath, join(repository, 'scripts/start.mjs')];
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const quick = { PILOTHOUSE_NODES: '1' };

let installation: Installation;
let started: Product[];

beforeEach(async () => {
  installation = await newInstallation();
  started = [];
});
afterEach(async () => {
  for (const product of started.toReversed()) await product.stop();
  removeInstallation(installation);
});

function track(product: Product): Product {
  started.push(product);
  return product;
}

async function start(variables: Record<string, string> = {}): Promise<Product> {
  const product = track(launch(npmStart, installation, { variables: { ...quick, ...variables } }));
  await becomesReady(product);
  return product;
}

describe('npm start', () => {
  test('starts a second time without installing or building, with what the first time left', async () => {
    const first = await start();
    const kubectl = createKubectl(first.address);
    await kubectl(['create', 'configmap', 'kept', '--from-literal=a=b']);
    await first.stop();
    const second = await start();
    expect(second.output()).not.toMatch(/Installing|Building/);
    expect(await kubectl(['get', 'configmap', 'kept', '-o', 'jsonpath={.data.a}'])).toBe('b');
  });

  test('prints where the dashboard is, how to sign in, and the kubeconfig', async () => {
    const product = await start();
    expect(product.output()).toContain(`http://127.0.0.1:${installation.dashboardPort}`);
    expect(product.output()).toContain(installation.password);
    expect(product.output()).toContain(product.address.kubeconfig);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends everything, pods included', async (signal) => {
    const product = await start();
    await runPod(product);
    const before = product.processes();
    product.signal(signal);
    expect(await product.exited).toBe(0);
    await nothingLeft(installation, before);
  });

  test('kill -9 of the launcher leaves no process', async () => {
    const product = await start();
    await runPod(product);
    const before = product.processes();
    product.signal('SIGKILL');
    await nothingLeft(installation, before);
  });
});

test('kill -9 of npm itself leaves no process', async () => {
  const product = track(launch(['npm', 'start'], installation, { variables: quick }));
  await becomesReady(product);
  const before = product.processes();
  product.signal('SIGKILL');
  await nothingLeft(installation, before);
});

describe('npm run dev', () => {
  test('a change of a source restarts the server, the dashboard stays up, and kill -9 leaves nothing', async () => {
    const command = [...npmStart, '--dev'];
    const product = track(launch(command, installation, { variables: quick }));
    await becomesReady(product);
    const page = () => fetch(`${product.address.dashboardUrl}/sign-in`).then(({ status }) => status === 200);
    await waitFor('the page', page);
    const now = new Date();
    utimesSync(join(repository, 'libs/std/src/backoff.ts'), now, now);
    await waitFor('a second start', () => product.output().split('Pilothouse is ready').length === 3);
    await waitFor('the page', page);
    const before = product.processes();
    product.signal('SIGKILL');
    await nothingLeft(installation, before);
  });
});

describe('the server', () => {
  test('kill -9 leaves no process, and a second start takes over the lock', async () => {
    const first = track(await startProduct({ continues: installation, variables: quick }));
    await runPod(first);
    const before = first.processes();
    first.signal('SIGKILL');
    await nothingLeft(installation, before);
    const second = track(await startProduct({ continues: installation, variables: quick }));
    const kubectl = createKubectl(second.address);
    await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
  });

  test('a second start on the same directory says in a sentence what runs there', async () => {
    const first = track(await startProduct({ continues: installation, variables: quick }));
    const second = launch(npmStart, { ...installation, apiPort: 1 }, { variables: quick });
    expect(await second.exited).toBe(1);
    expect(second.output()).toMatch(new RegExp(`in use by another Pilothouse, process ${first.address.pid}\\b`));
    expect(second.output()).toContain('PILOTHOUSE_DATA_DIR');
    expect(second.output()).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['PILOTHOUSE_DASHBOARD_PORT', 'dashboardPort'],
    ['PILOTHOUSE_API_PORT', 'apiPort'],
    ['PILOTHOUSE_KUBE_PORT', 'kubePort'],
    ['PILOTHOUSE_DNS_PORT', 'dnsPort'],
    ['PILOTHOUSE_INGRESS_PORT', 'ingressPort'],
    ['PILOTHOUSE_INGRESS_TLS_PORT', 'ingressTlsPort'],
  ] as const)('a taken port is told with its setting: %s', async (setting, port) => {
    const other = createServer().listen(installation[port], '127.0.0.1');
    try {
      const product = launch(npmStart, installation, { variables: quick });
      expect(await product.exited).toBe(1);
      expect(product.output()).toContain(`Port ${installation[port]} on 127.0.0.1 is taken`);
      expect(product.output()).toContain(setting);
      await nothingLeft(installation, []);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  test('settings that cannot be used are told by name', async () => {
    const product = launch(npmStart, installation, { variables: { PILOTHOUSE_NODES: 'many' } });
    expect(await product.exited).toBe(1);
    expect(product.output()).toContain('PILOTHOUSE_NODES');
    expect(product.output()).not.toMatch(/^\s+at /m);
  });
});

describe.runIf(isRoot)('as an ordinary user', () => {
  test('pods run, Services answer, and everything stops', async () => {
    const own = await newInstallation(nobody);
    const product = await startProduct({ continues: own, user: nobody, variables: quick });
    try {
      await runPod(product);
    } finally {
      await product.stop();
      removeInstallation(own);
    }
  });
});

async function runPod(product: Product): Promise<void> {
  const kubectl = createKubectl(product.address);
  await waitFor('the default namespace', () => kubectl(['get', 'serviceaccount', 'default']));
  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: 'default', replicas: 2 }));
  await kubectl(['rollout', 'status', 'deployment/web', '--timeout=60s']);
}
