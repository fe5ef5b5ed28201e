import { pruneObject } from '@pilothouse/kube-model/custom/prune';
import { applySchemaDefaults } from '@pilothouse/kube-model/custom/schema-defaults';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { jsonEqual } from '@pilothouse/kube-model/patch/json-value';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import type { Decision } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';

type Readable = Pick<StoredObject, 'body' | 'parse'>;

const shownBy = new WeakMap<Resource, WeakMap<Readable, Readable>>();

/**
 * The object as this version of its kind shows it. Custom objects are kept as they were written, and their schema may have
 * changed since: they are shown in the version that is asked for, with its defaults and without what it does not have.
 */
export function shown<T extends Readable>(resource: Resource, stored: T): T {
  if (!resource.custom) return stored;
  const known = shownBy.get(resource) ?? new WeakMap<Readable, Readable>();
  shownBy.set(resource, known);
  const found = known.get(stored) ?? translated(resource, stored);
  known.set(stored, found);
  // What is kept for an object was made of it.
  return found as T;
}

function translated<T extends Readable>(resource: Resource, stored: T): T {
  const object = stored.parse();
  const value = { ...pruneObject(resource.custom?.schema ?? {}, object).value, apiVersion: apiVersionOf(resource) };
  applySchemaDefaults(resource.custom?.schema ?? {}, value);
  if (jsonEqual(value, object)) return stored;
  const body = Buffer.from(JSON.stringify(value));
  return { ...stored, body, parse: () => value };
}

/** What is decided of an object in one version, in the version in which its kind is kept. */
export function kept({ custom }: Resource, decision: Decision): Decision {
  if (!custom || (decision.kind !== 'put' && decision.kind !== 'delete') || !decision.object) return decision;
  const object: KubeObject = { ...decision.object, apiVersion: custom.storedAs };
  return { ...decision, object };
}
