import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, expect, test } from 'vitest';
import type { BindMessage, Endpoint, ProxyPort } from './messages.ts';
import { ServiceProxy } from './proxy.ts';

// A loopback address that nobody else uses here.
const serviceAddress = '127.96.250.10';
let nextPort = 20_000 + (process.pid % 10_000);
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** Answers each datagram with its name and what it was told. */
async function backend(name: string): Promise<Endpoint> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { address, port }) => socket.send(`${name} ${message}`, port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  cleanups.push(() => socket.close());
  return { address: '127.0.0.1', port: socket.address().port };
}

async function proxied(...endpoints: Endpoint[]) {
  const told: BindMessage[] = [];
  const proxy = new ServiceProxy((message) => told.push(message));
  cleanups.push(() => proxy.close());
  const port: ProxyPort = {
    service: 'shop/dns',
    by: 'cluster',
    protocol: 'UDP',
    address: serviceAddress,
    port: nextPort++,
    fallbackPort: undefined,
    endpoints,
    affinitySeconds: undefined,
  };
  const serve = (now: Partial<ProxyPort>) => proxy.set({ service: port.service, ports: [{ ...port, ...now }] });
  serve({});
  await eventually('it is bound', () => told.length > 0);
  return { port: port.port, told, serve, gone: () => proxy.set({ service: port.service, ports: [] }) };
}

function client(host = '127.0.0.1'): Socket {
  const socket = createSocket('udp4').bind(0, host);
  cleanups.push(() => socket.close());
  return socket;
}

async function ask(socket: Socket, port: number, text: string): Promise<string> {
  const answer = once(socket, 'message');
  socket.send(text, port, serviceAddress);
  const [message, from] = await answer;
  expect(from).toMatchObject({ address: serviceAddress, port });
  return String(message);
}

test('a client stays with its endpoint, others get the next, and answers come from where they asked', async () => {
  const { port } = await proxied(await backend('one'), await backend('two'));
  const [first, second] = [client(), client()];
  expect(await ask(first, port, 'a')).toBe('one a');
  expect(await ask(second, port, 'b')).toBe('two b');
  expect(await ask(first, port, 'c')).toBe('one c');
});

test('a client is led elsewhere when its endpoint may get no more', async () => {
  const [one, two] = [await backend('one'), await backend('two')];
  const { port, serve } = await proxied(one);
  const asking = client();
  expect(await ask(asking, port, 'a')).toBe('one a');
  serve({ endpoints: [two] });
  expect(await ask(asking, port, 'b')).toBe('two b');
});

test('with affinity a client address keeps its endpoint from one port to the next', async () => {
  const { port, serve } = await proxied(await backend('one'), await backend('two'));
  serve({ endpoints: [await backend('three'), await backend('four')], affinitySeconds: 60 });
  const answers: string[] = [];
  for (let count = 0; count < 4; count++) answers.push(await ask(client('127.0.0.7'), port, 'x'));
  expect(new Set(answers).size).toBe(1);
});

test('who is not let in gets no answer', async () => {
  const { port, serve } = await proxied(await backend('one'));
  serve({ endpoints: [await backend('one')], sources: ['127.0.0.7/32'] });
  const stranger = client('127.0.0.8');
  stranger.on('message', () => expect.unreachable());
  stranger.send('x', port, serviceAddress);
  expect(await ask(client('127.0.0.7'), port, 'y')).toBe('one y');
});

test('a port that is taken is told, and TCP at the same port is not in the way', async () => {
  const { port, gone } = await proxied(await backend('one'));
  const told: BindMessage[] = [];
  const other = new ServiceProxy((message) => told.push(message));
  cleanups.push(() => other.close());
  const place = { service: 'shop/x', by: 'cluster', address: serviceAddress, port, fallbackPort: undefined } as const;
  const rest = { endpoints: [], affinitySeconds: undefined };
  other.set({
    service: 'shop/x',
    ports: [
      { ...place, ...rest, protocol: 'UDP' },
      { ...place, ...rest, protocol: 'TCP' },
    ],
  });
  await eventually('both are told', () => told.length === 2);
  expect(told).toContainEqual(expect.objectContaining({ kind: 'failed', protocol: 'UDP', code: 'EADDRINUSE' }));
  expect(told).toContainEqual(expect.objectContaining({ kind: 'listening', protocol: 'TCP', servedAt: port }));
  gone();
});
