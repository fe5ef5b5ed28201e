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

export function reasonOfCode(code: number): StatusReason {
  return reasonsByCode[code] ?? 'InternalError';
}

/** The error that a failed answer stands for, whether or not its JSON is a Status; `retryAfter` seconds are asked for. */
export function statusErrorFrom(body: unknown, code: number, retryAfter?: number): StatusError {
  const status: LooseStatus = typeof body === 'object' && body !== null ? body : {};
  const told = typeof status.code === 'number' ? status.code : code;
  const reason = isKnown(status.reason) ? status.reason : reasonOfCode(told);
  const message = typeof status.message === 'string' && status.message ? status.message : `the server answered ${told}`;
  const details = retryAfter === undefined ? status.details : { ...status.details, retryAfterSeconds: retryAfter };
  return new StatusError(reason, message, details);
}
