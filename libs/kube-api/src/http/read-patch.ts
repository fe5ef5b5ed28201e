import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ApplyDocument, Patch } from '../verbs/patch-document.ts';
import { readBody } from './body.ts';
import { decodeJson, decodeYaml, mediaType, unsupported } from './decode-body.ts';
import type { Exchange } from './exchange.ts';
import { invalidOptions } from './invalid-options.ts';

const types: Readonly<Record<string, Patch['type']>> = {
  'application/json-patch+json': 'json',
  'application/merge-patch+json': 'merge',
  'application/strategic-merge-patch+json': 'strategic',
};
const applyType = 'application/apply-patch+yaml';

/** Throws UnsupportedMediaType for other formats, BadRequest for a body that cannot be read, Invalid for its options. */
export async function readPatch({ request, query }: Exchange): Promise<Patch | ApplyDocument> {
  const media = mediaType(request);
  const type = types[media];
  const body = await readBody(request);
  if (media === applyType) {
    if (query.text('fieldManager') === undefined) {
      throw invalidOptions(
        'PatchOptions',
        'fieldManager',
        'FieldValueRequired',
        'Required value: is required for apply patch',
      );
    }
    return { type: 'apply', body: decodeConfiguration(body), force: query.flag('force') };
  }
  if (!type) throw unsupported([...Object.keys(types), applyType].join(', '));
  if (query.optionalFlag('force') !== undefined) {
    const why = 'Forbidden: may not be specified for non-apply patch';
    throw invalidOptions('PatchOptions', 'force', 'FieldValueForbidden', why);
  }
  return { type, body: decodeJson(body) };
}

/** JSON is YAML, and read faster. */
function decodeConfiguration(body: Buffer): unknown {
  if (body[0] === 0x7b) return decodeJson(body);
  try {
    return decodeYaml(body);
  } catch (cause) {
    if (!(cause instanceof StatusError)) throw cause;
    throw new StatusError('BadRequest', `error decoding YAML: ${cause.message}`, undefined, { cause });
  }
}
