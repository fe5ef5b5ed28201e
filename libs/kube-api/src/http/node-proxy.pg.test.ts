import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';

const protocol = 'v5.channel.k8s.io';
let server: TestApi;
let node: Server;
const asked: { url: string; token: string | undefined }[] = [];

/** A node's own server, to the contract that nodes keep: logs as a stream, exec as an echo on channel 1. */
function startNodeServer(): Promise<Server> {
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => protocol });
  const http = createServer((request, response) => {
    asked.push({ url: request.url ?? '', token: request.headers.authorization });
    if (request.url?.includes('/missing')) {
      const status = {
        kind: 'Status',
        status: 'Failure',
        message: 'container is waiting',
        reason: 'BadRequest',
        code: 400,
      };
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status));
      return;
    }
    response.write('one\n');
    setImmediate(() => response.end('two\n'));
  });
  http.on('upgrade', (request, socket, head) => {
    asked.push({ url: request.url ?? '', token: request.headers.authorization });
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data: Buffer) => {
        if (data[0] === 255) return client.close(1000);
        client.send(Buffer.concat([Buffer.from([1]), data.subarray(1)]));
      });
    });
  });
  return new Promise((resolve) => http.listen(0, '127.0.0.1', () => resolve(http)));
}

const pods = '/api/v1/namespaces/default/pods';

beforeAll(async () => {
  server = await createTestApi();
  node = await startNodeServer();
  const { port } = node.address() as AddressInfo;
  await server.call('POST', '/api/v1/nodes', {
    body: { metadata: { name: 'n1' }, status: { daemonEndpoints: { kubeletEndpoint: { Port: port } } } },
  });
  const containers = ['main', 'missing'].map((name) => ({ name, image: 'x', command: ['sleep'] }));
  const one = { containers: containers.slice(0, 1), nodeName: 'n1' };
  await server.call('POST', pods, { body: { metadata: { name: 'one' }, spec: one } });
  await server.call('POST', pods, { body: { metadata: { name: 'two' }, spec: { containers, nodeName: 'n1' } } });
  await server.call('POST', pods, { body: { metadata: { name: 'waiting' }, spec: { containers } } });
});
afterAll(async () => {
  await server.close();
  node.closeAllConnections();
  node.close();
});

describe('logs', () => {
  test('are streamed from the node of the pod', async () => {
    const { status, text, headers } = await server.call('GET', `${pods}/one/log?tailLines=2&timestamps=true`);
    expect([status, text, headers['content-type']]).toEqual([200, 'one\ntwo\n', 'text/plain']);
    const { url, token } = asked.at(-1)!;
    expect(token).toBe('Bearer node-token');
    expect(url).toMatch(/^\/containerLogs\/default\/one\/main\?/);
    expect(Object.fromEntries(new URLSearchParams(url.split('?')[1]))).toEqual({ tailLines: '2', timestamps: 'true' });
  });

  test.each([
    ['two', '', 400, /a container name must be specified for pod two, choose one of: \[main missing\]/],
    ['two', '?container=nope', 400, /container nope is not valid for pod two/],
    ['two', '?container=missing', 400, /container is waiting/],
    ['waiting', '?container=main', 400, /pod waiting does not have a host assigned/],
    ['nowhere', '', 404, /pods "nowhere" not found/],
    ['one', '?tailLines=some', 400, /tailLines/],
  ])('of %s%s are refused in words', async (pod, query, status, message) => {
    const reply = await server.call('GET', `${pods}/${pod}/log${query}`);
    expect([reply.status, reply.body.message]).toEqual([status, expect.stringMatching(message)]);
  });
});

function open(
  path: string,
  { token = 'admin', offered = protocol } = {},
): Promise<{ socket?: WebSocket; status?: number; body: string }> {
  const url = new URL(path, server.url.replace('https', 'wss'));
  const socket = new WebSocket(url, offered, {
    ca: server.agent.options.ca,
    headers: { authorization: `Bearer ${token}` },
  });
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve({ socket, body: '' }));
    socket.on('unexpected-response', async (_request, response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode!, body });
    });
    socket.on('error', reject);
  });
}

describe('exec and attach', () => {
  test('is handed on byte for byte, both ways, until the node closes', async () => {
    const { socket } = await open(`${pods}/one/exec?command=sh&command=-c&command=ls&stdin=true&stdout=true`);
    expect(socket?.protocol).toBe(protocol);
    expect(asked.at(-1)).toEqual({
      url: '/exec/default/one/main?command=sh&command=-c&command=ls&stdin=true&stdout=true',
      token: 'Bearer node-token',
    });
    const echoed = new Promise<Buffer>((resolve) => socket!.once('message', (data: Buffer) => resolve(data)));
    const payload = Buffer.concat([Buffer.from([0]), Buffer.alloc(100_000, 7)]);
    socket!.send(payload);
    expect((await echoed).subarray(1).equals(payload.subarray(1))).toBe(true);
    const closed = new Promise<number>((resolve) => socket!.once('close', resolve));
    socket!.send(Buffer.from([255, 0]));
    expect(await closed).toBe(1000);
  });

  test('attach is handed on to the container that is named, or the only one', async () => {
    const { socket } = await open(`${pods}/one/attach?stdin=true&stdout=true`);
    expect(socket?.protocol).toBe(protocol);
    expect(asked.at(-1)?.url).toBe('/attach/default/one/main?stdin=true&stdout=true');
    socket?.terminate();
  });

  test.each([
    ['one', 'exec', {}, 400, /at least one command/],
    ['one', 'exec?command=ls', { token: 'viewer' }, 403, /cannot create resource "pods\/exec"/],
    ['one', 'exec?command=ls', { token: 'nobody' }, 401, /Unauthorized/],
    ['one', 'exec?command=ls', { offered: 'v4.channel.k8s.io' }, 400, /v5\.channel\.k8s\.io/],
    ['waiting', 'exec?command=ls&container=main', {}, 400, /does not have a host assigned/],
    ['one', 'attach', { token: 'viewer' }, 403, /cannot create resource "pods\/attach"/],
    ['one', 'portforward', {}, 405, /port-forward is not served/],
  ])('refuses %s %s %j with a Status', async (pod, path, options, code, message) => {
    const refused = await open(`${pods}/${pod}/${path}`, options);
    const status = JSON.parse(refused.body);
    expect(refused.status).toBe(code);
    expect(status).toMatchObject({ kind: 'Status', code, message: expect.stringMatching(message) });
  });

  test('tried again as SPDY gets the same Status', async () => {
    const headers = { connection: 'Upgrade', upgrade: 'SPDY/3.1' };
    const { status, body } = await server.call('POST', `${pods}/waiting/exec?command=ls&container=main`, { headers });
    expect([status, body.message]).toEqual([400, 'pod waiting does not have a host assigned']);
    const plain = await server.call('POST', `${pods}/one/exec?command=ls`);
    expect([plain.status, plain.body.message]).toEqual([405, expect.stringMatching(/WebSocket only/)]);
  });
});
