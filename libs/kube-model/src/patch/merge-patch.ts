import { StatusError } from '../status-error.ts';
import { isJsonObject, type JsonObject, setField } from './json-value.ts';

function merge(current: unknown, patch: unknown): unknown {
  if (!isJsonObject(patch)) return patch;
  const next: Record<string, unknown> = isJsonObject(current) ? { ...current } : {};
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete next[field];
    else setField(next, field, merge(Object.hasOwn(next, field) ? next[field] : undefined, value));
  }
  return next;
}

/** RFC 7386. Shares what it does not change with `current`, which is not altered. Throws StatusError BadRequest. */
export function applyMergePatch(current: JsonObject, patch: unknown): Record<string, unknown> {
  if (!isJsonObject(patch)) throw new StatusError('BadRequest', 'error decoding patch: Invalid JSON Document');
  const next = merge(current, patch);
  return isJsonObject(next) ? { ...next } : {};
}
