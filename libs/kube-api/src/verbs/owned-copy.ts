import type { StoredObject } from '@pilothouse/store/stored-object';
import type { OwnedObject } from './api.ts';

/** A copy that the request may write to; what `parse` returns is shared. */
export function ownedCopy(stored: StoredObject): OwnedObject {
  return JSON.parse(stored.body.toString('utf8'));
}

/** A copy whose fields the request may set anew. What is in them is shared: it must not be written to. */
export function shallowCopy(stored: StoredObject): OwnedObject {
  return { ...stored.parse<OwnedObject>() } as OwnedObject;
}
