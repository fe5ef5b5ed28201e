import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphqlContext, GraphqlDeps } from './context.ts';
import { createContext } from './create-context.ts';
import { createCompiledDocuments } from './execution/compiled-documents.ts';
import { createDocumentCache } from './execution/document-cache.ts';
import { createOperationRunner } from './execution/run-operation.ts';
import { limitQuery } from './limits/limit-query.ts';
import { createSchema } from './schema.ts';
import { startApollo } from './transport/apollo.ts';
import { authenticate, isForeign, sessionCookie } from './transport/authenticate.ts';
import { createGraphqlSockets } from './transport/websocket.ts';

export interface GraphqlAppOptions extends GraphqlDeps {
  /** Origins other than our own whose pages may use this API with a user's cookie: `https://ops.example.com`. */
  readonly allowedOrigins?: readonly string[];
  /** Text of `/metrics`. */
  readonly metrics?: () => Promise<string>;
  readonly ready?: () => boolean;
}

export interface GraphqlApp {
  readonly fastify: FastifyInstance;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

const maxTokens = 15_000;
/** A manifest of 10 MiB as a JSON string. */
const bodyLimit = 12 * 1024 * 1024;
const limits = { maxDepth: 15, maxCost: 500_000, maxAliases: 60 };

function answerInGraphql(
  error: { readonly statusCode?: number | undefined; readonly message: string },
  reply: FastifyReply,
) {
  const { statusCode = 500 } = error;
  const code = statusCode === 413 ? 'TOO_LARGE' : statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const message = statusCode < 500 ? error.message : 'the server failed; its log says why';
  return reply.code(statusCode).send({ errors: [{ message, extensions: { code } }] });
}

/** GraphQL over HTTP and WebSocket. It listens nowhere by itself: see `fastify` and `handleUpgrade`. */
export async function createGraphqlApp(options: GraphqlAppOptions): Promise<GraphqlApp> {
  const { allowedOrigins = [], metrics = async () => '', ready = () => true, logger, accounts } = options;
  const deps: GraphqlDeps = options;
  const schema = createSchema();
  const rules = [limitQuery(limits)];
  const runner = createOperationRunner(createCompiledDocuments(schema, logger), logger);
  const apollo = await startApollo({ schema, runner, rules, maxTokens, logger });
  const documents = createDocumentCache({ schema, rules, maxDocuments: 1000, maxTokens });
  const sockets = createGraphqlSockets({ deps, schema, runner, documents, allowedOrigins, maxPayload: bodyLimit });

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> {
    const { authorization, origin, host } = request.headers;
    const cookie = request.cookies[sessionCookie];
    if (isForeign({ origin, host }, allowedOrigins)) {
      throw new GraphQLError(`pages of ${origin} may not use this API`, {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
    }
    const user = await authenticate(accounts, { authorization, cookie });
    return createContext(deps, user, {
      origin: request.ip,
      cookie,
      setCookie(session) {
        const common = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
        if (session) reply.setCookie(sessionCookie, session.value, { ...common, expires: session.expiresAt });
        else reply.clearCookie(sessionCookie, common);
      },
    });
  }

  const app = fastify({ bodyLimit, logger: false, keepAliveTimeout: 75_000, forceCloseConnections: true });
  await app.register(fastifyCookie);
  app.setErrorHandler((error: { readonly statusCode?: number; readonly message: string }, _request, reply) => {
    if ((error.statusCode ?? 500) >= 500) logger.error({ err: error }, 'a request failed');
    return answerInGraphql(error, reply);
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  app.get('/livez', async () => 'ok');
  app.get('/readyz', async (_request, reply) => (ready() ? 'ok' : reply.code(503).send('not ready')));
  app.get('/metrics', async (_request, reply) => reply.type('text/plain; version=0.0.4').send(await metrics()));

  return {
    fastify: app,
    handleUpgrade: sockets.handleUpgrade,
    async close() {
      await sockets.close();
      await app.close();
      await apollo.stop();
    },
  };
}
