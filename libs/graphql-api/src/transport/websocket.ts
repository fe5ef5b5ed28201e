import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { GraphqlContext, GraphqlDeps } from '../context.ts';
import { createContext } from '../create-context.ts';
import { toGraphqlError } from '../errors/to-graphql-error.ts';
import type { DocumentCache } from '../execution/document-cache.ts';
import type { OperationRunner } from '../execution/run-operation.ts';
import { authenticate, type Credentials, isForeign, readCookie, sessionCookie } from './authenticate.ts';
import { type SocketExtra, serveSocket } from './socket-connection.ts';

export interface GraphqlSocketsOptions {
  readonly deps: GraphqlDeps;
  readonly schema: GraphQLSchema;
  readonly runner: OperationRunner;
  readonly documents: DocumentCache;
  readonly allowedOrigins: readonly string[];
  readonly maxPayload: number;
}

export interface GraphqlSockets {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

const maxOperations = 200;
/** How often the rights of open sockets are looked at again, milliseconds. */
const recheck = 10_000;
/** Close codes. The first is for good, the second asks to connect again. */
const signedOut = 4401;
const rightsChanged = 4291;

type ConnectionParams = Readonly<Record<string, unknown>> | undefined;

/** Browsers cannot set headers on a WebSocket: a token may come as `{ authorization: 'Bearer …' }` or `{ token }`. */
function credentialsOf(request: IncomingMessage, params: ConnectionParams): Credentials {
  const { authorization, token } = params ?? {};
  const told = typeof authorization === 'string' ? authorization : undefined;
  const bearer = typeof token === 'string' ? `Bearer ${token}` : undefined;
  return {
    authorization: request.headers.authorization ?? told ?? bearer,
    cookie: readCookie(request.headers.cookie, sessionCookie),
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function checkPayload({ query }: SubscribePayload): GraphQLError | undefined {
  if (typeof query === 'string') return undefined;
  return new GraphQLError('the message has no query', { extensions: { code: 'BAD_REQUEST' } });
}

/** GraphQL over WebSocket (graphql-transport-ws), for whichever HTTP server passes its upgrades on. */
export function createGraphqlSockets(options: GraphqlSocketsOptions): GraphqlSockets {
  const { deps, schema, runner, documents, allowedOrigins, maxPayload } = options;
  const { accounts, logger, clock } = deps;
  const sockets = new WebSocketServer({ noServer: true, maxPayload, handleProtocols });
  const open = new Set<SocketExtra>();

  const contextOf = ({ request, user, credentials }: SocketExtra): GraphqlContext =>
    createContext(deps, user, {
      origin: request.socket.remoteAddress ?? '',
      cookie: credentials?.cookie,
      setCookie: () => undefined,
    });

  const server = makeServer<ConnectionParams, SocketExtra>({
    async onConnect({ extra, connectionParams }) {
      extra.credentials = credentialsOf(extra.request, connectionParams);
      extra.user = await authenticate(accounts, extra.credentials).catch(() => undefined);
      return extra.user !== undefined || extra.credentials.authorization === undefined;
    },
    onSubscribe({ extra, subscriptions }, _id, payload) {
      const wrong = checkPayload(payload);
      if (wrong) return [wrong];
      if (Object.keys(subscriptions).length > maxOperations) {
        const message = `one connection takes ${maxOperations} operations at a time`;
        return [new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' } })];
      }
      const checked = documents.check(payload.query);
      if ('errors' in checked) return [...checked.errors];
      return {
        schema,
        document: checked.document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue: contextOf(extra),
      };
    },
    execute: ({ document, operationName, variableValues, contextValue }) =>
      runner.execute({
        document,
        operationName: operationName ?? undefined,
        variables: variableValues,
        context: contextValue as GraphqlContext,
      }),
    subscribe: ({ document, operationName, variableValues, contextValue }) =>
      runner.subscribe({
        document,
        operationName: operationName ?? undefined,
        variables: variableValues,
        context: contextValue as GraphqlContext,
      }),
    onError: (_context, _id, _payload, errors) => errors.map((error) => toGraphqlError(error, logger).toJSON()),
  });

  async function recheckSocket({ credentials, user, socket }: SocketExtra): Promise<void> {
    if (!credentials || !user) return;
    const now = await authenticate(accounts, credentials).catch(() => undefined);
    if (!now) socket.close(signedOut, 'nobody is signed in any more');
    else if (JSON.stringify(now) !== JSON.stringify(user)) {
      socket.close(rightsChanged, 'your rights have changed: connect again');
    }
  }

  function recheckAll(): void {
    for (const extra of open) {
      recheckSocket(extra).catch((error: unknown) =>
        logger.warn({ err: error }, 'rights could not be looked at again'),
      );
    }
    stopRecheck = clock.after(recheck, recheckAll);
  }
  let stopRecheck = clock.after(recheck, recheckAll);

  return {
    handleUpgrade(request, socket, head) {
      const { origin, host } = request.headers;
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== '/graphql') return refuse(socket, '404 Not Found');
      if (isForeign({ origin, host }, allowedOrigins)) return refuse(socket, '403 Forbidden');
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const extra: SocketExtra = { request, socket: opened };
        open.add(extra);
        opened.once('close', () => open.delete(extra));
        serveSocket(server, extra, logger);
      });
    },
    async close() {
      stopRecheck();
      for (const { socket } of open) socket.close(1001, 'the server stops');
      await Promise.race([
        Promise.all(
          [...open].map(({ socket }) => new Promise<void>((resolve) => socket.once('close', () => resolve()))),
        ),
        new Promise<void>((resolve) => clock.after(500, resolve)),
      ]);
      for (const { socket } of open) socket.terminate();
    },
  };
}
