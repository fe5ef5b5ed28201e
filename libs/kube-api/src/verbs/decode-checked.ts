import type { JsonSchema } from '@pilothouse/kube-model/custom/json-schema';
import { pruneObject } from '@pilothouse/kube-model/custom/prune';
import { strictDecodingError, unknownFieldWarning } from '@pilothouse/kube-model/decode/decode-error';
import { type Decoded, decodeMetadata, decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import type { Caller, OwnedObject } from './api.ts';

type Decodable = Pick<Resource, 'group' | 'version' | 'kind' | 'custom'>;
type Validation = Pick<Caller, 'fieldValidation' | 'warn'>;

/**
 * The object as its kind's types read it: a copy with known fields only. What the kind does not have is dropped,
 * warned of or refused as `fieldValidation` says. Throws BadRequest for wrong types.
 */
export function decodeChecked(
  resource: Decodable,
  value: Readonly<Record<string, unknown>>,
  { fieldValidation, warn }: Validation,
): OwnedObject {
  const apiVersion = apiVersionOf(resource);
  const { object, unknownFields } = resource.custom
    ? decodeCustom(resource, resource.custom.schema, value)
    : decodeObject(apiVersion, resource.kind, value);
  if (unknownFields.length === 0 || fieldValidation === 'Ignore') return object;
  const problems = unknownFields.map(unknownFieldWarning);
  if (fieldValidation === 'Strict') throw strictDecodingError(apiVersion, resource.kind, problems);
  for (const problem of problems) warn(problem);
  return object;
}

/** Of a custom object the metadata has a type, and all else a schema: what that does not specify is unknown. */
function decodeCustom(resource: Decodable, schema: JsonSchema, value: Readonly<Record<string, unknown>>): Decoded {
  const pruned = pruneObject(schema, value);
  const named = { apiVersion: apiVersionOf(resource), kind: resource.kind };
  const { object, unknownFields } = decodeMetadata(named, value);
  return {
    object: { ...pruned.value, ...object },
    unknownFields: [...pruned.unknownFields, ...unknownFields],
  };
}
