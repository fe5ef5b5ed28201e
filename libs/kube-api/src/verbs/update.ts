import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { Decision, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { strategyOf } from '../resources/strategies.ts';
import { type Admitting, type Api, admittingFor, type Caller, type OwnedObject, type Target } from './api.ts';
import { admitNew, prepareNew } from './create.ts';
import { decodeChecked } from './decode-checked.ts';
import { faceOf } from './events-face.ts';
import { ownersOfNew, ownersOfUpdated, writerOf } from './field-owners.ts';
import { checkAddress } from './object-identity.ts';
import { stored } from './outcome.ts';
import { settleCustomStatus, settleFinalize, settleStatus } from './settle-subresource.ts';
import { type OwnersOf, settleUpdate } from './settle-update.ts';
import { warnOfResult } from './warn-of.ts';
import { writeObject } from './write-object.ts';

/** Makes the next state of the object, or of the part that the subresource stands for. Pure. */
export type Settle = (next: OwnedObject, current: StoredObject, view: View) => Decision;

/** How what was asked of this target becomes its next state. */
export function settlerOf(admitting: Admitting, target: Target, ownersOf: OwnersOf): Settle {
  if (target.subresource === '')
    return (next, current, view) => settleUpdate(admitting, target, next, current, view, ownersOf);
  if (target.subresource === 'status') {
    const settle = target.resource.custom ? settleCustomStatus : settleStatus;
    return (next, current) => settle(target, next, current, ownersOf);
  }
  if (target.subresource === 'finalize') return (next, current) => settleFinalize(target, next, current, ownersOf);
  throw new StatusError('MethodNotAllowed', `${target.resource.resource}/${target.subresource} is not served here`);
}

export interface Updated {
  readonly object: StoredObject;
  /** A few kinds are made by an update of what is not there. */
  readonly created: boolean;
}

/** Replaces an object, its status or its finalizers. Throws BadRequest, NotFound, Conflict, Invalid. */
export async function updateObject(api: Api, asked: Target, object: OwnedObject, caller: Caller): Promise<Updated> {
  checkAddress(asked, object);
  const { target, toStored } = faceOf(asked);
  const next = toStored(decodeChecked(asked.resource, object, caller));
  const writer = writerOf(target, caller, 'Update', timestamp(api.clock.now()));
  const admitting = admittingFor(api, caller);
  const settle = settlerOf(admitting, target, (next, current) => ownersOfUpdated(target, next, current, writer));
  const mutate = (current: StoredObject | undefined, view: View) => {
    // A retried batch runs this again: what is settled is a copy.
    const copy = structuredClone(next);
    if (current || !createsOnUpdate(target)) return settle(copy, stored(current, target), view);
    prepareNew(target, copy, writer, () => ownersOfNew(target, copy, writer));
    return admitNew(admitting, target, copy, view);
  };
  const result = await writeObject(api, target, mutate, caller);
  warnOfResult(api, target, result, caller);
  return { object: stored(result.after ?? result.before, target), created: result.operation === 'create' };
}

function createsOnUpdate({ resource, subresource }: Target): boolean {
  return subresource === '' && strategyOf(resource).createsOnUpdate === true;
}
