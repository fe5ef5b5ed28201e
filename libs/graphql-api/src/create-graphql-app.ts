import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphqlDeps } from './context.ts';
import { createCompiledDocuments } from './execution/compiled-documents.ts';
import { createDocumentCache } from './execution/document-cache.ts';
import { createOperationRunner } from './execution/run-operation.ts';
import { limitQuery } from './limits/limit-query.ts';
import { createExecSessions } from './modules/pods/exec/exec-sessions.ts';
import { createSchema } from './schema.ts';
import { startApollo } from './transport/apollo.ts';
import { createHttpServer } from './transport/http-server.ts';
import { createRequestContext } from './transport/request-context.ts';
import { createGraphqlSockets } from './transport/websocket.ts';

export interface GraphqlAppOptions extends Omit<GraphqlDeps, 'execSessions'> {
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
const maxDocuments = 1000;
/** A manifest of 10 MiB as a JSON string. */
const bodyLimit = 12 * 1024 * 1024;
const limits = { maxDepth: 15, maxCost: 500_000, maxAliases: 60 };

/** GraphQL over HTTP and WebSocket. It listens nowhere by itself: see `fastify` and `handleUpgrade`. */
export async function createGraphqlApp(options: GraphqlAppOptions): Promise<GraphqlApp> {
  const { allowedOrigins = [], metrics = async () => '', ready = () => true, ...given } = options;
  const deps: GraphqlDeps = { ...given, execSessions: createExecSessions(given.clock) };
  const { logger } = deps;
  const schema = createSchema();
  const rules = [limitQuery(limits)];
  const runner = createOperationRunner(createCompiledDocuments(schema, logger), logger);
  const documents = createDocumentCache({ schema, rules, maxDocuments, maxTokens });
  const sockets = createGraphqlSockets({ deps, schema, runner, documents, allowedOrigins, maxPayload: bodyLimit });
  const apollo = await startApollo({ schema, runner, rules, maxTokens, logger });
  const context = createRequestContext(deps, allowedOrigins);
  const http = await createHttpServer({ apollo, context, bodyLimit, metrics, ready, logger });
  return {
    fastify: http,
    handleUpgrade: sockets.handleUpgrade,
    async close() {
      await sockets.close();
      await http.close();
      await apollo.stop();
    },
  };
}
