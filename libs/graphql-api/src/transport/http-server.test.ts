import { once } from 'node:events';
import { connect } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { silentLogger } from '@pilothouse/std/logger';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphqlContext } from '../context.ts';
import { createHttpServer } from './http-server.ts';

let app: FastifyInstance;
let port: number;

beforeEach(async () => {
  const apollo = new ApolloServer<GraphqlContext>({ typeDefs: 'type Query { a: Int }' });
  await apollo.start();
  app = await createHttpServer({
    apollo,
    context: () => Promise.reject(new Error('never asked')),
    bodyLimit: 1000,
    metrics: async () => '',
    ready: () => true,
    logger: silentLogger,
  });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterEach(() => app.close());

test('whoever sends too much is told so once all is sent, and never cut off in the middle', async () => {
  const socket = connect(port, '127.0.0.1');
  const size = 8 * 1024 * 1024;
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`,
  );
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text;
  });
  for (let sent = 0; sent < size; sent += 1024 * 1024) {
    if (!socket.write(Buffer.alloc(1024 * 1024, 120))) await once(socket, 'drain');
    if (sent < size - 1024 * 1024) expect(answer).toBe('');
  }
  while (!answer.includes('TOO_LARGE')) await once(socket, 'data');
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});
