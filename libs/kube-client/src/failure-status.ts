import { type StatusDetails, StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';

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
  readonly details?: unknown;
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textsOf<Name extends string>(value: Readonly<Record<string, unknown>>, names: readonly Name[]) {
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = value[name];
    if (typeof text === 'string') texts[name] = text;
  }
  return texts;
}

/** Whatever a server sends: what is not of its documented type is left out. */
function detailsFrom(value: unknown): StatusDetails | undefined {
  if (!isRecord(value)) return undefined;
  const { causes, retryAfterSeconds } = value;
  return {
    ...textsOf(value, ['name', 'group', 'kind', 'uid']),
    ...(Array.isArray(causes) && {
      causes: causes.filter(isRecord).map((cause) => textsOf(cause, ['reason', 'message', 'field'])),
    }),
    ...(typeof retryAfterSeconds === 'number' && Number.isFinite(retryAfterSeconds) && { retryAfterSeconds }),
  };
}

/** The error that a failed answer stands for, whether or not its JSON is a Status; `retryAfter` seconds are asked for. */
export function statusErrorFrom(body: unknown, code: number, retryAfter?: number): StatusError {
  const status: LooseStatus = typeof body === 'object' && body !== null ? body : {};
  const told = typeof status.code === 'number' ? status.code : code;
  const reason = isKnown(status.reason) ? status.reason : reasonOfCode(told);
  const message = typeof status.message === 'string' && status.message ? status.message : `the server answered ${told}`;
  const own = detailsFrom(status.details);
  const details = retryAfter === undefined ? own : { ...own, retryAfterSeconds: retryAfter };
  return new StatusError(reason, message, details);
}
