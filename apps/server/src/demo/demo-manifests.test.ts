import { type ChildProcess, spawn } from 'node:child_process';
import type { ConfigMap, Deployment, Secret, Service } from '@pilothouse/kube-model/kinds';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { findKind } from '@pilothouse/kube-model/registry';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, expect, test } from 'vitest';
import { demoManifests } from './demo-manifests.ts';

const manifests = demoManifests(process.execPath);
const find = <T extends AnyObject>(kind: string, name: string): T => {
  const found = manifests.find((manifest) => manifest.kind === kind && manifest.metadata?.name === name);
  if (!found) throw new Error(`the demo has no ${kind} ${name}`);
  return found as T;
};
const container = (name: string) =>
  find<Deployment & AnyObject>('Deployment', name).spec!.template.spec!.containers[0]!;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs a part of the shop as a node would: its code, its configuration, and an address of its own. */
function start(name: string, address: string): { child: ChildProcess; output: () => string } {
  const data = (map: string) => find<ConfigMap & AnyObject>('ConfigMap', map).data ?? {};
  const secret = find<Secret & AnyObject>('Secret', 'shop-secret').data ?? {};
  const decoded = Object.entries(secret).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]);
  const values = (container(name).env ?? []).flatMap((entry) =>
    entry.value === undefined ? [] : [[entry.name, entry.value]],
  );
  const child = spawn(process.execPath, ['-e', data('shop-code')[`${name}.js`] ?? ''], {
    env: {
      ...data('shop-config'),
      ...Object.fromEntries([...decoded, ...values]),
      POD_IP: address,
      HOSTNAME: `${name}-0`,
      API_SERVICE_HOST: '127.253.77.1',
      API_SERVICE_PORT: String(find<Service & AnyObject>('Service', 'api').spec?.ports?.[0]?.port),
      ORDER_INTERVAL_MS: '50',
    },
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

test('every manifest is of a known kind, and Services come before what reads their addresses', () => {
  for (const { apiVersion, kind } of manifests) expect(findKind(apiVersion ?? '', kind ?? '')).toBeDefined();
  const kinds = manifests.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('Service')).toBeLessThan(kinds.indexOf('Deployment'));
});

test('the web has three replicas, both probes and a version', () => {
  expect(find<Deployment & AnyObject>('Deployment', 'web').spec?.replicas).toBe(3);
  expect(container('web')).toMatchObject({
    command: [process.execPath, '-e', '$(CODE)'],
    readinessProbe: { httpGet: { port: 'http' } },
    livenessProbe: { httpGet: { port: 'http' } },
  });
  expect(container('web').env).toContainEqual({ name: 'SHOP_VERSION', value: 'v1' });
});

test('the shop sells, and closes in order', async () => {
  const api = start('api', '127.253.77.1');
  const web = start('web', '127.253.77.2');
  for (const part of [api, web]) await eventually('it listens', () => part.output().includes('listening'));

  const page = await (await fetch('http://127.253.77.2:8080/')).text();
  expect(page).toContain('The Pilot Shop v1');
  expect(page).toContain('Sextant');
  expect(await (await fetch('http://127.253.77.2:8080/version')).text()).toBe('v1\n');
  expect((await fetch('http://127.253.77.1:9090/products')).status).toBe(401);

  const worker = start('worker', '127.253.77.3');
  await eventually('orders are logged', () => /ordered: .*"order":2/.test(worker.output()));
  for (const { child } of [api, web, worker]) {
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  }
});
