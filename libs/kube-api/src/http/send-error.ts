import type { ServerResponse } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import { warningHeaders } from './warnings.ts';

/** Any failure as a StatusError; what nobody expected is logged. */
export function asStatusError(error: unknown, logger: Logger): StatusError {
  if (error instanceof StatusError) return error;
  logger.error({ err: error }, 'request failed');
  const message = error instanceof Error ? error.message : String(error);
  return new StatusError('InternalError', `Internal error occurred: ${message}`, {
    causes: [{ message }],
  });
}

export function sendError(response: ServerResponse, error: StatusError, warnings: readonly string[] = []): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(JSON.stringify(error.toStatus()));
  const headers = ['cache-control', 'no-cache, private', 'content-type', 'application/json'];
  headers.push('content-length', String(body.length), ...warningHeaders(warnings));
  const after = error.details?.retryAfterSeconds;
  if (after !== undefined) headers.push('retry-after', String(after));
  response.writeHead(error.code, headers);
  response.end(body);
}
