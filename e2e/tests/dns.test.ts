import { get } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDig } from '../src/dig.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const address = inject('product');
const kubectl = createKubectl(address);
const dig = createDig(address);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const full = (name: string) => `${name}.${namespace.name}.svc.cluster.local`;
const field = async (what: string, path: string) =>
  (await kubectl(['-n', namespace.name, 'get', ...what.split(' '), '-o', `jsonpath={${path}}`])).trim();

const program = `
const { Resolver } = require('node:dns').promises;
const { HOST, HOSTNAME, POD_DNS, POD_DNS_SEARCH } = process.env;
require('node:http').createServer((_, response) => response.end(HOSTNAME)).listen(8080, HOST);
const resolver = new Resolver();
resolver.setServers([POD_DNS]);
const search = (name) => POD_DNS_SEARCH.split(' ').reduce(
  (before, domain) => before.catch(() => resolver.resolve4(name + '.' + domain)), Promise.reject());
// Its own name is there once it is ready.
const ask = () => search('db-0.db').then((found) => console.log('db-0 is ' + found), () => setTimeout(ask, 100));
ask();
`;

/**
 * Three pods of which the second is never ready, a Service over all of them, one over the ready, one with an address; and
 * one whose endpoint is written by hand.
 */
function manifests(): object[] {
  const metadata = (name: string) => ({ name, namespace: namespace.name });
  const service = (name: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(name),
    spec,
  });
  const selector = { app: 'db' };
  const ports = [{ name: 'http', port: 80, targetPort: 8080 }];
  const container = {
    name: 'c',
    image: 'db',
    command: [process.execPath, '-e', program],
    readinessProbe: { exec: { command: ['sh', '-c', 'test $HOSTNAME != db-1'] }, periodSeconds: 1 },
  };
  const template = {
    metadata: { labels: selector },
    spec: { terminationGracePeriodSeconds: 1, containers: [container] },
  };
  return [
    service('web', { selector, ports }),
    service('db', { selector, ports, clusterIP: 'None' }),
    service('peers', { selector, ports, clusterIP: 'None', publishNotReadyAddresses: true }),
    service('abroad', { ports, clusterIP: 'None' }),
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { ...metadata('abroad-1'), labels: { 'kubernetes.io/service-name': 'abroad' } },
      addressType: 'IPv6',
      endpoints: [{ addresses: ['2001:db8::7'], hostname: 'seven' }],
      ports: [{ name: 'http', port: 8080 }],
    },
    service('elsewhere', { type: 'ExternalName', externalName: 'web.example.com' }),
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: metadata('db'),
      spec: {
        replicas: 3,
        serviceName: 'db',
        podManagementPolicy: 'Parallel',
        selector: { matchLabels: selector },
        template,
      },
    },
  ];
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'names');
  await kubectl(
    ['apply', '-f', '-'],
    manifests()
      .map((one) => JSON.stringify(one))
      .join('\n---\n'),
  );
  for (const pod of ['db-0', 'db-2']) {
    await waitFor(`${pod} to be ready`, async () => (await dig([full(`${pod}.db`)])).status === 'NOERROR');
  }
});
afterAll(() => namespace.remove());

const podIp = (ordinal: number) =>
  waitFor(`the address of db-${ordinal}`, () => field(`pod db-${ordinal}`, '.status.podIP'));

const page = (host: string) =>
  new Promise<string>((resolve, reject) => {
    get({ host, port: 8080 }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });

test('D2 DNS: dig finds a Service by name, by port and by address, over UDP and TCP', async () => {
  const ip = await field('service web', '.spec.clusterIP');
  expect(await dig([full('web')])).toMatchObject({ status: 'NOERROR', records: [`A ${ip}`] });
  expect((await dig(['+tcp', full('web')])).records).toEqual([`A ${ip}`]);
  expect((await dig(['-t', 'SRV', `_http._tcp.${full('web')}`])).records).toContain(`SRV 0 100 80 ${full('web')}.`);
  expect((await dig(['-x', ip])).records).toEqual([`PTR ${full('web')}.`]);
  expect(await dig([full('nobody')])).toMatchObject({ status: 'NXDOMAIN', records: [] });
  expect((await dig(['-t', 'CNAME', full('elsewhere')])).records).toEqual(['CNAME web.example.com.']);
  expect((await dig(['kubernetes.default.svc.cluster.local'])).status).toBe('NOERROR');
});

test('D2 DNS: AAAA leads to IPv6 endpoints, is empty where a name has none, and NXDOMAIN where there is no name', async () => {
  const aaaa = (name: string) => dig(['-t', 'AAAA', full(name)]);
  for (const name of ['abroad', 'seven.abroad']) {
    expect(await aaaa(name)).toMatchObject({ status: 'NOERROR', records: ['AAAA 2001:db8::7'] });
    expect(await dig([full(name)])).toMatchObject({ status: 'NOERROR', records: [] });
  }
  expect(await aaaa('web')).toMatchObject({ status: 'NOERROR', records: [] });
  expect(await aaaa('nobody')).toMatchObject({ status: 'NXDOMAIN', records: [] });
});

test('D2 DNS: dig finds each pod of a StatefulSet, and a pod finds it too, by its short name', async () => {
  expect((await dig([full('db-0.db')])).records).toEqual([`A ${await podIp(0)}`]);
  expect((await dig(['-t', 'SRV', `_http._tcp.${full('db')}`])).records).toContain(
    `SRV 0 100 8080 ${full('db-0.db')}.`,
  );
  const logs = () => kubectl(['-n', namespace.name, 'logs', 'db-0']);
  await waitFor('what the pod found', async () => (await logs()).includes(`db-0 is ${await podIp(0)}`));
});

test('D2 DNS: the name server is a Service too, at port 53 of its own address', async () => {
  const read = ['-n', 'kube-system', 'get', 'service', 'kube-dns', '-o', 'json'];
  const { metadata, spec } = JSON.parse(await kubectl(read)) as {
    metadata: { annotations?: Record<string, string> };
    spec: { clusterIP: string };
  };
  // Only root may bind port 53; where it is served elsewhere, the Service says so.
  const elsewhere = /(?:^|,)53\/UDP=[\d.]+:(\d+)/.exec(metadata.annotations?.['pilothouse.dev/served-at'] ?? '')?.[1];
  const asked = [`@${spec.clusterIP}`, '-p', elsewhere ?? '53', 'kubernetes.default.svc.cluster.local'];
  expect((await dig(asked)).status).toBe('NOERROR');
});

test('D4 Headless: the name leads to each ready pod and to no other, and a client reaches the one that it chose', async () => {
  const { records } = await dig([full('db')]);
  expect(records).toEqual([`A ${await podIp(0)}`, `A ${await podIp(2)}`].sort());
  const pages = await Promise.all(records.map((found) => page(found.slice(2))));
  expect(pages.sort()).toEqual(['db-0', 'db-2']);
  expect((await dig([full('db-1.db')])).status).toBe('NXDOMAIN');
  const [record = ''] = (await dig([full('db-0.db')])).records;
  expect(await page(record.slice(2))).toBe('db-0');
});

test('D3 Readiness: publishNotReadyAddresses names pods that are not ready', async () => {
  const all = (await Promise.all([0, 1, 2].map(podIp))).map((ip) => `A ${ip}`).sort();
  await waitFor('all pods', async () => (await dig([full('peers')])).records.join() === all.join());
});
