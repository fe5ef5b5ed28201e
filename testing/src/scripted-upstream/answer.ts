import { StatusError } from '@pilothouse/kube-model/status-error';

/** A whole answer, before any fault changes it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function jsonAnswer(body: string | object, status = 200): Answer {
  return { status, type: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function textAnswer(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

export function statusAnswer(error: StatusError): Answer {
  const after = error.details?.retryAfterSeconds;
  const answer = jsonAnswer(error.toStatus(), error.code);
  return after === undefined ? answer : { ...answer, headers: { 'retry-after': String(after) } };
}

/** What upstream answers for a path that it does not serve. */
export const pageNotFound = textAnswer(404, '404 page not found\n');

export function expired(message: string, token?: string): StatusError {
  return new StatusError('Expired', message, undefined, token === undefined ? {} : { continue: token });
}
