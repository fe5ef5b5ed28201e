import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Patch } from '../verbs/patch-document.ts';
import { readBody } from './body.ts';
import { decodeJson, mediaType } from './decode-body.ts';
import type { Exchange } from './exchange.ts';

const types: Readonly<Record<string, Patch['type']>> = {
  'application/json-patch+json': 'json',
  'application/merge-patch+json': 'merge',
  'application/strategic-merge-patch+json': 'strategic',
};
const applyTypes = new Set(['application/apply-patch+yaml', 'application/apply-patch+cbor']);

/** Throws UnsupportedMediaType for other formats, BadRequest for a body that is no JSON. */
export async function readPatch({ request }: Exchange): Promise<Patch> {
  const media = mediaType(request);
  const type = types[media];
  const body = await readBody(request);
  if (applyTypes.has(media)) {
    throw new StatusError(
      'UnsupportedMediaType',
      'server-side apply is not served by this version: use client-side apply (kubectl apply without --server-side) or another kind of patch',
    );
  }
  if (!type) {
    throw new StatusError(
      'UnsupportedMediaType',
      `the body of the request was in an unknown format - accepted media types include: ${Object.keys(types).join(', ')}`,
    );
  }
  return { type, body: decodeJson(body) };
}
