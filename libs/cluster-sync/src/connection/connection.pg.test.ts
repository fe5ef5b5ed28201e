import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configMaps, pods } from '@pilothouse/kube-model/registry';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { createTestAuthority } from '@pilothouse/testing/test-certificates';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contextSettings } from '../kubeconfig/context-settings.ts';
import { parseKubeconfig } from '../kubeconfig/kubeconfig.ts';
import { type Connection, createConnection } from './connection.ts';
import { tryConnection } from './try-connection.ts';

let api: TestApi;
let ca: string;
let directory: string;
let clock: ManualClock;
const closers: (() => void)[] = [];
const base64 = (text: string) => Buffer.from(text).toString('base64');

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-connection-'));
  api = await createTestApi();
  ca = String(api.agent.options.ca);
});
beforeEach(() => {
  clock = new ManualClock(Date.now());
});
afterAll(async () => {
  for (const close of closers) close();
  await api.close();
  rmSync(directory, { recursive: true, force: true });
});

interface ConnectOptions {
  readonly user?: object;
  readonly cluster?: object;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

async function connectTo(options: ConnectOptions = {}): Promise<Connection> {
  const { user = { token: 'admin' }, cluster = {}, environment = { PATH: process.env.PATH } } = options;
  const kubeconfig = parseKubeconfig(
    stringify({
      clusters: [{ name: 'c', cluster: { server: api.url, 'certificate-authority-data': base64(ca), ...cluster } }],
      users: [{ name: 'u', user }],
      contexts: [{ name: 'a', context: { cluster: 'c', user: 'u' } }],
    }),
  );
  const settings = contextSettings(kubeconfig, 'a', 'absolute');
  const connection = await createConnection(settings, { clock, environment, allowProgram: true });
  closers.push(connection.close);
  return connection;
}

const trial = (connection: Connection, impersonate = false) =>
  tryConnection(connection, { impersonate, signal: new AbortController().signal });

async function whoAmI({ transport }: Pick<Connection, 'transport'>): Promise<{ username: string; groups: string[] }> {
  const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
  const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
  const answer = await transport.json({ method: 'POST', path, body });
  return (answer as { status: { userInfo: { username: string; groups: string[] } } }).status.userInfo;
}

describe('a trial', () => {
  test('tells what it is and that everything may be read', async () => {
    const { kinds, version, ...rest } = await trial(await connectTo(), true);
    expect(rest).toEqual({ ok: true, server: api.url, problems: [], forbidden: [] });
    expect(kinds).toBeGreaterThan(30);
    expect(version).toMatch(/^v1\./);
  });

  test('tells what may not be read, and that nobody may be acted for', async () => {
    const { ok, problems, forbidden, kinds } = await trial(await connectTo({ user: { token: 'viewer' } }), true);
    expect(ok).toBe(true);
    expect(forbidden).toContain('secrets');
    expect(forbidden).not.toContain('pods');
    expect(kinds).toBeGreaterThan(20);
    expect(problems).toEqual([
      expect.stringMatching(`^${forbidden.length} of ${kinds + forbidden.length} kinds may not be listed and watched`),
      expect.stringContaining('Grant the verb impersonate on users and groups'),
    ]);
  });
});

describe('requests', () => {
  test('are made as the user that they are asked for as', async () => {
    const connection = await connectTo();
    const viewer = { name: 'victor', groups: ['pilothouse:view', 'system:authenticated'] };
    await connection.client(viewer).list(pods);
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: 'default' } } as const;
    await expect(connection.client(viewer).create(configMaps, object)).rejects.toMatchObject({
      reason: 'Forbidden',
      message: expect.stringContaining('victor'),
    });
    await connection.client(undefined).create(configMaps, object);
  });

  test('are made as whom the kubeconfig says', async () => {
    const connection = await connectTo({ user: { token: 'admin', as: 'carla', 'as-groups': ['team'] } });
    expect(await whoAmI(connection)).toMatchObject({
      username: 'carla',
      groups: expect.arrayContaining(['team', 'system:authenticated']),
    });
  });

  test('fail once it is closed', async () => {
    const connection = await connectTo();
    const socket = { path: '/', protocols: [], user: undefined };
    connection.close();
    await expect(connection.openSocket(socket, async () => 'used')).rejects.toThrow();
  });

  test('go through a proxy where the kubeconfig names one', async () => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request: IncomingMessage, socket, head) => {
      asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization']}`);
      const { hostname, port } = new URL(`http://${request.url}`);
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.write(head);
        socket.pipe(onward).pipe(socket);
      });
      for (const end of [socket, onward]) end.on('error', () => socket.destroy());
    });
    const port = await listening(proxy);
    const connection = await connectTo({ cluster: { 'proxy-url': `http://ann:pw@127.0.0.1:${port}` } });
    expect((await whoAmI(connection)).username).toBe('admin');
    expect(asked[0]).toBe(`CONNECT ${new URL(api.url).host} Basic ${base64('ann:pw')}`);
  });
});

async function listening(server: Server): Promise<number> {
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a program that gets the credentials', () => {
  const apiVersion = 'client.authentication.k8s.io/v1beta1';
  let number = 0;

  /** Prints the next of the statuses each time it runs, and keeps what it was told. */
  function program(...statuses: object[]) {
    const file = join(directory, `program-${number++}`);
    const printed = statuses.map((status) => JSON.stringify({ apiVersion, kind: 'ExecCredential', status }));
    writeFileSync(`${file}.answers`, `${printed.join('\n')}\n`);
    writeFileSync(
      file,
      `#!/bin/sh\nenv > "$0.env"\necho "$@" >> "$0.runs"\nsed -n "$(wc -l < "$0.runs")p" "$0.answers"\n`,
    );
    chmodSync(file, 0o755);
    const exec = {
      apiVersion,
      command: file,
      args: ['get', 'token'],
      env: [{ name: 'OWN', value: 'a b' }],
      provideClusterInfo: true,
    };
    return {
      user: { exec },
      runs: () => readFileSync(`${file}.runs`, 'utf8').trim().split('\n').length,
      environment: () => readFileSync(`${file}.env`, 'utf8').split('\n'),
    };
  }

  test('is told what it is asked for, and sees what it may of our environment', async () => {
    const { user, environment } = program({ token: 'viewer' });
    const seen = { PATH: process.env.PATH, HOME: '/home/x' };
    expect((await whoAmI(await connectTo({ user, environment: seen }))).username).toBe('viewer');
    const lines = environment();
    expect(lines).toEqual(expect.arrayContaining(['HOME=/home/x', 'OWN=a b']));
    const info = lines.find((line) => line.startsWith('KUBERNETES_EXEC_INFO='))?.slice('KUBERNETES_EXEC_INFO='.length);
    expect(JSON.parse(info ?? '')).toEqual({
      apiVersion,
      kind: 'ExecCredential',
      spec: {
        interactive: false,
        cluster: { server: api.url, 'certificate-authority-data': base64(ca), config: null },
      },
    });
  });

  test('runs once however many ask, and again when what it gave expires', async () => {
    const expirationTimestamp = new Date(clock.now() + 60_000).toISOString();
    const { user, runs } = program({ token: 'viewer', expirationTimestamp }, { token: 'editor' });
    const connection = await connectTo({ user });
    const asked = await Promise.all(Array.from({ length: 5 }, () => whoAmI(connection)));
    expect(new Set(asked.map(({ username }) => username))).toEqual(new Set(['viewer']));
    expect(runs()).toBe(1);
    clock.advance(61_000);
    expect((await whoAmI(connection)).username).toBe('editor');
    expect(runs()).toBe(2);
  });

  test('runs again when what it gave is refused, but not on and on', async () => {
    const { user, runs } = program({ token: 'viewer' }, { token: 'old' }, { token: 'old' }, { token: 'admin' });
    const connection = await connectTo({ user });
    await whoAmI(connection);
    clock.advance(3_600_000);
    // What an identity provider would do to a session.
    const refused = await connectTo({ user });
    await expect(whoAmI(refused)).rejects.toMatchObject({ reason: 'Unauthorized' });
    await expect(whoAmI(refused)).rejects.toMatchObject({ reason: 'Unauthorized' });
    expect(runs()).toBe(2);
    clock.advance(11_000);
    await expect(whoAmI(refused)).rejects.toMatchObject({ reason: 'Unauthorized' });
    clock.advance(11_000);
    expect((await whoAmI(refused)).username).toBe('admin');
    expect(runs()).toBe(4);
  });

  test('may give a certificate', async () => {
    const authority = await createTestAuthority();
    const { cert, key } = await authority.issue();
    const { user } = program({ token: 'admin', clientCertificateData: cert, clientKeyData: key });
    expect((await whoAmI(await connectTo({ user }))).username).toBe('admin');
  });
});

test('a token in a file is read anew', async () => {
  const file = join(directory, 'token');
  writeFileSync(file, 'viewer\n');
  const connection = await connectTo({ user: { tokenFile: file } });
  expect((await whoAmI(connection)).username).toBe('viewer');
  writeFileSync(file, 'editor\n');
  expect((await whoAmI(connection)).username).toBe('viewer');
  clock.advance(61_000);
  expect((await whoAmI(connection)).username).toBe('editor');
  rmSync(file);
  clock.advance(61_000);
  await expect(whoAmI(connection)).rejects.toThrow('The tokenFile cannot be read');
});

describe('auth-provider oidc', () => {
  const jwt = (exp: number) =>
    ['{"alg":"none"}', JSON.stringify({ exp }), 's'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const user = (exp: number) => ({
    'auth-provider': {
      name: 'oidc',
      config: { 'id-token': jwt(exp), 'idp-issuer-url': 'https://127.0.0.1:1', 'client-id': 'x' },
    },
  });

  test('sends its id-token while that holds', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const cluster = { server: `http://127.0.0.1:${await listening(server)}` };
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const { transport } = await connectTo({ user: user(exp), cluster });
    await transport.json({ method: 'GET', path: '/' });
    expect(seen).toEqual([`Bearer ${jwt(exp)}`]);
  });

  test('says who has to sign in again when it no longer does', async () => {
    const { problems } = await trial(await connectTo({ user: user(1_000) }));
    expect(problems).toEqual([
      expect.stringMatching(/sign-in at https:\/\/127.0.0.1:1 cannot be renewed.*Sign in with kubectl/),
    ]);
  });
});
