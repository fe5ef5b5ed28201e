import type { IncomingMessage } from 'node:http';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { GraphqlContext, GraphqlDeps } from '../context.ts';
import { createContext } from '../create-context.ts';
import { toGraphqlError } from '../errors/to-graphql-error.ts';
import type { Operation } from '../execution/compiled-documents.ts';
import type { DocumentCache } from '../execution/document-cache.ts';
import type { OperationRunner } from '../execution/run-operation.ts';
import { authenticateOrNobody, type Credentials, readCookie, sessionCookie } from './authenticate.ts';
import { liveRights } from './live-rights.ts';
import type { SocketExtra } from './socket-connection.ts';

export interface SocketProtocolOptions {
  readonly deps: GraphqlDeps;
  readonly schema: GraphQLSchema;
  readonly runner: OperationRunner;
  readonly documents: DocumentCache;
}

const maxOperations = 200;

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

function contextOf(deps: GraphqlDeps, { request, user, credentials }: SocketExtra): GraphqlContext {
  return createContext(deps, user, {
    origin: request.socket.remoteAddress ?? '',
    cookie: credentials?.cookie,
    setCookie: () => undefined,
  });
}

function refusalOf(operations: object, { query }: SubscribePayload): GraphQLError | undefined {
  if (typeof query !== 'string') {
    return new GraphQLError('the message has no query', { extensions: { code: 'BAD_REQUEST' } });
  }
  if (Object.keys(operations).length <= maxOperations) return undefined;
  const message = `one connection takes ${maxOperations} operations at a time`;
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' } });
}

function toOperation({ document, operationName, variableValues, contextValue }: ExecutionArgs): Operation {
  return {
    document,
    operationName: operationName ?? undefined,
    variables: variableValues,
    context: contextValue as GraphqlContext,
  };
}

/** graphql-transport-ws with our authentication, limits and executor. */
export function createSocketProtocol(options: SocketProtocolOptions): Server<SocketExtra> {
  const { deps, schema, runner, documents } = options;
  return makeServer<ConnectionParams, SocketExtra>({
    async onConnect({ extra, connectionParams }) {
      extra.credentials = credentialsOf(extra.request, connectionParams);
      extra.user = await authenticateOrNobody(deps.accounts, extra.credentials);
      extra.rights = extra.user && liveRights(deps.clusters, extra.user);
      return extra.user !== undefined || extra.credentials.authorization === undefined;
    },
    onSubscribe({ extra, subscriptions }, _id, payload) {
      const refusal = refusalOf(subscriptions, payload);
      if (refusal) return [refusal];
      const checked = documents.check(payload.query);
      if ('errors' in checked) return [...checked.errors];
      const { operationName, variables } = payload;
      const contextValue = contextOf(deps, extra);
      return { schema, document: checked.document, operationName, variableValues: variables, contextValue };
    },
    execute: (args) => runner.execute(toOperation(args)),
    subscribe: (args) => runner.subscribe(toOperation(args)),
    onError: (_context, _id, _payload, errors) => errors.map((error) => toGraphqlError(error, deps.logger).toJSON()),
  });
}
