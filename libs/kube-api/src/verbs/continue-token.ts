import { StatusError } from '@pilothouse/kube-model/status-error';
import { isRecord, type JsonRecord } from '../json-record.ts';

/** Where the next page of a list begins: after this key. */
export interface Continuation {
  /** The image to go on in; undefined: that of the moment, which another page may not have come from. */
  readonly revision: number | undefined;
  /** Empty: of a cluster-scoped resource. */
  readonly namespace: string;
  readonly name: string;
}

const version = 'meta.k8s.io/v1';
/** What upstream writes for the revision of the moment. */
const latest = -1;

/** As upstream writes it: the key where to start, which is just above the last one that was shown. */
export function writeContinue({ revision = latest, namespace, name }: Continuation): string {
  const start = `${namespace === '' ? '' : `${namespace}/`}${name}\0`;
  return Buffer.from(JSON.stringify({ v: version, rv: revision, start })).toString('base64url');
}

/** Throws BadRequest for anything that `writeContinue` did not write. */
export function readContinue(token: string): Continuation {
  const { v, rv, start } = parse(token);
  if (v !== version) throw notValid(`server does not recognize this encoded version ${String(v ?? '')}`);
  if (!isRevision(rv)) throw notValid(`incorrect encoded start resourceVersion (version ${version})`);
  if (typeof start !== 'string' || start === '') throw notValid(`encoded start key empty (version ${version})`);
  const [, namespace = '', name = ''] = /^(?:([^/\0]+)\/)?([^/\0]+)\0$/.exec(start) ?? [];
  if (name === '') throw notValid(JSON.stringify(start));
  return { revision: rv === latest ? undefined : rv, namespace, name };
}

function isRevision(rv: unknown): rv is number {
  return Number.isSafeInteger(rv) && typeof rv === 'number' && (rv > 0 || rv === latest);
}

function parse(token: string): JsonRecord {
  // Buffer skips what is not base64.
  if (!/^[\w-]*$/.test(token)) throw notValid('it is not encoded in base64url');
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (isRecord(parsed)) return parsed;
  } catch (cause) {
    throw notValid('it does not hold JSON', cause);
  }
  throw notValid('it does not hold an object');
}

function notValid(why: string, cause?: unknown): StatusError {
  const message = `invalid continue token: continue key is not valid: ${why}`;
  return new StatusError('BadRequest', message, undefined, { cause });
}
