import { StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import { SlowConsumerError } from '@pilothouse/store/slow-consumer-error';
import { GraphQLError } from 'graphql';
import { withoutPatch } from './without-patch.ts';
import { withoutValue } from './without-value.ts';

/** `extensions.code` of each expected failure. */
export const errorCodes: Record<StatusReason, string> = {
  BadRequest: 'BAD_REQUEST',
  Unauthorized: 'UNAUTHENTICATED',
  Forbidden: 'FORBIDDEN',
  NotFound: 'NOT_FOUND',
  AlreadyExists: 'ALREADY_EXISTS',
  Conflict: 'CONFLICT',
  Gone: 'EXPIRED',
  Expired: 'EXPIRED',
  Invalid: 'INVALID',
  MethodNotAllowed: 'METHOD_NOT_ALLOWED',
  NotAcceptable: 'NOT_ACCEPTABLE',
  UnsupportedMediaType: 'UNSUPPORTED_MEDIA_TYPE',
  RequestEntityTooLarge: 'TOO_LARGE',
  TooManyRequests: 'TOO_MANY_REQUESTS',
  ServerTimeout: 'TIMEOUT',
  Timeout: 'TIMEOUT',
  ServiceUnavailable: 'UNAVAILABLE',
  InternalError: 'INTERNAL_SERVER_ERROR',
};

/** What clients learn of an expected failure. */
export function extensionsOf(error: StatusError): Record<string, unknown> {
  const { kind, name, causes, retryAfterSeconds } = error.details ?? {};
  return {
    code: errorCodes[error.reason],
    reason: error.reason,
    ...(kind && { kind }),
    ...(name && { name }),
    ...(causes && { causes }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** The error at the bottom of what graphql has wrapped around it. */
function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}

interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a client is told of an expected failure; undefined for a bug. */
function expected(error: unknown): Told | undefined {
  if (error instanceof StatusError) {
    const told = withoutPatch(error);
    return { message: told.message, extensions: extensionsOf(told) };
  }
  if (error instanceof SlowConsumerError) {
    const message = 'the reader was too slow: resume by cursor, nothing is lost';
    return { message, extensions: { code: 'SLOW_CONSUMER' } };
  }
  if (!(error instanceof GraphQLError)) return undefined;
  const { extensions, path } = error;
  const message = withoutValue(error.message);
  if (extensions?.code) return { message, extensions };
  // graphql's own: with a path our answer broke the schema, without one the request did.
  return path ? undefined : { message, extensions: { ...extensions, code: 'BAD_REQUEST' } };
}

/**
 * Any error of an operation as the client is told it: expected failures with their code, bugs without their innards
 * (those go to the log).
 */
export function toGraphqlError(error: unknown, logger: Logger): GraphQLError {
  const original = originalOf(error);
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  const place = { nodes: nodes ?? null, path: path ?? null };
  const told = expected(original);
  if (told) return new GraphQLError(told.message, { ...place, extensions: told.extensions });
  logger.error({ err: original, path }, 'a GraphQL operation failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return new GraphQLError('the server failed; its log says why', { ...place, extensions });
}
