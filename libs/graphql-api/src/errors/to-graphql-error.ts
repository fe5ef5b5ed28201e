import { StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import { GraphQLError } from 'graphql';

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

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}

/** True for an error of graphql's own, or one of ours that already has its code. */
const isSpoken = (error: unknown) => error instanceof GraphQLError && !error.originalError;

/**
 * Any error of an operation as the client is told it: expected failures with their code, bugs without their innards
 * (those go to the log).
 */
export function toGraphqlError(error: unknown, logger: Logger): GraphQLError {
  const original = originalOf(error);
  const located = error instanceof GraphQLError ? error : undefined;
  const place = { nodes: located?.nodes ?? null, path: located?.path ?? null };
  if (original instanceof StatusError) {
    return new GraphQLError(original.message, { ...place, extensions: extensionsOf(original) });
  }
  if (original instanceof GraphQLError || isSpoken(error)) {
    const { message, extensions } = original instanceof GraphQLError ? original : { message: '', extensions: {} };
    return new GraphQLError(message, { ...place, extensions: { code: 'BAD_REQUEST', ...extensions } });
  }
  logger.error({ err: original, path: located?.path }, 'a GraphQL operation failed');
  return new GraphQLError('the server failed; its log says why', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
