import type { ObjectKey } from './stored-object.ts';

/** Orders by namespace, then name: NUL is below every character that a name may hold. */
export function sortKey(namespace: string, name: string): string {
  return `${namespace}\0${name}`;
}

/** One string for a key, across resources. */
export function keyText({ resource, namespace, name }: ObjectKey): string {
  return `${resource}\0${namespace}\0${name}`;
}
