import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** An object as an informer holds it: shared by everybody, written to by nobody. */
export type Cached<T extends KubeObject> = DeepReadonly<Served<T>>;

function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = clone(item);
  return copy;
}

/** A private copy that its caller may change. Plain JSON only; several times faster than structuredClone. */
export function copyOf<T>(shared: DeepReadonly<T>): T {
  return clone(shared) as T;
}
