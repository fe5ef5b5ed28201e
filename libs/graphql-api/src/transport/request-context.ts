import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphqlContext, GraphqlDeps } from '../context.ts';
import { createContext } from '../create-context.ts';
import { authenticate, isForeign, sessionCookie } from './authenticate.ts';

function forbiddenOrigin(origin: string | undefined): GraphQLError {
  const extensions = { code: 'FORBIDDEN', http: { status: 403 } };
  return new GraphQLError(`pages of ${origin} may not use this API`, { extensions });
}

/** With the status that HTTP has for it. */
function asUnauthorized(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 401 } } });
}

/** The context of one HTTP request. Throws FORBIDDEN for pages of other origins, UNAUTHENTICATED for unknown tokens. */
export function createRequestContext(deps: GraphqlDeps, allowedOrigins: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
    const { authorization, origin, host } = request.headers;
    if (isForeign({ origin, host }, allowedOrigins)) throw forbiddenOrigin(origin);
    const cookie = request.cookies[sessionCookie];
    const user = await authenticate(deps.accounts, { authorization, cookie }).catch(asUnauthorized);
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
    return createContext(deps, user, {
      origin: request.ip,
      cookie,
      setCookie(session) {
        if (!session) reply.clearCookie(sessionCookie, attributes);
        else reply.setCookie(sessionCookie, session.value, { ...attributes, expires: session.expiresAt });
      },
    });
  };
}
