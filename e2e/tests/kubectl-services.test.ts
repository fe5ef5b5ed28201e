import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDig } from '../src/dig.ts';
import { httpPage } from '../src/http-page.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { udpRequest } from '../src/udp-request.ts';
import { waitFor } from '../src/wait-for.ts';

const address = inject('product');
const kubectl = createKubectl(address);
const dig = createDig(address);
let namespace: Awaited<ReturnType<typeof createNamespace>>;

/** Says its own name by HTTP at 8080 and 9090 and by UDP at 5300, each with the protocol before it. */
const program = `
const { HOST, HOSTNAME } = process.env;
const http = require('node:http');
http.createServer((_, response) => response.end('web ' + HOSTNAME)).listen(8080, HOST);
http.createServer((_, response) => response.end('metrics ' + HOSTNAME)).listen(9090, HOST);
const socket = require('node:dgram').createSocket('udp4');
socket.on('message', (message, { address, port }) => socket.send('udp ' + message, port, address));
socket.bind(5300, HOST);
`;

const kubectlIn = (...args: string[]) => kubectl(['-n', namespace.name, ...args]);
const field = async (what: string, path: string) =>
  (await kubectlIn('get', ...what.split(' '), '-o', `jsonpath={${path}}`)).trim();

interface List {
  readonly items: readonly {
    readonly metadata: { readonly name: string };
    readonly spec: { readonly nodeName?: string };
    readonly status: { readonly addresses?: readonly { readonly address: string }[] };
  }[];
}

function manifests(): object[] {
  const selector = { app: 'web' };
  const service = (name: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: namespace.name },
    spec: { selector, ports: [{ name: 'web', port: 8000, targetPort: 'web' }], ...spec },
  });
  const container = {
    name: 'c',
    image: 'web',
    command: [process.execPath, '-e', program],
    ports: [
      { name: 'web', containerPort: 8080 },
      { name: 'metrics', containerPort: 9090 },
      { name: 'talk', containerPort: 5300, protocol: 'UDP' },
    ],
    readinessProbe: { tcpSocket: { port: 'web' }, periodSeconds: 1 },
  };
  const ports = [
    { name: 'web', port: 8000, targetPort: 'web' },
    { name: 'metrics', port: 8001, targetPort: 9090 },
    { name: 'talk', port: 8000, targetPort: 'talk', protocol: 'UDP' },
  ];
  return [
    service('several', { ports }),
    service('node', { type: 'NodePort', ports }),
    service('balanced', { type: 'LoadBalancer' }),
    service('sticky', { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 3600 } } }),
    service('brief', { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 1 } } }),
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: namespace.name },
      spec: {
        replicas: 2,
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: selector },
          spec: { terminationGracePeriodSeconds: 1, containers: [container] },
        },
      },
    },
  ];
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'services');
  await kubectl(
    ['apply', '-f', '-'],
    manifests()
      .map((one) => JSON.stringify(one))
      .join('\n---\n'),
  );
  await kubectlIn('rollout', 'status', 'deployment/web', '--timeout=60s');
});
afterAll(() => namespace.remove());

const answers = (host: string, port: number, pattern: RegExp) =>
  waitFor(`${host}:${port} to answer`, async () => pattern.test(await httpPage({ host, port })));

test('D1 Service: several named ports at one cluster IP, TCP and UDP, by number and by name of the pod’s port', async () => {
  const ip = await field('service several', '.spec.clusterIP');
  await answers(ip, 8000, /^web web-/);
  await answers(ip, 8001, /^metrics web-/);
  expect(await udpRequest(ip, 8000, 'hello')).toBe('udp hello');
});

test('D1 Service: a node port is open at every node and at this machine, for TCP and UDP', async () => {
  const port = Number(await field('service node', '.spec.ports[0].nodePort'));
  expect(port).toBeGreaterThanOrEqual(30_000);
  expect(Number(await field('service node', '.spec.ports[2].nodePort'))).toBe(port);
  const nodes = (await field('nodes', '.items[*].status.addresses[?(@.type=="InternalIP")].address')).split(' ');
  expect(nodes.length).toBeGreaterThanOrEqual(3);
  for (const node of ['127.0.0.1', ...nodes]) await answers(node, port, /^web web-/);
  expect(await udpRequest(nodes[0] ?? '', port, 'hello')).toBe('udp hello');
});

test('D1 Service: externalTrafficPolicy Local leads from a node to its own pods only', async () => {
  const port = Number(await field('service node', '.spec.ports[0].nodePort'));
  const patch = ['patch', 'service', 'node', '-p', '{"spec":{"externalTrafficPolicy":"Local"}}'];
  expect(await kubectlIn(...patch)).toContain('patched');
  const pods = await kubectl.json<List>(['-n', namespace.name, 'get', 'pods']);
  const nodes = await kubectl.json<List>(['get', 'nodes']);
  for (const { metadata, status } of nodes.items) {
    const host = status.addresses?.[0]?.address ?? '';
    const here = pods.items.filter(({ spec }) => spec.nodeName === metadata.name);
    const own = here.map((pod) => `web ${pod.metadata.name}`);
    await waitFor(`${metadata.name} to lead to its own pods`, async () => {
      const seen = await Promise.all([1, 2, 3].map(() => httpPage({ host, port }).catch(() => undefined)));
      return seen.every((page) => (page === undefined ? own.length === 0 : own.includes(page)));
    });
  }
});

test('D1 Service: a load balancer has an address of its own, which is served, and gives it back', async () => {
  const ip = await waitFor('its address', () => field('service balanced', '.status.loadBalancer.ingress[0].ip'));
  await answers(ip, 8000, /^web web-/);
  expect(await kubectlIn('get', 'service', 'balanced')).toContain(ip);
  expect(await kubectlIn('describe', 'service', 'balanced')).toContain('EnsuredLoadBalancer');
  await kubectlIn('patch', 'service', 'balanced', '-p', '{"spec":{"loadBalancerSourceRanges":["127.0.0.9/32"]}}');
  await waitFor('others to be shut out', async () =>
    httpPage({ host: ip, port: 8000 }).then(
      () => false,
      () => true,
    ),
  );
  expect(await httpPage({ host: ip, port: 8000, from: '127.0.0.9' })).toMatch(/^web web-/);
  await kubectlIn(
    'patch',
    'service',
    'balanced',
    '-p',
    '{"spec":{"type":"ClusterIP","loadBalancerSourceRanges":null}}',
  );
  await waitFor('no address', async () => (await field('service balanced', '.status.loadBalancer')) === '{}');
});

test('D1 Service: externalIPs of this machine are served, and of others an event says why not', async () => {
  const here = '127.77.6.1';
  await kubectlIn('patch', 'service', 'several', '-p', JSON.stringify({ spec: { externalIPs: [here, '192.0.2.1'] } }));
  await answers(here, 8000, /^web web-/);
  expect(await udpRequest(here, 8000, 'hello')).toBe('udp hello');
  expect(await kubectlIn('get', 'service', 'several')).toContain(`${here},192.0.2.1`);
  await waitFor('an event', async () =>
    (await kubectlIn('describe', 'service', 'several')).includes(
      '192.0.2.1:8000 of spec.externalIPs is not an address',
    ),
  );
});

test('D1 Service: session affinity leads one client address to one pod', async () => {
  const host = await field('service sticky', '.spec.clusterIP');
  const pages = async (from: string) => {
    const seen = new Set<string>();
    for (let count = 0; count < 6; count++) seen.add(await httpPage({ host, port: 8000, from }));
    return seen;
  };
  await answers(host, 8000, /^web web-/);
  expect((await pages('127.0.0.11')).size).toBe(1);
});

test('D1 Service: session affinity ends with its timeout', async () => {
  const host = await field('service brief', '.spec.clusterIP');
  await answers(host, 8000, /^web web-/);
  const page = () => httpPage({ host, port: 8000, from: '127.0.0.12' });
  const burst = new Set(await Promise.all(Array.from({ length: 6 }, page)));
  expect(burst.size).toBe(1);
  // Each connection prolongs it, so that looks must be further apart than its second.
  await waitFor('the other pod', async () => !burst.has(await page()), { every: 1500 });
});

test('D1 Service: a fixed cluster IP stays, is recorded in DNS, and is nobody else’s', async () => {
  const first = await field('service several', '.spec.clusterIP');
  const fixed = first.replace(/\.\d+$/, '.253').replace(/\.\d+\.253$/, '.0.253');
  await kubectlIn('create', 'service', 'clusterip', 'fixed', `--clusterip=${fixed}`, '--tcp=80:8080');
  const name = `fixed.${namespace.name}.svc.cluster.local`;
  await waitFor('its name', async () => (await dig([name])).records.join() === `A ${fixed}`);
  const again = [
    '-n',
    namespace.name,
    'create',
    'service',
    'clusterip',
    'second',
    `--clusterip=${fixed}`,
    '--tcp=80:8080',
  ];
  const refused = await kubectl.attempt(again);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('provided IP is already allocated');
});

test('D1 Service: an ExternalName is an alias in DNS and has no address', async () => {
  await kubectlIn('create', 'service', 'externalname', 'elsewhere', '--external-name=www.example.com');
  const name = `elsewhere.${namespace.name}.svc.cluster.local`;
  await waitFor(
    'its alias',
    async () => (await dig(['-t', 'CNAME', name])).records.join() === 'CNAME www.example.com.',
  );
  expect(await field('service elsewhere', '.spec.clusterIP')).toBe('');
});
