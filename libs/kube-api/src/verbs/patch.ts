import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, Target } from './api.ts';
import { applyPatch } from './apply-patch.ts';
import { faceOf } from './events-face.ts';
import { stored } from './outcome.ts';
import { ownedCopy } from './owned-copy.ts';
import type { Patch } from './patch-document.ts';
import { storageKey } from './storage-key.ts';
import { settlerOf } from './update.ts';
import { warnOf } from './warn-of.ts';
import { writeOptions } from './write-options.ts';

/** Patches an object or one of its subresources, in one write: there is nothing to retry on conflict. */
export async function patchObject(api: Api, target: Target, patch: Patch, caller: Caller): Promise<StoredObject> {
  const face = faceOf(target);
  const settle = settlerOf(api, face.target);
  const mutate = (existing: StoredObject | undefined, view: View) => {
    const current = stored(existing, target);
    const patched = applyPatch(target.resource, face.fromStored(ownedCopy(current)), patch, caller);
    return settle(face.toStored(patched), current, view);
  };
  const result = await api.store.write(storageKey(target), mutate, writeOptions(caller));
  warnOf(target, result, caller);
  return stored(result.after ?? result.before, target);
}
