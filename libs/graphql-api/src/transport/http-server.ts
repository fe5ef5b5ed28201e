import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import type { Logger } from '@pilothouse/std/logger';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphqlContext } from '../context.ts';
import type { createRequestContext } from './request-context.ts';
import { takeTheRest } from './take-the-rest.ts';

export interface HttpServerOptions {
  readonly apollo: ApolloServer<GraphqlContext>;
  readonly context: ReturnType<typeof createRequestContext>;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Text of `/metrics`. */
  readonly metrics: () => Promise<string>;
  readonly ready: () => boolean;
  readonly logger: Logger;
}

interface HttpFailure {
  readonly statusCode?: number;
  readonly message: string;
}

function answerInGraphql({ statusCode = 500, message }: HttpFailure, reply: FastifyReply) {
  const code = statusCode === 413 ? 'TOO_LARGE' : statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const told = statusCode < 500 ? message : 'the server failed; its log says why';
  return reply.code(statusCode).send({ errors: [{ message: told, extensions: { code } }] });
}

/** `/graphql`, and what tells how the server is. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { apollo, context, bodyLimit, metrics, ready, logger } = options;
  const app = fastify({ bodyLimit, logger: false, keepAliveTimeout: 75_000, forceCloseConnections: true });
  await app.register(fastifyCookie);
  app.setErrorHandler(async (error: HttpFailure, { raw }, reply) => {
    if (error.statusCode === 413) await takeTheRest(raw);
    if ((error.statusCode ?? 500) >= 500) logger.error({ err: error }, 'a request failed');
    return answerInGraphql(error, reply);
  });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) });
  app.get('/livez', async () => 'ok');
  app.get('/readyz', async (_request, reply) => (ready() ? 'ok' : reply.code(503).send('not ready')));
  app.get('/metrics', async (_request, reply) => reply.type('text/plain; version=0.0.4').send(await metrics()));
  return app;
}
