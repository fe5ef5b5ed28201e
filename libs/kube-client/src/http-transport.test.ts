import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { afterEach, expect, test } from 'vitest';
import type { Credentials } from './credentials.ts';
import { createHttpTransport, type HttpOptions, type HttpTransport } from './http-transport.ts';

let server: Server;
let transport: HttpTransport;

afterEach(() => {
  transport.close();
  server.closeAllConnections();
  server.close();
});

async function serve(answer: RequestListener, options: Omit<HttpOptions, 'server'> = {}): Promise<void> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  transport = createHttpTransport({ server: `http://127.0.0.1:${port}/base/`, ...options });
}

const get = { method: 'GET', path: '/version' };

function refuse(code: number, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ kind: 'Status', message: `told ${code}`, details: { kind: 'pods' } }));
  };
}

test('credentials that are refused are renewed once, and the request is made again', async () => {
  const asked: (string | undefined)[] = [];
  let token = 'old';
  const credentials = {
    current: async (): Promise<Credentials> => ({ token }),
    renew: async (refused: Credentials) => {
      asked.push(`renew ${refused.token}`);
      token = token === 'old' ? 'new' : 'newer';
      return { token };
    },
  };
  const answer: RequestListener = (request, response) => {
    asked.push(request.headers.authorization);
    if (request.headers.authorization === 'Bearer new') response.end('{"ok":true}');
    else response.writeHead(401).end();
  };
  await serve(answer, { credentials });
  expect(await transport.json(get)).toEqual({ ok: true });
  expect(asked).toEqual(['Bearer old', 'renew old', 'Bearer new']);
  token = 'older';
  await expect(transport.json(get)).rejects.toMatchObject({ reason: 'Unauthorized' });
  expect(asked.slice(3)).toEqual(['Bearer older', 'renew older', 'Bearer newer']);
});

test('who is acted for is told in headers: names in UTF-8, each group in one of its own', async () => {
  const seen: Partial<IncomingMessage>[] = [];
  await serve((request, response) => {
    seen.push({ url: request.url, rawHeaders: request.rawHeaders });
    response.end('{}');
  });
  const impersonate = { name: 'Zoë', groups: ['a,b', 'c'], uid: '7', extra: { 'example.org/scopes': ['x', 'y'] } };
  await transport.json({ ...get, impersonate });
  const [{ url, rawHeaders = [] } = {}] = seen;
  const pairs = rawHeaders.map((name, index) => [name, rawHeaders[index + 1]]).filter((_, index) => index % 2 === 0);
  expect(url).toBe('/base/version');
  expect(pairs.filter(([name]) => name?.startsWith('Impersonate'))).toEqual([
    ['Impersonate-User', Buffer.from('Zoë').toString('latin1')],
    ['Impersonate-Group', 'a,b'],
    ['Impersonate-Group', 'c'],
    ['Impersonate-Uid', '7'],
    ['Impersonate-Extra-example.org%2Fscopes', 'x'],
    ['Impersonate-Extra-example.org%2Fscopes', 'y'],
  ]);
});

test('a name and a password are sent as basic authentication', async () => {
  let header: string | undefined;
  const answer: RequestListener = (request, response) => {
    header = request.headers.authorization;
    response.end('{}');
  };
  await serve(answer, { basic: { username: 'ann', password: 'a:b' } });
  await transport.json(get);
  expect(header).toBe(`Basic ${Buffer.from('ann:a:b').toString('base64')}`);
});

test.each([429, 503])('how long to wait is taken from the header of a %i', async (code) => {
  await serve(refuse(code, { 'retry-after': '7' }));
  const details = { kind: 'pods', retryAfterSeconds: 7 };
  await expect(transport.json(get)).rejects.toMatchObject({ message: `told ${code}`, details });
  await expect(transport.stream(get)).rejects.toMatchObject({ details });
});

test('a date to wait for is taken as seconds from now', async () => {
  await serve((_, response) => {
    response.writeHead(503, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() }).end('busy');
  });
  const error: unknown = await transport.json(get).catch((failure: unknown) => failure);
  const seconds = error instanceof StatusError ? error.details?.retryAfterSeconds : undefined;
  expect(seconds).toBeGreaterThan(25);
  expect(seconds).toBeLessThanOrEqual(31);
});

test('an answer that is being streamed ends when its signal aborts, at the server too', async () => {
  let left: Promise<unknown> = Promise.resolve();
  await serve((_, response) => {
    left = new Promise((resolve) => response.once('close', resolve));
    response.write('one');
  });
  const stop = new AbortController();
  const stream = await transport.stream({ ...get, signal: stop.signal });
  const read = (async () => {
    for await (const _ of stream) stop.abort(new Error('enough'));
  })();
  await expect(read).rejects.toThrow();
  await left;
});

test('headers that do not come are not waited for', async () => {
  await serve(() => undefined, { timeout: 50 });
  const late = { reason: 'ServiceUnavailable', message: expect.stringContaining('did not answer in time') };
  await expect(transport.stream(get)).rejects.toMatchObject(late);
  await expect(transport.json(get)).rejects.toMatchObject(late);
});

test('a signal ends the wait for credentials', async () => {
  const never = () => new Promise<Credentials>(() => undefined);
  await serve((_, response) => void response.end('{}'), { credentials: { current: never, renew: never } });
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(transport.json({ ...get, signal })).rejects.toThrow('stopped');
});

test('a connection that the server closes just as it is used again costs nothing, but a write is not sent twice', async () => {
  const served: string[] = [];
  let hangUp = false;
  await serve((request, response) => {
    served.push(request.method ?? '');
    if (hangUp) request.socket.destroy();
    else response.end('{}');
    hangUp = false;
  });
  await transport.json(get);
  hangUp = true;
  expect(await transport.json(get)).toEqual({});
  hangUp = true;
  await expect(transport.json({ method: 'POST', path: '/', body: {} })).rejects.toMatchObject({
    message: expect.stringContaining('closed before an answer came'),
  });
  expect(served).toEqual(['GET', 'GET', 'GET', 'POST']);
});
