import { createSocket, type Socket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { connect } from 'node:net';
import type { Client } from '@pilothouse/kube-client/client';
import { createSharedInformers, type SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { endpointSlices, namespaces, services } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { type Answer, type DecodedPacket, decode, encode, type Packet, type RecordType } from 'dns-packet';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DnsServer } from './dns/dns-server.ts';
import { listenDns } from './dns/dns-server.ts';
import { readFrames, writeFrame } from './dns/tcp-frames.ts';
import { startDns } from './start-dns.ts';

const namespace = 'shop';
let cluster: TestCluster;
let client: Client;
let outside: DnsServer;
let informers: SharedInformers;
let dns: DnsServer;
let resolver: Resolver;

/** The name server of a machine that knows one name, and says nothing to `silent.example`. */
const knowsOne = async (bytes: Buffer): Promise<Buffer | undefined> => {
  const { id, questions = [] } = decode(bytes);
  const [question] = questions;
  if (!question || question.name === 'silent.example') return undefined;
  const answers: Answer[] = question.name === 'known.example' ? [{ ...question, type: 'A', data: '192.0.2.7' }] : [];
  return encode({ type: 'response', id: id ?? 0, flags: answers.length > 0 ? 0 : 3, questions, answers });
};

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  await client.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const shared = { host: '127.0.0.1', port: 0, logger: silentLogger };
  const addressing = { serviceCidr: '10.96.0.0/16' };
  outside = await listenDns({ ...shared, respond: knowsOne });
  const servers = [{ host: '127.0.0.1', port: outside.port }];
  const reader = { client: cluster.client('system:kube-dns'), clock: systemClock, logger: silentLogger };
  informers = createSharedInformers(reader);
  dns = await startDns({ ...shared, ...reader, informers, servers, addressing });
  resolver = new Resolver({ timeout: 5000, tries: 1 });
  resolver.setServers([`127.0.0.1:${dns.port}`]);
  await create('web', { ports: [{ name: 'http', port: 80 }] });
  await create('db', { clusterIP: 'None', ports: [{ name: 'sql', port: 5432 }] });
  await create('alias', { type: 'ExternalName', externalName: 'known.example' });
  await create('nickname', { type: 'ExternalName', externalName: 'web.shop.svc.cluster.local' });
});

afterAll(async () => {
  await Promise.all([dns.close(), outside.close(), informers.stop()]);
  await cluster.close();
});

const create = (name: string, spec: Service['spec']) =>
  client.create(services, { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { ...spec } });

const full = (name: string) => `${name}.${namespace}.svc.cluster.local`;

async function setEndpoints(service: string, endpoints: NonNullable<EndpointSlice['endpoints']>): Promise<void> {
  const metadata = { name: `${service}-1`, namespace, labels: { 'kubernetes.io/service-name': service } };
  const ports = [{ name: 'sql', port: 5432, protocol: 'TCP' }];
  const type = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', addressType: 'IPv4' };
  const known = await client.list(endpointSlices, { namespace });
  const write = known.items.some((item) => item.metadata.name === metadata.name) ? client.update : client.create;
  await write(endpointSlices, { ...type, metadata, endpoints, ports });
}

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: NodeJS.ErrnoException) => error.code,
  );

function askUdp(packet: Packet | Buffer): Promise<DecodedPacket> {
  const socket: Socket = createSocket('udp4');
  const bytes = Buffer.isBuffer(packet) ? packet : encode({ type: 'query', id: 7, ...packet });
  return new Promise<DecodedPacket>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('message', (message) => resolve(decode(message)));
    socket.send(bytes, dns.port, '127.0.0.1');
  }).finally(() => socket.close());
}

function askTcp(packet: Packet): Promise<DecodedPacket> {
  const socket = connect({ host: '127.0.0.1', port: dns.port });
  return new Promise<DecodedPacket>((resolve, reject) => {
    socket.once('error', reject);
    readFrames(socket, (message) => resolve(decode(message)));
    writeFrame(socket, encode({ type: 'query', id: 7, ...packet }));
  }).finally(() => socket.destroy());
}

const question = (name: string, type: RecordType = 'A') => ({ questions: [{ name, type }] });
const opt = (udpPayloadSize: number, ednsVersion = 0): Answer => ({
  type: 'OPT',
  name: '.',
  udpPayloadSize,
  ednsVersion,
  extendedRcode: 0,
  flags: 0,
  flag_do: false,
  options: [],
});
const rcodeOf = ({ flags = 0 }: DecodedPacket) => flags & 0xf;

test('a Service has its address by name and its name by address, as soon as it is there', async () => {
  const { spec } = await client.get(services, namespace, 'web');
  const addresses = () => resolver.resolve4(full('web'), { ttl: true }).catch(() => undefined);
  expect(await eventually('the name', addresses)).toEqual([{ address: spec?.clusterIP, ttl: 5 }]);
  expect(await resolver.reverse(spec?.clusterIP ?? '')).toEqual([full('web')]);
  const port = { name: full('web'), port: 80, priority: 0, weight: 100 };
  expect(await resolver.resolveSrv(`_http._tcp.${full('web')}`)).toEqual([port]);
});

test('a name is found however it is spelt, and comes back as it was asked', async () => {
  const { answers } = await askUdp(question('WEB.Shop.svc.Cluster.LOCAL'));
  expect(answers).toMatchObject([{ name: 'WEB.Shop.svc.Cluster.LOCAL', type: 'A' }]);
});

test('a headless Service leads to its ready endpoints, each also by its own name', async () => {
  expect(await codeOf(resolver.resolve4(full('db')))).toBe('ENOTFOUND');
  const pod = (ordinal: number, ready: boolean) => ({
    addresses: [`10.244.0.${ordinal}`],
    hostname: `db-${ordinal}`,
    conditions: { ready },
  });
  await setEndpoints('db', [pod(1, true), pod(2, false)]);
  const addresses = async () => (await resolver.resolve4(full('db')).catch(() => [])).sort();
  await eventually('one endpoint', async () => (await addresses()).join() === '10.244.0.1');
  expect(await resolver.resolve4(full('db-1.db'))).toEqual(['10.244.0.1']);
  expect(await codeOf(resolver.resolve4(full('db-2.db')))).toBe('ENOTFOUND');
  await setEndpoints('db', [pod(1, true), pod(2, true)]);
  await eventually('two endpoints', async () => (await addresses()).join() === '10.244.0.1,10.244.0.2');
  expect((await resolver.resolveSrv(`_sql._tcp.${full('db')}`)).map(({ name }) => name).sort()).toEqual([
    full('db-1.db'),
    full('db-2.db'),
  ]);
  expect(await resolver.reverse('10.244.0.2')).toEqual([full('db-2.db')]);
  const firsts = await Promise.all([1, 2].map(() => askUdp(question(full('db')))));
  expect(new Set(firsts.map(({ answers }) => JSON.stringify(answers?.[0]))).size).toBe(2);
});

test('a name without records of the type is told apart from one that is not there', async () => {
  const noData = await askUdp(question(full('web'), 'AAAA'));
  expect(rcodeOf(noData)).toBe(0);
  expect(noData).toMatchObject({ flag_aa: true, answers: [], authorities: [{ type: 'SOA', name: 'cluster.local' }] });
  const missing = await askUdp(question(full('nobody')));
  expect(rcodeOf(missing)).toBe(3);
  expect(missing.authorities).toMatchObject([{ type: 'SOA', ttl: 5 }]);
  expect(rcodeOf(await askUdp(question(full('web'), 'HTTPS' as RecordType)))).toBe(0);
});

test('an ExternalName is an alias, with what it leads to outside and inside', async () => {
  expect(await resolver.resolveCname(full('alias'))).toEqual(['known.example']);
  expect(await resolver.resolve4(full('alias'))).toEqual(['192.0.2.7']);
  const { spec } = await client.get(services, namespace, 'web');
  expect(await resolver.resolve4(full('nickname'))).toEqual([spec?.clusterIP]);
});

test('other names are asked of the machine, by UDP and TCP; no answer is a failure of the server', async () => {
  expect(await resolver.resolve4('known.example')).toEqual(['192.0.2.7']);
  expect((await askTcp(question('known.example'))).answers).toMatchObject([{ data: '192.0.2.7' }]);
  expect(await codeOf(resolver.resolve4('unknown.example'))).toBe('ENOTFOUND');
  expect(rcodeOf(await askUdp(question('silent.example')))).toBe(2);
});

test('what does not fit is cut, by UDP as the client has room, and is whole by TCP', async () => {
  await create('many', { clusterIP: 'None' });
  const endpoints = Array.from({ length: 60 }, (_, index) => ({
    addresses: [`10.245.1.${index + 1}`],
    conditions: { ready: true },
  }));
  await setEndpoints('many', endpoints);
  const asked = question(full('many'));
  await eventually('all endpoints', async () => (await askTcp(asked)).answers?.length === 60);
  expect(await askUdp(asked)).toMatchObject({ flag_tc: true, answers: [] });
  expect(await askUdp({ ...asked, additionals: [opt(1232)] })).toMatchObject({ flag_tc: true });
  const roomy = await askUdp({ ...asked, additionals: [opt(4096)] });
  expect(roomy).toMatchObject({ flag_tc: false, additionals: [{ type: 'OPT' }] });
  expect(roomy.answers).toHaveLength(60);
  const found = await resolver.resolve4(full('many'));
  expect(found).toHaveLength(60);
});

test('what is no plain question is refused by its code', async () => {
  expect(rcodeOf(await askUdp({ ...question(full('web')), flags: 4 << 11 }))).toBe(4);
  expect(rcodeOf(await askTcp(question('cluster.local', 'AXFR')))).toBe(5);
  expect(rcodeOf(await askUdp({ questions: [{ name: full('web'), type: 'A', class: 'CH' }] }))).toBe(5);
  expect(rcodeOf(await askUdp({ questions: [] }))).toBe(1);
  const { additionals } = await askUdp({ ...question(full('web')), additionals: [opt(1232, 1)] });
  expect(additionals).toMatchObject([{ type: 'OPT', extendedRcode: 1 }]);
});

test('whatever bytes arrive, the next question is answered', async () => {
  const socket = createSocket('udp4');
  for (const bytes of fc.sample(fc.uint8Array({ maxLength: 600 }), 100)) {
    await new Promise((sent) => socket.send(bytes, dns.port, '127.0.0.1', sent));
    expect(rcodeOf(await askUdp(question(full('web'))))).toBe(0);
  }
  socket.close();
  const header = Buffer.from([0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xc0]);
  expect(rcodeOf(await askUdp(header))).toBe(1);
});

test('a port that another copy has is refused, by the error that names it', async () => {
  const same = listenDns({ host: '127.0.0.1', port: dns.port, respond: knowsOne, logger: silentLogger });
  await expect(same).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('the name server is a Service of the cluster, at the address by which clusters know it', async () => {
  expect(await resolver.resolve4('kube-dns.kube-system.svc.cluster.local')).toEqual(['10.96.0.10']);
  const { endpoints, ports } = await client.get(endpointSlices, 'kube-system', 'kube-dns');
  expect(endpoints).toMatchObject([{ addresses: ['127.0.0.1'] }]);
  expect(ports).toMatchObject([
    { port: dns.port, protocol: 'UDP' },
    { port: dns.port, protocol: 'TCP' },
  ]);
});
