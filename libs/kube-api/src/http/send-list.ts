import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { ListResult } from '../verbs/list.ts';
import type { Exchange } from './exchange.ts';
import type { Format, ListMeta } from './format.ts';
import { warningHeaders } from './warnings.ts';

/** Items are gathered into chunks of about this size, bytes. */
const chunkSize = 256 * 1024;
const comma = Buffer.from(',');
const tail = Buffer.from(']}');

function metaOf({ revision, continue: token, remaining }: ListResult): ListMeta {
  return {
    resourceVersion: String(revision),
    ...(token !== undefined && { continue: token }),
    ...(token !== undefined && remaining !== undefined && { remainingItemCount: remaining }),
  };
}

/** Streams a list of what is stored. */
export async function sendList(exchange: Exchange, format: Format, result: ListResult): Promise<void> {
  await sendItems(exchange, format, { meta: metaOf(result), items: result.items }, format.item);
}

/** What is listed, and what stands above it. */
export interface Listed<T> {
  readonly meta: ListMeta;
  readonly items: readonly T[];
}

/** Streams a list: items with commas between, chunk by chunk, no faster than the client reads. */
export async function sendItems<T>(
  exchange: Exchange,
  format: Format,
  { meta, items }: Listed<T>,
  encode: (item: T) => Buffer,
): Promise<void> {
  const { response, warnings } = exchange;
  const headers = ['cache-control', 'no-cache, private', 'content-type', format.contentType];
  headers.push(...warningHeaders(warnings));
  response.writeHead(200, headers);
  let parts: Buffer[] = [Buffer.from(format.listHead(meta))];
  let size = 0;
  for (const [i, value] of items.entries()) {
    if (i > 0) parts.push(comma);
    const item = encode(value);
    parts.push(item);
    size += item.length + 1;
    if (size < chunkSize) continue;
    if (!(await writeChunk(response, Buffer.concat(parts)))) return;
    // Encoding a long list must not keep other requests waiting.
    await setImmediate();
    parts = [];
    size = 0;
  }
  parts.push(tail);
  response.end(Buffer.concat(parts));
}

/** False when the client has gone. */
export async function writeChunk(response: ServerResponse, chunk: Buffer): Promise<boolean> {
  if (response.destroyed) return false;
  if (response.write(chunk)) return true;
  await drained(response);
  return !response.destroyed;
}

/** Resolves when there is room again, or when the client has gone: it would never drain then. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}
