import { applyJsonPatch } from '@pilothouse/kube-model/patch/json-patch';
import { isJsonObject } from '@pilothouse/kube-model/patch/json-value';
import { applyMergePatch } from '@pilothouse/kube-model/patch/merge-patch';
import { applyStrategicMergePatch } from '@pilothouse/kube-model/patch/strategic-merge-patch';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { assertNever } from '@pilothouse/std/assert-never';
import type { JsonRecord } from '../json-record.ts';
import type { Caller, OwnedObject } from './api.ts';
import { decodeChecked } from './decode-checked.ts';
import { goFormat } from './go-format.ts';
import type { Patch } from './patch-document.ts';

type Validation = Pick<Caller, 'fieldValidation' | 'warn'>;

/**
 * The patched object, which shares nothing with `current` that may be written to. Throws Invalid where the result is no object of its kind any more,
 * and what the patch formats throw.
 */
export function applyPatch(resource: Resource, current: JsonRecord, patch: Patch, caller: Validation): OwnedObject {
  const next = patched(resource, current, patch);
  return decodePatched(resource, next, next, patch, caller);
}

/**
 * As applyPatch, but what the patch leaves alone is shared with `current`: for whoever only reads it. Most patches of a
 * status are small beside the spec, which need not be read anew then.
 */
export function applyPatchSharing(
  resource: Resource,
  current: JsonRecord,
  patch: Patch,
  caller: Validation,
): OwnedObject {
  const next = patched(resource, current, patch);
  if (resource.custom) return decodePatched(resource, next, next, patch, caller);
  const kept = Object.entries(next).filter(([field, value]) => isJsonObject(value) && value === current[field]);
  const touched = { ...next };
  for (const [field] of kept) delete touched[field];
  return Object.assign(decodePatched(resource, next, touched, patch, caller), Object.fromEntries(kept));
}

function decodePatched(
  resource: Resource,
  next: JsonRecord,
  touched: JsonRecord,
  patch: Patch,
  caller: Validation,
): OwnedObject {
  try {
    return decodeChecked(resource, touched, caller);
  } catch (cause) {
    if (!(cause instanceof StatusError)) throw cause;
    throw invalidPatch(patch, next, cause);
  }
}

function patched(resource: Resource, current: JsonRecord, { type, body }: Patch): Record<string, unknown> {
  switch (type) {
    case 'json':
      return applyJsonPatch(current, body);
    case 'merge':
      return applyMergePatch(current, body);
    case 'strategic':
      return applyStrategicMergePatch({ apiVersion: apiVersionOf(resource), kind: resource.kind }, current, body);
    default:
      return assertNever(type);
  }
}

/** As upstream: of a strategic patch the patch is shown, else the object that came of it. */
function invalidPatch({ type, body }: Patch, next: object, cause: StatusError): StatusError {
  const shown = JSON.stringify(type === 'strategic' ? goFormat(body) : JSON.stringify(next));
  const why = cause.message.replace(/^.* cannot be handled as a \w+: /, '');
  const message = `Invalid value: ${shown}: ${type === 'strategic' ? converted(why) : why}`;
  return new StatusError(
    'Invalid',
    ` "" is invalid: patch: ${message}`,
    { causes: [{ reason: 'FieldValueInvalid', message, field: 'patch' }] },
    { cause },
  );
}

const goTypes: Readonly<Record<string, string>> = {
  number: 'int64',
  object: 'map[string]interface {}',
  array: '[]interface {}',
};

/** A strategic patch is converted field by field; upstream's words are then others than those of its decoder. */
function converted(why: string): string {
  if (why.startsWith('strict decoding error')) return why;
  const match = /^json: cannot unmarshal (\w+).* of type (\S+)$/.exec(why);
  const [, from = '', to = ''] = match ?? [];
  return match ? `cannot convert ${goTypes[from] ?? from} to ${to}` : `error decoding from json: ${why}`;
}
