import { createHash } from 'node:crypto';

/** Bytes that do not change while the process lives, with the tag that tells so. */
export interface Document {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
}

export function documentOf(value: object, contentType = 'application/json'): Document {
  return documentOfBytes(Buffer.from(JSON.stringify(value)), contentType);
}

export function documentOfBytes(body: Buffer, contentType: string): Document {
  const hash = createHash('sha256').update(body).digest('hex');
  return { body, contentType, etag: `"${hash.toUpperCase()}"` };
}
