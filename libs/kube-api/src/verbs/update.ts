import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Decision, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, OwnedObject, Target } from './api.ts';
import { decodeChecked } from './decode-checked.ts';
import { faceOf } from './events-face.ts';
import { checkAddress } from './object-identity.ts';
import { stored } from './outcome.ts';
import { settleFinalize, settleStatus } from './settle-subresource.ts';
import { settleUpdate } from './settle-update.ts';
import { storageKey } from './storage-key.ts';
import { writeOptions } from './write-options.ts';

/** Makes the next state of the object, or of the part that the subresource stands for. Pure. */
export type Settle = (next: OwnedObject, current: StoredObject, view: View) => Decision;

/** How what was asked of this target becomes its next state. */
export function settlerOf(api: Pick<Api, 'allocators'>, target: Target): Settle {
  if (target.subresource === '') return (next, current, view) => settleUpdate(api, target, next, current, view);
  if (target.subresource === 'status') return (next, current) => settleStatus(target, next, current);
  if (target.subresource === 'finalize') return (next, current) => settleFinalize(target, next, current);
  throw new StatusError('MethodNotAllowed', `${target.resource.resource}/${target.subresource} is not served here`);
}

/** Replaces an object, its status or its finalizers. Throws NotFound, Conflict, Invalid. */
export async function updateObject(
  api: Api,
  target: Target,
  object: OwnedObject,
  caller: Caller,
): Promise<StoredObject> {
  checkAddress(target, object);
  const face = faceOf(target);
  const asked = face.toStored(decodeChecked(target.resource, object, caller));
  const settle = settlerOf(api, face.target);
  const mutate = (current: StoredObject | undefined, view: View) => {
    // A retried batch runs this again: what is settled is a copy.
    return settle(structuredClone(asked), stored(current, target), view);
  };
  const result = await api.store.write(storageKey(target), mutate, writeOptions(caller));
  return stored(result.after ?? result.before, target);
}
