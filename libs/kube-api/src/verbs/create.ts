import type { ManagedFieldsEntry } from '@pilothouse/kube-model/apply/managed-fields';
import type { Writer } from '@pilothouse/kube-model/apply/own-changes';
import { applyDefaults } from '@pilothouse/kube-model/defaults';
import { generateName } from '@pilothouse/kube-model/names/generated-name';
import { alreadyExists, isReason, StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { Decision, Mutate, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { initialStatus } from '../resources/initial-status.ts';
import { chargeQuotas } from '../resources/resource-quota/charge.ts';
import { strategyOf } from '../resources/strategies.ts';
import { type Admitting, type Api, admittingFor, type Caller, type OwnedObject, type Target } from './api.ts';
import { awaitServiceAccount } from './await-service-account.ts';
import { checkNamespace } from './check-namespace.ts';
import { decodeChecked } from './decode-checked.ts';
import { faceOf } from './events-face.ts';
import { ownersOfNew, setManagedFields, writerOf } from './field-owners.ts';
import { validateCreate } from './model-rules.ts';
import { checkAddress, stampNew } from './object-identity.ts';
import { stored } from './outcome.ts';
import { warnOfObject } from './warn-of.ts';
import { writeObject } from './write-object.ts';

/** As upstream: a generated name that is taken is tried again with another. */
const generatedNameTries = 8;

/** Throws BadRequest, AlreadyExists, Invalid, Forbidden, NotFound (of the namespace). */
export function createObject(api: Api, target: Target, object: OwnedObject, caller: Caller): Promise<StoredObject> {
  checkAddress(target, object);
  const face = faceOf(target);
  const decoded = face.toStored(decodeChecked(target.resource, object, caller));
  return createDecoded(api, face.target, decoded, caller);
}

function createDecoded(api: Api, target: Target, object: OwnedObject, caller: Caller): Promise<StoredObject> {
  if (object.metadata?.resourceVersion) {
    throw new StatusError('BadRequest', 'resourceVersion should not be set on objects to be created');
  }
  const { name, generateName: base } = object.metadata ?? {};
  if (name || !base) return createNamed(api, { ...target, name: name ?? '' }, object, caller);
  return createGenerated(api, target, object, caller);
}

async function createGenerated(api: Api, target: Target, object: OwnedObject, caller: Caller): Promise<StoredObject> {
  const base = object.metadata?.generateName ?? '';
  for (let attempt = 1; ; attempt++) {
    try {
      const copy = structuredClone(object);
      return await createNamed(api, { ...target, name: generateName(base) }, copy, caller);
    } catch (error) {
      if (!isReason(error, 'AlreadyExists') || attempt === generatedNameTries) throw error;
    }
  }
}

async function createNamed(api: Api, target: Target, object: OwnedObject, caller: Caller): Promise<StoredObject> {
  const writer = writerOf(target, caller, 'Update', timestamp(api.clock.now()));
  prepareNew(target, object, writer, () => ownersOfNew(target, object, writer));
  const admit: Mutate = (current, view) => {
    if (current) throw alreadyExists(target.resource, target.name);
    return admitNew(admittingFor(api, caller), target, object, view);
  };
  const write = () => writeObject(api, target, admit, caller);
  const result = await awaitServiceAccount(api.clock, write);
  warnOfObject(api, target, object, caller);
  return stored(result.after, target);
}

/**
 * All that a new object goes through before other objects count: identity, defaults, rules of its kind. `ownersOf` is
 * asked when the object has its defaults and is otherwise what its author wrote.
 */
export function prepareNew(
  target: Target,
  object: OwnedObject,
  { time: now }: Pick<Writer, 'time'>,
  ownersOf: () => readonly ManagedFieldsEntry[],
): void {
  const strategy = strategyOf(target.resource);
  applyDefaults(target.resource, object);
  const owners = ownersOf();
  stampNew(object, target, target.name, now);
  if (strategy.generation && object.metadata) object.metadata.generation = 1;
  setManagedFields(object, owners);
  const status = initialStatus(target.resource);
  if (status) object.status = status;
  strategy.prepareForCreate?.(object);
  validateCreate(target.resource, object);
}

/** What depends on other objects: the namespace, addresses, classes, quotas. Pure up to `object`. */
export function admitNew(
  { clock, ...admitting }: Admitting,
  target: Target,
  object: OwnedObject,
  view: View,
): Decision {
  checkNamespace(target, view);
  strategyOf(target.resource).admitCreate?.(object, { view, now: clock.now(), ...admitting });
  // Last, as upstream: what other rules refuse uses nothing.
  const besides = chargeQuotas(view, { ...target, object, now: clock.now() });
  return { kind: 'put', object, besides };
}
