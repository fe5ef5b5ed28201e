import type { JsonRecord } from '../json-record.ts';
import { readBody } from './body.ts';
import { decodeObject, mediaType } from './decode-body.ts';
import type { Exchange } from './exchange.ts';

/** The object in the request's body. */
export async function readObject({ request }: Exchange): Promise<JsonRecord> {
  return decodeObject(await readBody(request), mediaType(request));
}
