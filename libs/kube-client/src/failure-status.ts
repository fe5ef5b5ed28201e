import { StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';

const reasonsByCode: Readonly<Record<number, StatusReason>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  409: 'Conflict',
  410: 'Expired',
  413: 'RequestEntityTooLarge',
  415: 'UnsupportedMediaType',
  422: 'Invalid',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
};

interface LooseStatus {
  readonly reason?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly details?: object;
}

function isKnown(reason: unknown): reason is StatusReason {
  return reason === 'AlreadyExists' || reason === 'Gone' || reason === 'ServerTimeout' || isOfCode(reason);
}

function isOfCode(reason: unknown): reason is StatusReason {
  return Object.values(reasonsByCode).some((known) => known === reason);
}

/** The error that a failed answer stands for, whether a Status came with it or a proxy's page. */
export function statusErrorFrom(body: unknown, code: number): StatusError {
  const status: LooseStatus = typeof body === 'object' && body !== null ? body : {};
  const told = typeof status.code === 'number' ? status.code : code;
  const reason = isKnown(status.reason) ? status.reason : (reasonsByCode[told] ?? 'InternalError');
  const message = typeof status.message === 'string' && status.message ? status.message : `the server answered ${told}`;
  return new StatusError(reason, message, status.details);
}
