import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecSession } from '@pilothouse/kube-client/node-server-client';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import { systemClock } from '@pilothouse/std/clock';
import { type ProcessNode, startProcessNode } from '@pilothouse/testing/process-node';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Connection, createConnection } from '../connection/connection.ts';
import type { ContextSettings } from '../kubeconfig/context-settings.ts';

let api: TestApi;
let node: ProcessNode;
let connection: Connection;
let streams: PodStreams;
const container = { namespace: 'default', pod: 'talks', container: 'main' };
const sh = (script: string) => ['/bin/sh', '-c', script];

const settings = (server: string, ca: string | undefined, token: string): ContextSettings => ({
  context: 'a',
  server,
  ca,
  insecure: false,
  tlsServerName: undefined,
  proxyUrl: undefined,
  credentials: { token },
  tokenFile: undefined,
  program: undefined,
  oidc: undefined,
  impersonate: undefined,
});
const host = { clock: systemClock, environment: {}, allowProgram: false };

beforeAll(async () => {
  api = await createTestApi();
  node = await startProcessNode({ client: api.admin, nodeToken: 'node-token', range: '127.254.77' });
  await node.run('talks', sh('echo one; echo two; while :; do sleep 0.1; done'));
  connection = await createConnection(settings(api.url, String(api.agent.options.ca), 'admin'), host);
  streams = connection.pods(undefined);
});

afterAll(async () => {
  connection.close();
  await node.stop();
  await api.close();
});

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** What a session prints, and how it ends. */
async function outcome(session: ExecSession): Promise<{ out: string; err: string; end: unknown }> {
  const seen = { out: '', err: '' };
  session.onStdout = (chunk) => {
    seen.out += chunk;
  };
  session.onStderr = (chunk) => {
    seen.err += chunk;
  };
  const end = await new Promise((resolve) => {
    session.onEnd = resolve;
  });
  return { ...seen, end };
}

test('logs arrive through the API, with their options', async () => {
  expect(await textOf(await streams.logs(container))).toBe('one\ntwo\n');
  expect(await textOf(await streams.logs(container, { tailLines: 1 }))).toBe('two\n');
  expect(await textOf(await streams.logs(container, { tailLines: 1, timestamps: true }))).toMatch(/^\d{4}-\S+Z two\n$/);
  expect(await textOf(await streams.logs(container, { limitBytes: 2 }))).toBe('on');
});

test('a followed log goes on until its signal aborts', async () => {
  const stop = new AbortController();
  let text = '';
  const reading = (async () => {
    for await (const chunk of await streams.logs(container, { follow: true, signal: stop.signal })) {
      text += chunk;
      if (text.endsWith('two\n')) stop.abort();
    }
  })();
  await expect(reading).rejects.toThrow();
  expect(text).toBe('one\ntwo\n');
});

test('a command carries its streams and its exit code', async () => {
  const session = await streams.exec(container, { command: sh('cat; echo problem >&2; exit 7'), stdin: true });
  session.write('hello');
  session.endStdin();
  const end = { exitCode: 7, error: undefined };
  expect(await outcome(session)).toEqual({ out: 'hello', err: 'problem\n', end });
});

test('what is held back arrives when it is let go on', async () => {
  const session = await streams.exec(container, { command: sh('head -c 300000 /dev/zero') });
  session.pause();
  const ended = outcome(session);
  await new Promise((resolve) => setImmediate(resolve));
  session.resume();
  expect((await ended).out).toHaveLength(300_000);
});

test('refusals are what the API says', async () => {
  const missing = { ...container, pod: 'nobody' };
  await expect(streams.logs(missing)).rejects.toMatchObject({ reason: 'NotFound', message: 'pods "nobody" not found' });
  await expect(streams.exec(missing, { command: ['true'] })).rejects.toMatchObject({ reason: 'NotFound' });
  const viewer = connection.pods({ name: 'victor', groups: ['pilothouse:view'] });
  expect(await textOf(await viewer.logs(container))).toBe('one\ntwo\n');
  await expect(viewer.exec(container, { command: ['true'] })).rejects.toMatchObject({
    reason: 'Forbidden',
    message: expect.stringContaining('victor'),
  });
});

test('a cluster that is not reached says why', async () => {
  const lost = await createConnection(settings('https://127.0.0.1:1', undefined, 'admin'), host);
  const failure = {
    reason: 'ServiceUnavailable',
    message: 'https://127.0.0.1:1 cannot be reached: nothing listens there',
  };
  await expect(lost.pods(undefined).exec(container, { command: ['true'] })).rejects.toMatchObject(failure);
  await expect(lost.pods(undefined).logs(container)).rejects.toMatchObject(failure);
  const stranger = await createConnection(settings(api.url, String(api.agent.options.ca), 'unknown'), host);
  await expect(stranger.pods(undefined).exec(container, { command: ['true'] })).rejects.toMatchObject({
    reason: 'Unauthorized',
    message: expect.stringContaining('does not accept the credentials'),
  });
  stranger.close();
});

test('a session ends with its connection', async () => {
  const own = await createConnection(settings(api.url, String(api.agent.options.ca), 'admin'), host);
  const session = await own.pods(undefined).exec(container, { command: ['sleep', '1000'] });
  const ended = outcome(session);
  own.close();
  expect((await ended).end).toMatchObject({ exitCode: undefined, error: expect.stringContaining('lost') });
});

test('a server of before, which speaks the older protocol only, is understood', async () => {
  const server = createServer();
  const older = 'v4.channel.k8s.io';
  const sockets = new WebSocketServer({ server, handleProtocols: (offered) => offered.has(older) && older });
  sockets.on('connection', (socket) => {
    socket.send(Buffer.from('\u0001hi'));
    socket.send(Buffer.concat([Buffer.from([3]), Buffer.from('{"status":"Success"}')]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const old = await createConnection(settings(`http://127.0.0.1:${port}`, undefined, 'x'), host);
  const session = await old.pods(undefined).exec(container, { command: ['true'], stdin: true });
  session.endStdin();
  expect(await outcome(session)).toEqual({ out: 'hi', err: '', end: { exitCode: 0, error: undefined } });
  old.close();
  server.close();
});
