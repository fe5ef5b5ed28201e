import type { StoredObject } from '@pilothouse/store/stored-object';

/**
 * A fact derived from one version of one object, worked out once: versions are immutable and shared, so the answer
 * lives exactly as long as the version does.
 */
export function memoByVersion<T>(derive: (stored: StoredObject) => T): (stored: StoredObject) => T {
  const known = new WeakMap<StoredObject, { readonly value: T }>();
  return (stored) => {
    let entry = known.get(stored);
    if (!entry) {
      entry = { value: derive(stored) };
      known.set(stored, entry);
    }
    return entry.value;
  };
}
