import { strictDecodingError, unknownFieldWarning } from '@pilothouse/kube-model/decode/decode-error';
import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import type { Caller, OwnedObject } from './api.ts';

type Validation = Pick<Caller, 'fieldValidation' | 'warn'>;

/**
 * The object as its kind's types read it: a copy with known fields only. What the kind does not have is dropped,
 * warned of or refused as `fieldValidation` says. Throws BadRequest for wrong types.
 */
export function decodeChecked(
  resource: Pick<Resource, 'group' | 'version' | 'kind'>,
  value: Readonly<Record<string, unknown>>,
  { fieldValidation, warn }: Validation,
): OwnedObject {
  const apiVersion = apiVersionOf(resource);
  const { object, unknownFields } = decodeObject(apiVersion, resource.kind, value);
  if (unknownFields.length === 0 || fieldValidation === 'Ignore') return object;
  const problems = unknownFields.map(unknownFieldWarning);
  if (fieldValidation === 'Strict') throw strictDecodingError(apiVersion, resource.kind, problems);
  for (const problem of problems) warn(problem);
  return object;
}
