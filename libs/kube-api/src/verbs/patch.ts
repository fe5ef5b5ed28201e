import { timestamp } from '@pilothouse/std/clock';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { type Api, admittingFor, type Caller, type Target } from './api.ts';
import { applyObject } from './apply.ts';
import { applyPatch } from './apply-patch.ts';
import { faceOf } from './events-face.ts';
import { ownersOfUpdated, writerOf } from './field-owners.ts';
import { stored } from './outcome.ts';
import type { ApplyDocument, Patch } from './patch-document.ts';
import { storageKey } from './storage-key.ts';
import { settlerOf, type Updated } from './update.ts';
import { warnOfResult } from './warn-of.ts';
import { writeOptions } from './write-options.ts';

/** Patches an object or one of its subresources, in one write: there is nothing to retry on conflict. */
export async function patchObject(
  api: Api,
  target: Target,
  patch: Patch | ApplyDocument,
  caller: Caller,
): Promise<Updated> {
  if (patch.type === 'apply') return applyObject(api, target, patch, caller);
  const face = faceOf(target);
  const writer = writerOf(face.target, caller, 'Update', timestamp(api.clock.now()));
  const settle = settlerOf(admittingFor(api, caller), face.target, (next, current) =>
    ownersOfUpdated(face.target, next, current, writer),
  );
  const mutate = (existing: StoredObject | undefined, view: View) => {
    const current = stored(existing, target);
    const patched = applyPatch(target.resource, face.fromStored(current.parse()), patch, caller);
    return settle(face.toStored(patched), current, view);
  };
  const result = await api.store.write(storageKey(target), mutate, writeOptions(caller));
  warnOfResult(api, target, result, caller);
  return { object: stored(result.after ?? result.before, target), created: false };
}
