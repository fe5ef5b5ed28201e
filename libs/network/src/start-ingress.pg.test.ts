import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createConnection, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls, type PeerCertificate } from 'node:tls';
import type { Client } from '@pilothouse/kube-client/client';
import { createSharedInformers, type SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Ingress } from '@pilothouse/kube-model/kinds';
import {
  endpointSlices,
  events,
  ingressClasses,
  ingresses,
  namespaces,
  secrets,
  services,
} from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFallbackCertificate } from './ingress/fallback-certificate.ts';
import { type RunningIngress, startIngress } from './start-ingress.ts';

const namespace = 'shop';
const port = 18_081;
let cluster: TestCluster;
let client: Client;
let informers: SharedInformers;
let ingress: RunningIngress;
const backends: Server[] = [];
/** What is left of upgrades when the tests end. */
const upgraded: Socket[] = [];
/** How often a request was broken off that its client says so of. */
const cuts = new Map<string, number>();

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const shared = { client: cluster.client('pilothouse:ingress'), clock: systemClock, logger: silentLogger };
  informers = createSharedInformers(shared);
  ingress = await startIngress({ ...shared, informers, listeners: { host: '127.0.0.1', http: 0, https: 0 } });
});

afterAll(async () => {
  await ingress.stop();
  await informers.stop();
  for (const backend of backends) backend.close().closeAllConnections();
  for (const socket of upgraded) socket.destroy();
  await cluster.close();
});

/** Answers with its address and what it was asked; echoes what is sent to /echo, and all that follows an upgrade. */
async function backend(last: number): Promise<string> {
  const address = `127.253.10.${last}`;
  const server = createServer((incoming, response) => {
    if (incoming.url === '/echo') return void incoming.pipe(response);
    const most = Number(incoming.headers['x-cuts'] ?? 0);
    const before = cuts.get(incoming.url ?? '') ?? 0;
    if (before < most) {
      cuts.set(incoming.url ?? '', before + 1);
      return void incoming.socket.destroy();
    }
    response.end(JSON.stringify({ address, url: incoming.url, headers: incoming.headers }));
  });
  server.on('upgrade', (_, socket: Socket) => {
    upgraded.push(socket);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.on('data', (data) => socket.write(`${address}: ${data}`));
  });
  backends.push(server);
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return address;
}

async function createService(name: string): Promise<void> {
  const spec = { ports: [{ name: 'http', port: 80 }] };
  await client.create(services, { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec });
}

async function route(service: string, addresses: readonly string[]): Promise<void> {
  const name = `${service}-1`;
  const slice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name, namespace, labels: { 'kubernetes.io/service-name': service } },
    addressType: 'IPv4',
    endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
    ports: [{ name: 'http', port, protocol: 'TCP' }],
  };
  const known = await client.list(endpointSlices, { namespace });
  if (known.items.some(({ metadata }) => metadata.name === name)) await client.update(endpointSlices, slice);
  else await client.create(endpointSlices, slice);
}

const to = (service: string) => ({ service: { name: service, port: { name: 'http' } } });

function createIngress(name: string, host: string, fields: Ingress['spec'] = {}) {
  const paths = [{ path: '/', pathType: 'Prefix', backend: to(name) }];
  const spec = { rules: [{ host, http: { paths } }], ...fields };
  return client.create(ingresses, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace },
    spec,
  });
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function read(response: IncomingMessage): Promise<Answer> {
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode ?? 0, text };
}

async function ask(host: string, path = '/', headers: Record<string, string> = {}): Promise<Answer> {
  const options = { host: '127.0.0.1', port: ingress.ports.http, path, headers: { host, ...headers }, agent: false };
  const [response] = await once(request(options).end(), 'response');
  return read(response);
}

const answers = (host: string, status: number) =>
  eventually(`${host} answers ${status}`, async () => {
    const answer = await ask(host);
    return answer.status === status && answer;
  });

const namesOf = (servername: string) =>
  new Promise<PeerCertificate>((resolve, reject) => {
    const socket = connectTls({ port: ingress.ports.https, servername, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.once('error', reject);
  });

describe('an Ingress', () => {
  test('leads a host to its ready endpoints in turn, and tells them who asked', async () => {
    const addresses = [await backend(1), await backend(2)];
    await createService('web');
    await route('web', addresses);
    await createIngress('web', 'web.example');
    await answers('web.example', 200);
    const got = await Promise.all(
      [1, 2, 3, 4].map(() => ask('web.example', '/a/../b?c=d', { 'x-forwarded-for': '1.2.3.4' })),
    );
    const seen = got.map(({ text }) => JSON.parse(text));
    expect(new Set(seen.map(({ address }) => address))).toEqual(new Set(addresses));
    expect(seen[0]).toMatchObject({
      url: '/a/../b?c=d',
      headers: {
        host: 'web.example',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-host': 'web.example',
        'x-forwarded-proto': 'http',
        'x-forwarded-port': String(ingress.ports.http),
      },
    });
  });

  test('that is taken up, also without a class, has its address and an event', async () => {
    const { spec, status } = await eventually('its address', async () => {
      const found = await client.get(ingresses, namespace, 'web');
      return found.status?.loadBalancer?.ingress?.length ? found : undefined;
    });
    expect(spec?.ingressClassName).toBeUndefined();
    const ports = [{ port: ingress.ports.http, protocol: 'TCP' }];
    expect(status?.loadBalancer?.ingress).toEqual([{ ip: '127.0.0.1', ports }]);
    const event = await eventually('the event', async () => {
      const { items } = await client.list(events, { namespace, fieldSelector: 'involvedObject.name=web' });
      return items.find(({ reason }) => reason === 'Sync');
    });
    expect(event).toMatchObject({ type: 'Normal', message: 'Scheduled for sync', count: 1 });
  });

  test('asks another endpoint when one refuses, and none that has left', async () => {
    const alive = await backend(3);
    await createService('half');
    await route('half', ['127.253.10.250', alive]);
    await createIngress('half', 'half.example');
    await answers('half.example', 200);
    const many = await Promise.all(Array.from({ length: 6 }, () => ask('half.example')));
    expect(many.every(({ status, text }) => status === 200 && JSON.parse(text).address === alive)).toBe(true);
    await route('half', []);
    const { text } = await answers('half.example', 503);
    expect(text).toContain('Service shop/half has no ready endpoint for port http.');
  });

  test('of a Service that is not there answers 503, and 404 where nothing is served', async () => {
    await createIngress('gone', 'gone.example');
    const { text } = await answers('gone.example', 503);
    expect(text).toContain('Service shop/gone does not exist.');
    expect(await ask('unknown.example', '/x')).toEqual({
      status: 404,
      text: '404 Not Found\n\nNo Ingress has a rule for unknown.example/x.\n',
    });
  });

  test('of another class is left alone, and follows when its class changes', async () => {
    const spec = { controller: 'example.com/nginx' };
    const kind = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' };
    await client.create(ingressClasses, { ...kind, metadata: { name: 'nginx' }, spec });
    await createIngress('web2', 'web2.example', { ingressClassName: 'nginx' });
    await createService('web2');
    await client.patch(ingresses, namespace, 'web', 'merge', { spec: { ingressClassName: 'nginx' } });
    await answers('web.example', 404);
    expect((await ask('web2.example')).status).toBe(404);
    await eventually('its address to go', async () => {
      const { status } = await client.get(ingresses, namespace, 'web');
      return status?.loadBalancer?.ingress === undefined;
    });
    await client.patch(ingresses, namespace, 'web', 'merge', { spec: { ingressClassName: 'pilothouse' } });
    await answers('web.example', 200);
  });
});

describe('a request', () => {
  test('streams both ways: each part is answered before the next is sent', async () => {
    const outgoing = request({
      port: ingress.ports.http,
      path: '/echo',
      method: 'POST',
      headers: { host: 'web.example' },
    });
    outgoing.write('one');
    const [response]: IncomingMessage[] = await once(outgoing, 'response');
    const parts = response?.setEncoding('utf8').iterator();
    expect(await parts?.next()).toMatchObject({ value: 'one' });
    outgoing.write('two');
    expect(await parts?.next()).toMatchObject({ value: 'two' });
    outgoing.end();
    expect(await parts?.next()).toMatchObject({ done: true });
  });

  test('that an endpoint broke off unanswered is asked of another, when asking twice does no harm', async () => {
    expect(await ask('web.example', '/cut-once', { 'x-cuts': '1' })).toMatchObject({ status: 200 });
    expect(await ask('web.example', '/cut-always', { 'x-cuts': '99' })).toMatchObject({ status: 502 });
    expect(cuts.get('/cut-always')).toBe(3);
  });

  test('with a body that an endpoint has had is not sent a second time: 502', async () => {
    const headers = { host: 'web.example', 'x-cuts': '99' };
    const options = { port: ingress.ports.http, path: '/cut-post', method: 'POST', headers, agent: false };
    const [response] = await once(request(options).end('money'), 'response');
    expect(await read(response)).toMatchObject({ status: 502 });
    expect(cuts.get('/cut-post')).toBe(1);
  });

  test('whose target names a host reaches the endpoint as a path of that host', async () => {
    const { status, text } = await ask('proxy.example', 'http://web.example/a?b');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ url: '/a?b', headers: { host: 'web.example' } });
  });

  test('that offers to speak HTTP/2 in clear is answered in HTTP/1.1', async () => {
    const offer = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
    };
    const { status, text } = await ask('web.example', '/h2c', offer);
    expect({ status, url: JSON.parse(text).url }).toEqual({ status: 200, url: '/h2c' });
  });

  test('leaves the connection of its client open for the next one', async () => {
    const socket = createConnection(ingress.ports.http, '127.0.0.1').setEncoding('utf8');
    const send = async () => {
      socket.write('GET / HTTP/1.1\r\nHost: web.example\r\n\r\n');
      let text = '';
      while (!text.includes('0\r\n\r\n') && !/content-length/i.test(text)) text += (await once(socket, 'data'))[0];
      return text.split('\r\n')[0];
    };
    expect(await send()).toBe('HTTP/1.1 200 OK');
    expect(await send()).toBe('HTTP/1.1 200 OK');
    socket.destroy();
  });
});

describe('a WebSocket', () => {
  const upgrade = (host: string) => {
    const headers = { host, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'x' };
    return request({ host: '127.0.0.1', port: ingress.ports.http, path: '/ws', headers }).end();
  };

  test('passes through, both ways', async () => {
    const [response, socket] = await new Promise<[IncomingMessage, Duplex]>((resolve, reject) => {
      upgrade('web.example')
        .once('upgrade', (...both) => resolve([both[0], both[1]]))
        .once('error', reject);
    });
    expect(response.statusCode).toBe(101);
    socket.write('hello');
    expect(String((await once(socket, 'data'))[0])).toMatch(/^127\.253\.10\.\d: hello$/);
    socket.destroy();
  });

  test('without an endpoint is refused with the reason', async () => {
    const [response] = await once(upgrade('gone.example'), 'response');
    expect(await read(response)).toMatchObject({ status: 503, text: expect.stringContaining('does not exist') });
  });
});

describe('TLS', () => {
  const secretOf = async () => {
    const { certificate, key } = await createFallbackCertificate(Date.now());
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    return { pem: certificate, data: { 'tls.crt': base64(certificate), 'tls.key': base64(key) } };
  };

  test('is served from the Secret of the host that is asked for, and live when it changes', async () => {
    const [first, second] = [await secretOf(), await secretOf()];
    const tls = [{ hosts: ['secure.example'], secretName: 'cert' }];
    await createIngress('secure', 'secure.example', { tls });
    const warning = await eventually('the warning', async () => {
      const { items } = await client.list(events, { namespace, fieldSelector: 'involvedObject.name=secure' });
      return items.find(({ type }) => type === 'Warning');
    });
    expect(warning).toMatchObject({ reason: 'InvalidTLS', message: 'Secret cert of spec.tls does not exist.' });
    const fallback = (await namesOf('secure.example')).fingerprint256;

    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'cert', namespace },
      type: 'kubernetes.io/tls',
    };
    await client.create(secrets, { ...secret, data: first.data });
    const shown = async (name: string) => (await namesOf(name)).fingerprint256;
    const before = await eventually('the first', async () => {
      const print = await shown('secure.example');
      return print !== fallback && print;
    });
    expect(await shown('other.example')).toBe(fallback);
    await client.update(secrets, { ...secret, data: second.data });
    await eventually('the second', async () => (await shown('secure.example')) !== before);
  });

  test('reaches the endpoints like HTTP, which are told of it', async () => {
    await createService('secure');
    await route('secure', ['127.253.10.1']);
    await eventually('an answer', async () => {
      const options = { host: '127.0.0.1', port: ingress.ports.https, headers: { host: 'secure.example' } };
      const [response] = await once(
        secureRequest({ ...options, servername: 'secure.example', rejectUnauthorized: false, agent: false }).end(),
        'response',
      );
      const { status, text } = await read(response);
      return status === 200 && JSON.parse(text).headers['x-forwarded-proto'] === 'https';
    });
  });
});

test('a Service in kube-system leads to it, on the usual ports', async () => {
  const { spec } = await client.get(services, 'kube-system', 'ingress');
  expect(spec?.ports).toMatchObject([
    { name: 'http', port: 80 },
    { name: 'https', port: 443 },
  ]);
  const slice = await client.get(endpointSlices, 'kube-system', 'ingress');
  expect(slice.endpoints).toMatchObject([{ addresses: ['127.0.0.1'], conditions: { ready: true } }]);
  expect(Object.fromEntries((slice.ports ?? []).map(({ name, port }) => [name, port]))).toEqual(ingress.ports);
});

test('a port that is taken is told with which it is', async () => {
  const shared = { client, clock: systemClock, logger: silentLogger };
  const taken = { host: '127.0.0.1', http: 0, https: ingress.ports.http };
  await expect(startIngress({ ...shared, informers, listeners: taken })).rejects.toMatchObject({
    listener: 'https',
    code: 'EADDRINUSE',
  });
});
