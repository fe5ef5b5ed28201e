import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrisma, type PrismaClient } from '@pilothouse/db/prisma';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { dropCluster } from '@pilothouse/store/drop-cluster';
import { openStore } from '@pilothouse/store/open-store';
import { eventually } from '@pilothouse/testing/eventually';
import { createSelfSigned, createTestAuthority, type TestPair } from '@pilothouse/testing/test-certificates';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { testSealer } from '@pilothouse/testing/test-store';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ClusterInput, ClusterRegistry, RunningCluster } from './cluster-registry.ts';
import { createClusterRegistry } from './create-cluster-registry.ts';

let api: TestApi;
let prisma: PrismaClient;
let registry: ClusterRegistry<RunningCluster>;
let directory: string;
let ca: string;
const servers: Server[] = [];
const started: string[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-bad-kubeconfigs-'));
  api = await createTestApi();
  ca = String(api.agent.options.ca);
  prisma = createPrisma(api.databaseUrl);
  registry = newRegistry();
});

afterAll(async () => {
  await registry.close();
  for (const server of servers) server.close();
  await prisma.$disconnect();
  await api.close();
  rmSync(directory, { recursive: true, force: true });
});

function newRegistry(start?: () => void): ClusterRegistry<RunningCluster> {
  return createClusterRegistry({
    prisma,
    sealer: testSealer,
    clock: systemClock,
    logger: silentLogger,
    embedded: 'local',
    environment: { PATH: process.env.PATH },
    patience: 400,
    async start({ name, connection }) {
      started.push(name);
      const store = await openStore({
        url: api.databaseUrl,
        cluster: name,
        sealer: testSealer,
        clock: systemClock,
        logger: silentLogger,
      });
      const close = async () => {
        connection.close();
        await store.close();
      };
      try {
        start?.();
      } catch (error) {
        await close();
        throw error;
      }
      return { pause: async () => undefined, resume: async () => undefined, close };
    },
    drop: (name) => dropCluster(api.databaseUrl, name),
  });
}

/** What there would be of a cluster `bad` if something had been left. */
async function leftovers() {
  const rows = await prisma.cluster.count();
  const names = await prisma.$queryRaw`SELECT name FROM store.cluster WHERE name <> 'test'`;
  const partitions = await prisma.$queryRaw`SELECT relname FROM pg_class WHERE relname LIKE '%bad%'`;
  return {
    rows,
    stores: names,
    partitions,
    running: registry.clusters.size,
    started: started.length,
  };
}
const nothing = { rows: 0, stores: [], partitions: [], running: 0, started: 0 };

async function refusal(cluster: Partial<ClusterInput>): Promise<StatusError> {
  const input = {
    name: 'bad',
    kubeconfig: '',
    context: undefined,
    allowProgram: false,
    impersonate: false,
    ...cluster,
  };
  const error: unknown = await registry.add(input, { name: 'ann' }).then(
    () => 'it was added',
    (failure) => failure,
  );
  if (!(error instanceof StatusError)) throw new Error(`no StatusError: ${error}`);
  return error;
}

async function isRefused(cluster: Partial<ClusterInput>, ...words: (string | RegExp)[]): Promise<void> {
  const { message } = await refusal(cluster);
  for (const word of words) expect(message).toMatch(word);
  expect(message).not.toMatch(/undefined|\[object|Error:|ECONN|ENOENT|\n\s+at /);
  expect(await leftovers()).toEqual(nothing);
}

type Entry = Record<string, unknown>;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A kubeconfig that works, but for what is given. */
function kubeconfig(cluster: Entry = {}, user: Entry = { token: 'admin' }, more: Entry = {}): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'main',
    clusters: [{ name: 'c', cluster: { server: api.url, 'certificate-authority-data': base64(ca), ...cluster } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'main', context: { cluster: 'c', user: 'u' } }],
    ...more,
  });
}

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function tls(pair: TestPair, more: ServerOptions = {}, answer: RequestListener = (_, r) => void r.end('{}')) {
  return `https://127.0.0.1:${await listening(createTlsServer({ ...pair, ...more }, answer))}`;
}

async function plain(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listening(createPlainServer(answer))}`;
}

test('what all cases differ from is added, and removed without a trace', async () => {
  const input = { name: 'good', context: undefined, allowProgram: false, impersonate: false };
  await registry.add({ ...input, kubeconfig: kubeconfig() }, { name: 'ann' });
  expect(await leftovers()).toMatchObject({ rows: 1, stores: [{ name: 'good' }], running: 1 });
  await registry.remove('good');
  started.length = 0;
  expect(await leftovers()).toEqual(nothing);
});

describe('text that is no kubeconfig', () => {
  const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let i = 1; i < 9; i++) {
    const [former, own] = [String.fromCharCode(96 + i), String.fromCharCode(97 + i)];
    laughs.push(`${own}: &${own} [${Array(9).fill(`*${former}`)}]`);
  }
  test.each<[string, string, ...(string | RegExp)[]]>([
    ['nothing', '', 'is empty'],
    ['white space', ' \n\t\n', 'is empty'],
    ['a billion laughs', laughs.join('\n'), /too many|nested too deeply/],
    ['a cycle', 'clusters: &a [*a]', /nested too deeply|not in order|too many/],
    ['a cycle of maps', '&a\ncontexts: []\nextra: *a', /nested too deeply|too many/],
    ['deep brackets', '['.repeat(1024 * 1024), 'nested too deeply'],
    ['deep braces', '{a: '.repeat(250_000), 'nested too deeply'],
    ['deep JSON', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'nested too deeply'],
    ['deep blocks', '- '.repeat(15_000), 'nested too deeply'],
    ['a giant', `a: ${'x'.repeat(1024 * 1024)}`, 'larger than 1 MiB'],
    ['very many keys', Array.from({ length: 60_000 }, (_, i) => `key${i}: v`).join('\n'), 'too many values'],
    ['very many quotes', '"'.repeat(1024 * 1024), /too many values|not YAML/],
    ['binary', '\u007fELF\u0002\u0001\u0001\u0000', 'bytes that are no text'],
    ['text that was not UTF-8', Buffer.from([0x6b, 0xff, 0xfe, 0x3a]).toString('utf8'), 'bytes that are no text'],
    ['NUL', 'clusters: "a\u0000b"', 'bytes that are no text'],
    ['tabs as indentation', 'clusters:\n\t- name: c', 'is not YAML', 'line 2'],
    ['a key twice', 'contexts: []\ncontexts: []', 'the key contexts twice', 'line 2'],
    ['an open quote', 'clusters: "never ends', 'is not YAML'],
    ['two documents', 'contexts: []\n---\ncontexts: []', 'second document', 'line 2'],
    ['prototype keys', '__proto__:\n  contexts: [{name: a}]', 'has no contexts'],
    ['a function', 'contexts: !!js/function "function () { return 1 }"', 'not in order', 'contexts'],
    ['a number', '42', 'is it the right file'],
    ['a list', '- a\n- b', 'is it the right file'],
    ['prose', 'Dear operator, please find attached', 'is it the right file'],
    ['HTML', '<!doctype html><html><title>Sign in</title></html>', /right file|not YAML/],
    ['a PEM', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', /right file|not YAML/],
    ['another kind', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}', 'is a Deployment', 'Config'],
    ['no contexts', 'apiVersion: v1\nkind: Config', 'has no contexts'],
    ['contexts that are text', 'contexts: main', 'not in order', 'contexts'],
    ['contexts without names', 'contexts: [{context: {cluster: c}}]', 'contexts.0.name'],
    ['a server that is a number', 'contexts: [{name: a}]\nclusters: [{name: c, cluster: {server: 1}}]', 'server'],
    ['a token that is a number', 'contexts: [{name: a}]\nusers: [{name: u, user: {token: 123}}]', 'token'],
    ['args that are text', 'contexts: [{name: a}]\nusers: [{name: u, user: {exec: {command: x, args: y}}}]', 'args'],
    ['null in lists', 'contexts: [null]', 'contexts.0'],
    ['a name twice', 'contexts: [{name: a}, {name: a}]', 'two contexts called "a"'],
  ])('%s', async (_, text, ...words) => {
    expect(() => registry.read(text)).toThrow(StatusError);
    await isRefused({ kubeconfig: text }, /^The kubeconfig /, ...words);
    expect(Reflect.get({}, 'contexts')).toBeUndefined();
  });
});

describe('a context that cannot be used', () => {
  const first = 'contexts';
  const named = (context: Entry) => ({ [first]: [{ name: 'main', context }] });
  test.each<[string, () => Partial<ClusterInput>, ...(string | RegExp)[]]>([
    ['that is not there', () => ({ kubeconfig: kubeconfig(), context: 'other' }), 'no context "other"'],
    [
      'that current-context does not find',
      () => ({ kubeconfig: kubeconfig({}, {}, { 'current-context': 'x' }) }),
      'no context "x"',
    ],
    [
      'of which none is current',
      () => ({ kubeconfig: kubeconfig({}, {}, { 'current-context': '', contexts: [{ name: 'a' }, { name: 'b' }] }) }),
      'no current-context',
    ],
    ['without a cluster', () => ({ kubeconfig: kubeconfig({}, {}, named({ user: 'u' })) }), 'names no cluster'],
    [
      'whose cluster is missing',
      () => ({ kubeconfig: kubeconfig({}, {}, named({ cluster: 'z' })) }),
      '"z", which is not in',
    ],
    [
      'whose user is missing',
      () => ({ kubeconfig: kubeconfig({}, {}, named({ cluster: 'c', user: 'z' })) }),
      '"z", which is not in',
    ],
    ['without a server', () => ({ kubeconfig: kubeconfig({ server: null }) }), 'has no server'],
    [
      'whose server is no URL',
      () => ({ kubeconfig: kubeconfig({ server: 'kube.example:6443' }) }),
      'begins with https://',
    ],
    [
      'whose server is a file',
      () => ({ kubeconfig: kubeconfig({ server: 'file:///etc/passwd' }) }),
      'begins with https://',
    ],
    ['whose server has a password', () => ({ kubeconfig: kubeconfig({ server: 'https://a:b@host' }) }), 'without user'],
    [
      'with an authority in a file',
      () => ({ kubeconfig: kubeconfig({ 'certificate-authority': '/etc/ca.crt' }) }),
      '/etc/ca.crt',
      'kubectl config view --raw --flatten --minify',
    ],
    [
      'with a key in a file',
      () => ({ kubeconfig: kubeconfig({}, { 'client-key': 'me.key' }) }),
      'client-key',
      '--flatten',
    ],
    [
      'with a certificate in a file',
      () => ({ kubeconfig: kubeconfig({}, { 'client-certificate': '/me' }) }),
      'client-certificate',
      '--flatten',
    ],
    [
      'with a token in a file',
      () => ({ kubeconfig: kubeconfig({}, { tokenFile: '/etc/shadow' }) }),
      'tokenFile',
      '--flatten',
    ],
    [
      'whose authority is no base64',
      () => ({ kubeconfig: kubeconfig({ 'certificate-authority-data': '%%%' }) }),
      'certificate-authority-data is not base64',
    ],
    [
      'whose authority is no PEM',
      () => ({ kubeconfig: kubeconfig({ 'certificate-authority-data': base64('hello') }) }),
      'certificate-authority-data',
      'no certificate in PEM',
    ],
    [
      'whose authority is broken PEM',
      () => ({
        kubeconfig: kubeconfig({
          'certificate-authority-data': base64('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'),
        }),
      }),
      'cannot be read',
    ],
    [
      'with a certificate but no key',
      () => ({ kubeconfig: kubeconfig({}, { 'client-certificate-data': base64(ca) }) }),
      'no client-key-data',
    ],
    [
      'with a key but no certificate',
      () => ({ kubeconfig: kubeconfig({}, { 'client-key-data': base64('k') }) }),
      'no client-certificate-data',
    ],
    [
      'whose key is no key',
      () => ({ kubeconfig: kubeconfig({}, { 'client-certificate-data': base64(ca), 'client-key-data': base64('k') }) }),
      'no private key',
    ],
    [
      'whose key has a passphrase',
      () => ({
        kubeconfig: kubeconfig(
          {},
          { 'client-certificate-data': base64(ca), 'client-key-data': base64('-----BEGIN ENCRYPTED PRIVATE KEY-----') },
        ),
      }),
      'passphrase',
    ],
    [
      'whose token has a line break',
      () => ({ kubeconfig: kubeconfig({}, { token: 'a\nb' }) }),
      'characters that no token has',
    ],
    [
      'with a token and a password',
      () => ({ kubeconfig: kubeconfig({}, { token: 'a', username: 'b' }) }),
      'only one of them',
    ],
    [
      'with auth-provider gcp',
      () => ({ kubeconfig: kubeconfig({}, { 'auth-provider': { name: 'gcp' } }) }),
      'gke-gcloud-auth-plugin',
    ],
    [
      'with auth-provider azure',
      () => ({ kubeconfig: kubeconfig({}, { 'auth-provider': { name: 'azure' } }) }),
      'kubelogin',
    ],
    [
      'with oidc but no token',
      () => ({ kubeconfig: kubeconfig({}, { 'auth-provider': { name: 'oidc' } }) }),
      'no id-token',
    ],
    ['with groups to act as but no user', () => ({ kubeconfig: kubeconfig({}, { 'as-groups': ['g'] }) }), 'need `as`'],
    [
      'that checks and does not check',
      () => ({ kubeconfig: kubeconfig({ 'insecure-skip-tls-verify': true }) }),
      'exclude each other',
    ],
    ['whose proxy is no proxy', () => ({ kubeconfig: kubeconfig({ 'proxy-url': 'ftp://x' }) }), 'proxy-url'],
    [
      'whose program is nameless',
      () => ({ kubeconfig: kubeconfig({}, { exec: { apiVersion: 'client.authentication.k8s.io/v1' } }) }),
      'names no command',
    ],
    [
      'whose program speaks an old version',
      () => ({
        kubeconfig: kubeconfig({}, { exec: { apiVersion: 'client.authentication.k8s.io/v1alpha1', command: 'aws' } }),
      }),
      'v1alpha1',
      'v1beta1',
    ],
    ['with an empty name', () => ({ kubeconfig: kubeconfig(), name: '' }), 'needs a name'],
    ['with a name in capitals', () => ({ kubeconfig: kubeconfig(), name: 'Prod' }), 'cannot be the name'],
    ['with a path for a name', () => ({ kubeconfig: kubeconfig(), name: '../etc' }), 'cannot be the name'],
    ['with a very long name', () => ({ kubeconfig: kubeconfig(), name: 'a'.repeat(64) }), 'at most 63'],
    ['called as the embedded cluster', () => ({ kubeconfig: kubeconfig(), name: 'local' }), 'Pilothouse itself runs'],
  ])('%s', async (_, input, ...words) => {
    await isRefused(input(), ...words);
  });

  test('whose key is of another certificate, or whose certificate has expired', async () => {
    const authority = await createTestAuthority();
    const [one, two] = [await authority.issue(), await authority.issue()];
    const user = (pair: TestPair) => ({
      'client-certificate-data': base64(pair.cert),
      'client-key-data': base64(pair.key),
    });
    await isRefused(
      { kubeconfig: kubeconfig({}, user({ cert: one.cert, key: two.key })) },
      'not the key of the certificate',
    );
    const old = await authority.issue({
      notBefore: new Date('2020-01-01'),
      notAfter: new Date('2021-02-03T12:00:00Z'),
    });
    await isRefused({ kubeconfig: kubeconfig({}, user(old)) }, 'expired on 2021-02-03');
  });
});

describe('a server that cannot be spoken to', () => {
  test('where nothing listens', () =>
    isRefused(
      { kubeconfig: kubeconfig({ server: 'https://127.0.0.1:1' }) },
      'https://127.0.0.1:1 cannot be reached',
      'nothing listens there',
    ));
  test('whose name is not known', () =>
    isRefused(
      { kubeconfig: kubeconfig({ server: 'https://no-such-host.invalid' }) },
      'no-such-host.invalid',
      /no host of this name|cannot be looked up/,
    ));
  test('that speaks no TLS', async () => {
    const server = (await plain((_, response) => void response.end('{}'))).replace('http', 'https');
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'does not speak TLS', 'http://');
  });
  test('that speaks TLS only', () =>
    isRefused({ kubeconfig: kubeconfig({ server: api.url.replace('https', 'http') }) }, 'https://?'));
  test('that never answers', async () => {
    const port = await listening(createTcpServer(() => undefined));
    await isRefused({ kubeconfig: kubeconfig({ server: `https://127.0.0.1:${port}` }) }, 'did not answer in time');
  });
  test('that takes the request and says nothing', async () => {
    const server = await plain(() => undefined);
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'did not answer in time');
  });
  test('that breaks off in its answer', async () => {
    const server = await plain((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"git');
      setImmediate(() => response.destroy());
    });
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'cannot be reached');
  });
  test('that never comes to the end of its answer', async () => {
    const server = await plain((_, response) => void response.write('{"git'));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'did not answer in time');
  });
  test('that hangs up', async () => {
    const port = await listening(createTcpServer((socket) => void socket.destroy()));
    await isRefused({ kubeconfig: kubeconfig({ server: `https://127.0.0.1:${port}` }) }, 'closed before an answer');
  });
  test('that speaks another protocol', async () => {
    const port = await listening(createTcpServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n')));
    await isRefused({ kubeconfig: kubeconfig({ server: `http://127.0.0.1:${port}` }) }, 'does not answer in HTTP');
    await isRefused({ kubeconfig: kubeconfig({ server: `https://127.0.0.1:${port}` }) }, /TLS/);
  });
  test('behind a proxy that is not there', () =>
    isRefused(
      { kubeconfig: kubeconfig({ 'proxy-url': 'http://user:secret@127.0.0.1:1' }) },
      'through the proxy http://127.0.0.1:1',
      /nothing listens|refused/i,
    ));
});

describe('a certificate that does not hold', () => {
  const hosts = ['127.0.0.1'];
  test('of another authority', async () => {
    const other = await createTestAuthority();
    await isRefused(
      { kubeconfig: kubeconfig({ 'certificate-authority-data': base64(other.ca) }) },
      `the certificate of ${api.url} is not signed by the certificate authority in the kubeconfig`,
    );
  });
  test('of an authority that is not told', () =>
    isRefused({ kubeconfig: kubeconfig({ 'certificate-authority-data': null }) }, 'no certificate-authority-data'));
  test('that signed itself', async () => {
    const server = await tls(await createSelfSigned({ hosts }));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'not signed by', 'it has signed itself');
  });
  test('that has expired', async () => {
    const authority = await createTestAuthority();
    const pair = await authority.issue({
      hosts,
      notBefore: new Date('2020-01-01'),
      notAfter: new Date('2021-02-03T12:00:00Z'),
    });
    const server = await tls(pair);
    await isRefused(
      { kubeconfig: kubeconfig({ server, 'certificate-authority-data': base64(authority.ca) }) },
      `the certificate of ${server} expired on 2021-02-03`,
    );
  });
  test('that is not valid yet', async () => {
    const authority = await createTestAuthority();
    const server = await tls(
      await authority.issue({ hosts, notBefore: new Date('2090-01-01T12:00:00Z'), notAfter: new Date('2091-01-01') }),
    );
    await isRefused(
      { kubeconfig: kubeconfig({ server, 'certificate-authority-data': base64(authority.ca) }) },
      'not valid before 2090-01-01',
    );
  });
  test('for other names', async () => {
    const authority = await createTestAuthority();
    const server = await tls(await authority.issue({ hosts: ['kube.example', '10.1.2.3'] }));
    await isRefused(
      { kubeconfig: kubeconfig({ server, 'certificate-authority-data': base64(authority.ca) }) },
      'is for other names (kube.example, 10.1.2.3), not for 127.0.0.1',
      'tls-server-name',
    );
  });
  test('for another name than tls-server-name', () =>
    isRefused({ kubeconfig: kubeconfig({ 'tls-server-name': 'kube.example' }) }, 'not for kube.example'));
  test('of ours, which the server does not accept', async () => {
    const [theirs, ours] = [await createTestAuthority(), await createTestAuthority()];
    const server = await tls(await theirs.issue({ hosts }), {
      requestCert: true,
      rejectUnauthorized: true,
      ca: theirs.ca,
    });
    const mine = await ours.issue();
    const user = { 'client-certificate-data': base64(mine.cert), 'client-key-data': base64(mine.key) };
    await isRefused(
      { kubeconfig: kubeconfig({ server, 'certificate-authority-data': base64(theirs.ca) }, user) },
      /does not accept the client certificate|closed before an answer/,
    );
  });
});

describe('a server that is something else, or lets nobody in', () => {
  test('with a token that is not known', () =>
    isRefused(
      { kubeconfig: kubeconfig({}, { token: 'expired' }) },
      `${api.url} does not accept the credentials`,
      'expired',
    ));
  test('with a password that is not known', () =>
    isRefused({ kubeconfig: kubeconfig({}, { username: 'ann', password: 'x' }) }, 'does not accept the credentials'));
  test('with credentials that may not list anything', async () => {
    const server = await plain(kubernetes({ allowed: false }));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'may not list and watch anything', 'grant', 'view');
  });
  test('that refuses to tell its kinds', async () => {
    const server = await plain((request, response) => {
      if (request.url === '/version') return void response.end('{"gitVersion":"v1.36.0"}');
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ kind: 'Status', reason: 'Forbidden', code: 403, message: 'User "x" cannot get path "/api"' }),
      );
    });
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'User "x" cannot get path "/api"');
  });
  test('that is a web server', async () => {
    const server = await plain((_, response) => void response.end('<!doctype html><html><title>Shop</title></html>'));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, `${server} is not a Kubernetes API`, 'a web page, "Shop"');
  });
  test('that has not found the page', async () => {
    const server = await plain((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<html><head><title>404 Not Found</title></head></html>');
    });
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'answered 404', '404 Not Found');
  });
  test('that answers with other JSON', async () => {
    const server = await plain((_, response) => void response.end('{"hello":"world"}'));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'not a Kubernetes API', 'gitVersion');
  });
  test('that answers with JSON null', async () => {
    const server = await plain((_, response) => void response.end('null'));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'not a Kubernetes API');
  });
  test('that answers with an empty page', async () => {
    const server = await plain((_, response) => void response.end());
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'not a Kubernetes API');
  });
  test('that redirects, whose target is not asked', async () => {
    let asked = 0;
    const target = await plain((_, response) => {
      asked++;
      response.end('{}');
    });
    const server = await plain((_, response) => void response.writeHead(302, { location: `${target}/login` }).end());
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'redirects to', '/login', 'sign-in');
    expect(asked).toBe(0);
  });
  test('whose gateway is down', async () => {
    const server = await plain((_, response) => void response.writeHead(502).end('upstream connect error'));
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'answered 502', 'upstream connect error');
  });
  test('that has a version but no kinds', async () => {
    const server = await plain((request, response) => {
      response.end(request.url === '/version' ? '{"gitVersion":"v9"}' : '{"groups":[],"resources":[]}');
    });
    await isRefused({ kubeconfig: kubeconfig({ server }) }, 'no kinds that can be listed');
  });
});

/** Enough of a Kubernetes API for a trial. */
function kubernetes({ allowed }: { readonly allowed: boolean }): RequestListener {
  const verbs = ['list', 'watch'];
  const answers: Record<string, object> = {
    '/version': { gitVersion: 'v1.36.0' },
    '/apis': { groups: [] },
    '/api/v1': { resources: [{ name: 'pods', namespaced: true, kind: 'Pod', verbs }] },
  };
  return (request, response) => {
    const review = request.method === 'POST' ? { status: { allowed } } : undefined;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(review ?? answers[request.url ?? ''] ?? {}));
  };
}

describe('a program that gets the credentials', () => {
  const v1 = 'client.authentication.k8s.io/v1';
  const exec = (script: string, more: Entry = {}) =>
    kubeconfig({}, { exec: { apiVersion: v1, command: program(script), interactiveMode: 'Never', ...more } });
  let number = 0;

  function program(script: string): string {
    const file = join(directory, `program-${number++}`);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  const print = (status: Entry, apiVersion = v1) =>
    `cat <<'END'\n${JSON.stringify({ apiVersion, kind: 'ExecCredential', status })}\nEND`;

  test('is not run before that is allowed', async () => {
    const mark = join(directory, 'ran');
    await isRefused({ kubeconfig: exec(`touch ${mark}`) }, 'program `', 'has to be allowed');
    expect(() => rmSync(mark)).toThrow('ENOENT');
  });

  test.each<[string, () => string, ...(string | RegExp)[]]>([
    [
      'is missing',
      () =>
        kubeconfig(
          {},
          { exec: { apiVersion: v1, command: 'no-such-program', installHint: 'Get it from example.org' } },
        ),
      'no-such-program is not installed',
      'Get it from example.org',
    ],
    [
      'is missing at its path',
      () => kubeconfig({}, { exec: { apiVersion: v1, command: '/no/such/program' } }),
      '/no/such/program is not installed',
    ],
    [
      'stands at a relative path',
      () => kubeconfig({}, { exec: { apiVersion: v1, command: './program' } }),
      'relative to the kubeconfig',
    ],
    ['is a directory', () => kubeconfig({}, { exec: { apiVersion: v1, command: '/etc' } }), 'may not be run'],
    ['wants a terminal', () => exec('true', { interactiveMode: 'Always' }), 'terminal'],
    [
      'fails',
      () => exec('echo "your session has expired" >&2; exit 3'),
      'failed with exit code 3: your session has expired',
    ],
    [
      'fails with many words',
      () => exec('head -c 200000 /dev/zero | tr "\\0" x >&2; echo the end >&2; exit 1'),
      'exit code 1',
      /the end$/,
    ],
    ['is killed', () => exec('kill -9 $$'), 'ended by SIGKILL'],
    ['prints nothing', () => exec('true'), 'not an ExecCredential'],
    ['prints garbage', () => exec('echo "{]secret-garbage"'), 'not an ExecCredential'],
    ['prints another kind', () => exec('echo \'{"kind":"Pod","apiVersion":"v1"}\''), 'not an ExecCredential'],
    [
      'prints without end',
      () => exec('while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done'),
      'more than 1 MiB',
    ],
    ['gives nothing', () => exec(print({})), 'neither a token nor a certificate'],
    ['gives half a certificate', () => exec(print({ clientCertificateData: ca })), 'without the other'],
    [
      'gives a broken certificate',
      () => exec(print({ clientCertificateData: 'x', clientKeyData: 'y' })),
      'certificate that cannot be used',
    ],
    ['gives a token of two lines', () => exec(print({ token: 'a\nb' })), 'characters that no token has'],
    [
      'gives a nonsense expiry',
      () => exec(print({ token: 'admin', expirationTimestamp: 'soon' })),
      'expirationTimestamp',
    ],
    [
      'answers in another version',
      () => exec(print({ token: 'admin' }, 'client.authentication.k8s.io/v1beta1')),
      'v1beta1',
      'kubeconfig says',
    ],
    ['gives a token that is refused', () => exec(print({ token: 'old' })), 'does not accept the credentials'],
  ])('%s', async (_, text, ...words) => {
    await isRefused({ kubeconfig: text(), allowProgram: true }, ...words);
    expect((await refusal({ kubeconfig: text(), allowProgram: true })).message).not.toContain('secret-garbage');
  });

  test('hangs, and is ended with all that it started', async () => {
    const clock = new ManualClock(Date.now());
    const pids = join(directory, 'pids');
    const hanging = createClusterRegistry({
      prisma,
      sealer: testSealer,
      clock,
      logger: silentLogger,
      embedded: 'local',
      environment: { PATH: process.env.PATH },
      start: () => Promise.reject(new Error('never')),
      drop: async () => undefined,
    });
    const input = { name: 'bad', context: undefined, allowProgram: true, impersonate: false };
    const text = exec(`sleep 98761 &\necho $! >> ${pids}; echo done >> ${pids}; wait`);
    const adding = hanging.add({ ...input, kubeconfig: text }, { name: 'ann' });
    const refused = expect(adding).rejects.toThrow('has not ended within 30 s');
    const pid = await eventually('it runs', () => {
      const lines = readText(() => readFileSync(pids, 'utf8')).split('\n');
      return lines[1] === 'done' && Number(lines[0]);
    });
    clock.advance(31_000);
    await refused;
    await eventually('what it started is gone', () => !isAlive(pid));
    expect(await leftovers()).toEqual(nothing);
    await hanging.close();
  });
});

function readText(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('an add that fails late', () => {
  afterEach(() => {
    started.length = 0;
  });

  test('leaves no row and no store', async () => {
    const failing = newRegistry(() => {
      throw new StatusError('ServiceUnavailable', 'the disk is full');
    });
    const input = { name: 'bad', context: undefined, allowProgram: false, impersonate: false };
    const adding = failing.add({ ...input, kubeconfig: kubeconfig() }, { name: 'ann' });
    await expect(adding).rejects.toThrow('the disk is full');
    expect(started).toEqual(['bad']);
    expect(failing.clusters.size).toBe(0);
    started.length = 0;
    expect(await leftovers()).toEqual(nothing);
    await failing.close();
  });
});
