import type { JsonObject } from '../patch/json-value.ts';
import { differenceOf, emptySet, type FieldSet } from './field-set.ts';

/** Fields that nobody owns: which object it is, and what the server writes itself. */
const unowned = [
  'name',
  'namespace',
  'creationTimestamp',
  'selfLink',
  'uid',
  'generation',
  'managedFields',
  'resourceVersion',
];
const notCounted: FieldSet = {
  'f:apiVersion': emptySet,
  'f:kind': emptySet,
  'f:metadata': { '.': emptySet, ...Object.fromEntries(unowned.map((name) => [`f:${name}`, emptySet])) },
};
const skipped = new Set(unowned);

/**
 * The object as ownership sees it: without what nobody owns and without `ignored`, the top-level fields that this way of
 * writing cannot set. A shallow copy.
 */
export function ownable(object: JsonObject, ignored: readonly string[]): JsonObject {
  const { apiVersion: _, kind: __, metadata, ...rest } = object;
  const kept: Record<string, unknown> = { ...rest, metadata: ownableMetadata(metadata) };
  for (const field of ignored) delete kept[field];
  return kept;
}

function ownableMetadata(metadata: unknown): Record<string, unknown> {
  const entries = typeof metadata === 'object' && metadata !== null ? Object.entries(metadata) : [];
  return Object.fromEntries(entries.filter(([name]) => !skipped.has(name)));
}

/** Of a set, what counts: see `ownable`. */
export function countable(set: FieldSet, ignored: readonly string[]): FieldSet {
  const own = differenceOf(set, notCounted);
  if (ignored.length === 0) return own;
  return Object.fromEntries(Object.entries(own).filter(([element]) => !ignored.includes(element.slice(2))));
}
