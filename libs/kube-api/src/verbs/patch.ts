import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { type Api, admittingFor, type Caller, type Target } from './api.ts';
import { applyObject } from './apply.ts';
import { applyPatch, applyPatchSharing } from './apply-patch.ts';
import { faceOf } from './events-face.ts';
import { ownersOfUpdated, writerOf } from './field-owners.ts';
import { stored } from './outcome.ts';
import type { ApplyDocument, Patch } from './patch-document.ts';
import { settlerOf, type Updated } from './update.ts';
import { warnOfResult } from './warn-of.ts';
import { writeObject } from './write-object.ts';

/** Patches an object or one of its subresources, in one write: there is nothing to retry on conflict. */
export async function patchObject(
  api: Api,
  target: Target,
  patch: Patch | ApplyDocument,
  caller: Caller,
): Promise<Updated> {
  if (target.resource.custom && patch.type === 'strategic') throw strategicRefused();
  if (patch.type === 'apply') return applyObject(api, target, patch, caller);
  const face = faceOf(target);
  const writer = writerOf(face.target, caller, 'Update', timestamp(api.clock.now()));
  const settle = settlerOf(admittingFor(api, caller), face.target, (next, current) =>
    ownersOfUpdated(face.target, next, current, writer),
  );
  // Of what is asked of a status the rest of the object is only read.
  const apply = target.subresource === 'status' ? applyPatchSharing : applyPatch;
  const mutate = (existing: StoredObject | undefined, view: View) => {
    const current = stored(existing, target);
    const patched = apply(target.resource, face.fromStored(current.parse()), patch, caller);
    return settle(face.toStored(patched), current, view);
  };
  const result = await writeObject(api, target, mutate, caller);
  warnOfResult(api, target, result, caller);
  return { object: stored(result.after ?? result.before, target), created: false };
}

/** A schema says nothing of how lists are merged. In upstream's words. */
function strategicRefused(): StatusError {
  const accepted = ['json-patch+json', 'merge-patch+json', 'apply-patch+yaml'].map((type) => `application/${type}`);
  return new StatusError(
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`,
  );
}
