import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, expect, test } from 'vitest';
import type { BindMessage, Endpoint } from './messages.ts';
import { ServiceProxy } from './proxy.ts';

// Loopback addresses that nobody else uses here.
const serviceAddress = '127.96.250.9';
let nextPort = 20_000 + (process.pid % 10_000);
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Backend {
  readonly endpoint: Endpoint;
  readonly open: Set<Socket>;
  /** Takes no new connections; those that are open stay. */
  refuse(): void;
}

async function backend(serve: (socket: Socket) => void): Promise<Backend> {
  const open = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const refuse = () => void server.close();
  cleanups.push(() => {
    refuse();
    for (const socket of open) socket.destroy();
  });
  return { endpoint: { address: '127.0.0.1', port: (server.address() as AddressInfo).port }, open, refuse };
}

const naming = (name: string) => (socket: Socket) => void socket.end(name);
const echo = (socket: Socket) => void socket.pipe(socket);

interface Proxied {
  readonly port: number;
  readonly told: BindMessage[];
  serve(...backends: Backend[]): void;
  gone(): void;
}

async function proxied(...backends: Backend[]): Promise<Proxied> {
  const port = nextPort++;
  const told: BindMessage[] = [];
  const proxy = new ServiceProxy((message) => told.push(message));
  cleanups.push(() => proxy.close());
  const place = { service: 'shop/web', by: 'cluster', protocol: 'TCP' } as const;
  const base = { ...place, address: serviceAddress, port, fallbackPort: port + 10_000 };
  const serve = (...now: Backend[]) => {
    const endpoints = now.map(({ endpoint }) => endpoint);
    proxy.set({ service: 'shop/web', ports: [{ ...base, endpoints, affinitySeconds: undefined }] });
  };
  serve(...backends);
  await eventually('it listens', () => told.length > 0);
  return { port, told, serve, gone: () => proxy.set({ service: 'shop/web', ports: [] }) };
}

function open(port: number): Socket {
  const socket = connect({ host: serviceAddress, port, allowHalfOpen: true });
  cleanups.push(() => socket.destroy());
  return socket;
}

/** All that the other side says; rejects when the connection is refused or reset. */
function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('end', () => {
      socket.end();
      resolve(text);
    });
    socket.once('error', reject);
  });
}

const ask = (port: number) => readAll(open(port));

test('connections spread over the endpoints', async () => {
  const backends = await Promise.all(['a', 'b', 'c'].map((name) => backend(naming(name))));
  const { port } = await proxied(...backends);
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask(port)));
  for (const name of ['a', 'b', 'c']) expect(answers.filter((answer) => answer === name)).toHaveLength(10);
});

test('a refused connection goes to another endpoint', async () => {
  const [dead, alive] = await Promise.all([backend(naming('dead')), backend(naming('alive'))]);
  dead.refuse();
  const { port } = await proxied(dead, alive);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(port)));
  expect(new Set(answers)).toEqual(new Set(['alive']));
});

test('a client that came while all refuse is served when an endpoint comes', async () => {
  const [dead, alive] = await Promise.all([backend(naming('dead')), backend(naming('alive'))]);
  dead.refuse();
  const { port, serve } = await proxied(dead);
  const answer = ask(port);
  serve(alive);
  expect(await answer).toBe('alive');
});

test('without endpoints a connection is reset at once', async () => {
  const { port } = await proxied();
  await expect(ask(port)).rejects.toThrow(/ECONNRESET/);
});

test('an endpoint that leaves keeps its open connections and gets no new ones', async () => {
  const [old, fresh] = await Promise.all([backend(echo), backend(naming('fresh'))]);
  const { port, serve } = await proxied(old);
  const kept = open(port);
  const answer = readAll(kept);
  kept.write('before ');
  await eventually('it is connected', () => old.open.size === 1);
  serve(fresh);
  expect(await ask(port)).toBe('fresh');
  kept.end('after');
  expect(await answer).toBe('before after');
});

test('a Service that is gone listens no more, but what is open goes on', async () => {
  const old = await backend(echo);
  const { port, gone } = await proxied(old);
  const kept = open(port);
  const answer = readAll(kept);
  await eventually('it is connected', () => old.open.size === 1);
  gone();
  await eventually('new ones are refused', () =>
    ask(port).then(
      () => false,
      (error) => error.code === 'ECONNREFUSED',
    ),
  );
  kept.end('still here');
  expect(await answer).toBe('still here');
});

test('the end of one direction is passed on alone', async () => {
  let received = '';
  const slow = await backend((socket) => {
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.once('end', () => socket.end(`got ${received}`));
  });
  const { port } = await proxied(slow);
  const socket = open(port);
  const answer = readAll(socket);
  socket.end('the question');
  expect(await answer).toBe('got the question');
});

test('large bodies arrive whole, both ways, and a slow reader holds its writer back', async () => {
  const size = 16 * 1024 * 1024;
  let sent = 0;
  const big = await backend((socket) => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const push = () => {
      while (sent < size) {
        sent += chunk.length;
        if (!socket.write(chunk)) {
          socket.once('drain', push);
          return;
        }
      }
      socket.end();
    };
    push();
  });
  const { port } = await proxied(big);
  const socket = open(port);
  socket.pause();
  await eventually('the writer is held back', async () => {
    const before = sent;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return sent > 0 && sent === before && sent < size;
  });
  let got = 0;
  socket.on('data', (chunk) => {
    got += chunk.length;
  });
  socket.resume();
  await new Promise((resolve) => socket.once('end', resolve));
  expect(got).toBe(size);
});

test('a reset on one side is a reset on the other', async () => {
  const rude = await backend((socket) => void socket.once('data', () => socket.resetAndDestroy()));
  const { port } = await proxied(rude);
  const socket = open(port);
  socket.write('hello');
  await expect(readAll(socket)).rejects.toThrow(/ECONNRESET/);

  const patient = await backend(() => undefined);
  const other = await proxied(patient);
  const leaving = open(other.port);
  await eventually('it is connected', () => patient.open.size === 1);
  leaving.resetAndDestroy();
  await eventually('the endpoint is told', () => patient.open.size === 0);
});

test('an address that is taken is told, and served when it is free', async () => {
  const port = nextPort++;
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(port, serviceAddress, resolve));
  const told: BindMessage[] = [];
  const proxy = new ServiceProxy((message) => told.push(message), { bindRetry: 20 });
  cleanups.push(() => proxy.close());
  const { endpoint } = await backend(naming('a'));
  const place = { service: 'shop/web', by: 'cluster', protocol: 'TCP' } as const;
  const base = { ...place, address: serviceAddress, port, fallbackPort: port + 10_000 };
  proxy.set({ service: 'shop/web', ports: [{ ...base, endpoints: [endpoint], affinitySeconds: undefined }] });
  await eventually('it is told', () =>
    told.some((message) => message.kind === 'failed' && message.code === 'EADDRINUSE'),
  );
  await new Promise((resolve) => squatter.close(resolve));
  await eventually('it is served', () => told.some((message) => message.kind === 'listening'));
  expect(await ask(port)).toBe('a');
});

test('no request fails while endpoints come and go under load', async () => {
  const make = () =>
    Promise.all([0, 1, 2].map(() => backend((socket) => void socket.once('data', () => socket.end('ok')))));
  let generation = await make();
  const { port, serve } = await proxied(...generation);
  let stop = false;
  let answered = 0;
  const failures: unknown[] = [];
  const client = async () => {
    while (!stop) {
      const socket = open(port);
      const answer = readAll(socket);
      socket.write('?');
      await answer.then(
        (text) => (text === 'ok' ? answered++ : failures.push(text)),
        (error) => failures.push(error),
      );
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let round = 0; round < 10; round++) {
    const next = await make();
    const before = answered;
    // As a rolling update does: the new come first, the old leave, and only then stop accepting.
    for (const [index, old] of generation.entries()) {
      const rest = generation.slice(index + 1);
      serve(...next.slice(0, index + 1), ...rest);
      await eventually('traffic goes on', () => answered > before + (index + 1) * 10);
      old.refuse();
    }
    generation = next;
  }
  stop = true;
  await Promise.all(clients);
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(300);
}, 30_000);
