import { StatusError } from '@pilothouse/kube-model/status-error';

/** The resourceVersion that a list or watch asks for; 0 where it does not care. Throws BadRequest. */
export function parseRevision(query: URLSearchParams): number {
  const text = query.get('resourceVersion') ?? '';
  if (!/^\d*$/.test(text)) throw new StatusError('BadRequest', `invalid resource version "${text}"`);
  return Number(text);
}

export function tooLarge(asked: number, current: number): StatusError {
  return new StatusError('Timeout', `Timeout: Too large resource version: ${asked}, current: ${current}`, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
}
