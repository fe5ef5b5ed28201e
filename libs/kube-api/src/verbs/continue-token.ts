import { StatusError } from '@pilothouse/kube-model/status-error';
import { isRecord } from '../json-record.ts';

/** Where the next page of a list begins: after this key, in the image of this revision. */
export interface Continuation {
  readonly revision: number;
  readonly namespace: string;
  readonly name: string;
}

export function writeContinue({ revision, namespace, name }: Continuation): string {
  return Buffer.from(JSON.stringify({ v: 1, revision, namespace, name })).toString('base64url');
}

/** Throws BadRequest for anything that `writeContinue` did not write. */
export function readContinue(token: string): Continuation {
  const parsed = parse(token);
  if (
    isRecord(parsed) &&
    Number.isSafeInteger(parsed.revision) &&
    typeof parsed.revision === 'number' &&
    typeof parsed.namespace === 'string' &&
    typeof parsed.name === 'string'
  ) {
    return { revision: parsed.revision, namespace: parsed.namespace, name: parsed.name };
  }
  throw new StatusError('BadRequest', 'continue key is not valid: it was not given out by this server');
}

function parse(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
