import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { probeGrpc } from './grpc-health.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(server: Http2Server | ReturnType<typeof createTcpServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** A gRPC server that answers every call so; tells what it was asked. */
async function grpcServer(answer: (stream: ServerHttp2Stream) => void): Promise<{ port: number; asked: Buffer[] }> {
  const server = createServer();
  const asked: Buffer[] = [];
  server.on('stream', (stream, headers) => {
    asked.push(Buffer.from(String(headers[':path'])));
    stream.on('data', (chunk: Buffer) => asked.push(chunk));
    stream.on('end', () => answer(stream));
  });
  return { port: await listening(server), asked };
}

const answering =
  (message: number[], code = '0', text = '') =>
  (stream: ServerHttp2Stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': code, 'grpc-message': text }));
    stream.end(Buffer.from([0, 0, 0, 0, message.length, ...message]));
  };
const probe = (port: number, service = '') => probeGrpc({ host: '127.0.0.1', port, service }, 5000);

test('SERVING is healthy, and the service that is asked about is named', async () => {
  const { port, asked } = await grpcServer(answering([8, 1]));
  expect(await probe(port, 'shop')).toEqual({ healthy: true, output: 'service healthy' });
  expect(asked).toEqual([
    Buffer.from('/grpc.health.v1.Health/Check'),
    Buffer.from([0, 0, 0, 0, 6, 0x0a, 4, ...Buffer.from('shop')]),
  ]);
  expect((await probe(port)).healthy).toBe(true);
  expect(asked[3]).toEqual(Buffer.from([0, 0, 0, 0, 0]));
});

test('a name of any length is written as protobuf does', async () => {
  const { port, asked } = await grpcServer(answering([8, 1]));
  await probe(port, 'x'.repeat(300));
  expect(asked[1]?.subarray(5, 8)).toEqual(Buffer.from([0x0a, 0xac, 0x02]));
});

test.each([
  [[8, 2], 'NOT_SERVING'],
  [[], 'UNKNOWN'],
  [[8, 3], 'SERVICE_UNKNOWN'],
])('%j is unhealthy: %s', async (message, name) => {
  const { port } = await grpcServer(answering(message));
  expect(await probe(port)).toEqual({ healthy: false, output: `service unhealthy (responded with "${name}")` });
});

test('a server without the health protocol, and one that knows no such service, say so', async () => {
  const without = await grpcServer((stream) =>
    stream.respond({ ':status': 200, 'grpc-status': '12', 'grpc-message': 'unknown%20service' }, { endStream: true }),
  );
  expect((await probe(without.port)).output).toBe(
    'error: this server does not implement the grpc health protocol (grpc.health.v1.Health): unknown service',
  );
  const unknown = await grpcServer(answering([], '5', 'unknown service'));
  expect((await probe(unknown.port)).output).toContain('code = 5 desc = unknown service');
});

test('a closed port, a server of something else, and one that says nothing are unhealthy', async () => {
  const closed = createTcpServer();
  const port = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
  expect((await probe(port)).output).toContain(`dial tcp 127.0.0.1:${port}: connect: connection refused`);
  const plain = await grpcServer((stream) => stream.respond({ ':status': 404 }, { endStream: true }));
  expect((await probe(plain.port)).output).toContain('the server does not speak gRPC');
  const silent = await grpcServer(() => undefined);
  const late = await probeGrpc({ host: '127.0.0.1', port: silent.port, service: '' }, 50);
  expect(late).toEqual({ healthy: false, output: 'timeout: health rpc did not complete within 0.05s' });
});
