import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDig } from '../src/dig.ts';
import { httpPage } from '../src/http-page.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const dig = createDig(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
/** Where programs listen that are no pods. */
const [first, second] = ['127.77.5.1', '127.77.5.2'] as const;
const servers: Server[] = [];

/** Both at one port, which is returned. */
async function listen(): Promise<number> {
  let port = 0;
  for (const host of [first, second]) {
    const server = createServer((_, response) => response.end(host)).listen(port, host);
    servers.push(server);
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  }
  return port;
}

/** A Service without selector, and the addresses behind it. */
function manifests(name: string, port: number, spec: object): string {
  const metadata = { name, namespace: namespace.name };
  const ports = [{ name: 'http', port: 8000 }];
  const service = { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports, ...spec } };
  const subsets = [{ addresses: [{ ip: first }], ports: [{ name: 'http', port }] }];
  const endpoints = { apiVersion: 'v1', kind: 'Endpoints', metadata, subsets };
  return [service, endpoints].map((object) => JSON.stringify(object)).join('\n---\n');
}

let port: number;

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'endpoints');
  port = await listen();
  for (const [name, spec] of Object.entries({ outside: {}, direct: { clusterIP: 'None' } })) {
    await kubectl(['apply', '-f', '-'], manifests(name, port, spec));
  }
});
afterAll(async () => {
  for (const server of servers) server.close();
  await namespace.remove();
});

const slices = async (name: string) =>
  (
    await kubectl(inNamespace('get', 'endpointslices', '-l', `kubernetes.io/service-name=${name}`, '--no-headers'))
  ).trim();

test('D1 Service: without selector it leads where Endpoints say that were written by hand', async () => {
  const host = await kubectl(inNamespace('get', 'service', 'outside', '-o', 'jsonpath={.spec.clusterIP}'));
  const page = () => httpPage({ host, port: 8000 });
  await waitFor('the first address', async () => (await page()) === first);
  expect(await slices('outside')).toMatch(new RegExp(`^outside-\\S+ +IPv4 +${port} +${first} `));
  expect(await kubectl(inNamespace('describe', 'service', 'outside'))).toMatch(
    new RegExp(`Endpoints: +${first}:${port}`),
  );

  const next = JSON.stringify([{ op: 'replace', path: '/subsets/0/addresses/0/ip', value: second }]);
  await kubectl(inNamespace('patch', 'endpoints', 'outside', '--type=json', '-p', next));
  await waitFor('the second address', async () => (await page()) === second);

  await kubectl(inNamespace('delete', 'endpoints', 'outside'));
  await waitFor('no slice', async () => (await slices('outside')) === '');
  await expect(page()).rejects.toThrow();
});

test('D4 Headless: without selector its name leads where Endpoints say', async () => {
  const name = `direct.${namespace.name}.svc.cluster.local`;
  await waitFor('its address', async () => (await dig([name])).records.join() === `A ${first}`);
  expect(await httpPage({ host: first, port })).toBe(first);
});

test('D1 Service: Endpoints that ask not to be mirrored lead nowhere', async () => {
  await waitFor('a slice', async () => (await slices('direct')) !== '');
  await kubectl(inNamespace('label', 'endpoints', 'direct', 'endpointslice.kubernetes.io/skip-mirror=true'));
  await waitFor('no slice', async () => (await slices('direct')) === '');
});
