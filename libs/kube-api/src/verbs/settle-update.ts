import type { ManagedFieldsEntry } from '@pilothouse/kube-model/apply/managed-fields';
import { applyDefaults } from '@pilothouse/kube-model/defaults';
import { conflict, StatusError } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Decision, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { chargeQuotas } from '../resources/resource-quota/charge.ts';
import { strategyOf } from '../resources/strategies.ts';
import type { Strategy } from '../resources/strategy.ts';
import type { Admitting, OwnedObject, Target } from './api.ts';
import { hasStatus, sameEntries, setManagedFields } from './field-owners.ts';
import { validateUpdate } from './model-rules.ts';
import { checkAddress } from './object-identity.ts';
import { qualifiedKind } from './qualified-kind.ts';

type Current = DeepReadonly<OwnedObject>;

/** metadata.managedFields of `next`, which has its defaults and is otherwise what its author wrote. */
export type OwnersOf = (next: OwnedObject, current: Current) => readonly ManagedFieldsEntry[];

/** What an update of the object itself decides: defaulting, ownership, validation, admission, generation. */
export function settleUpdate(
  { clock, ...admitting }: Admitting,
  target: Target,
  next: OwnedObject,
  stored: StoredObject,
  view: View,
  ownersOf: OwnersOf,
): Decision {
  const current = stored.parse();
  const strategy = strategyOf(target.resource);
  checkAddress(target, next);
  checkPreconditions(target, next, stored);
  applyDefaults(target.resource, next);
  const owners = ownersOf(next, current);
  keepMetadata(next, current);
  setManagedFields(next, owners);
  if (hasStatus(target.resource)) keepField(next, current, 'status');
  strategy.prepareForUpdate?.(next, current);
  validateUpdate(target.resource, next, current);
  strategy.admitUpdate?.(next, current, { view, now: clock.now(), ...admitting });
  bumpGeneration(strategy, next, current);
  const decision = settle(strategy, next, current);
  if (decision.kind !== 'put' || !strategy.chargesUpdates) return decision;
  return { ...decision, besides: chargeQuotas(view, { ...target, object: next, current, now: clock.now() }) };
}

/** Put, nothing when nothing changed, or the delete that waited for the last finalizer. */
export function settle(strategy: Strategy, next: OwnedObject, current: Current): Decision {
  if (isReleased(strategy, next)) return { kind: 'delete', object: next };
  return isUnchanged(next, current) ? { kind: 'none' } : { kind: 'put', object: next };
}

/** As upstream: that a field was written again is no change. */
function isUnchanged(next: OwnedObject, current: Current): boolean {
  const { metadata, ...rest } = next;
  const { metadata: kept, ...before } = current;
  if (!deepEqual(rest, before)) return false;
  const { managedFields, ...asked } = metadata ?? {};
  const { managedFields: entries, ...known } = kept ?? {};
  return deepEqual(asked, known) && sameEntries(managedFields, entries);
}

function isReleased(strategy: Strategy, next: OwnedObject): boolean {
  const { deletionTimestamp, deletionGracePeriodSeconds = 0, finalizers = [] } = next.metadata ?? {};
  if (!deletionTimestamp || deletionGracePeriodSeconds !== 0 || finalizers.length > 0) return false;
  return strategy.isFinalized?.(next) ?? true;
}

const modified = 'the object has been modified; please apply your changes to the latest version and try again';

/** Throws Conflict when the request was made for another version or another object of this name. */
export function checkPreconditions(target: Target, next: OwnedObject, stored: StoredObject): void {
  const { resourceVersion: asked, uid } = next.metadata ?? {};
  // As upstream, '0' is no version.
  const resourceVersion = asked === '0' ? undefined : asked;
  if (resourceVersion && resourceVersion !== String(stored.revision)) {
    throw conflict(target.resource, target.name, modified);
  }
  if (uid && uid !== stored.uid) {
    const why = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${stored.uid}`;
    throw conflict(target.resource, target.name, why);
  }
  if (!resourceVersion && strategyOf(target.resource).conditionalUpdate) throw versionRequired(target);
}

function versionRequired({ resource, name }: Target): StatusError {
  const message = 'Invalid value: 0: must be specified for an update';
  const field = 'metadata.resourceVersion';
  return new StatusError('Invalid', `${qualifiedKind(resource)} "${name}" is invalid: ${field}: ${message}`, {
    name,
    ...(resource.group !== '' && { group: resource.group }),
    kind: resource.kind,
    causes: [{ reason: 'FieldValueInvalid', message, field }],
  });
}

/** The server's own fields of metadata stay as they are, whatever the request says. */
function keepMetadata(next: OwnedObject, current: Current): void {
  const { managedFields: _, selfLink: __, ...asked } = next.metadata ?? {};
  const kept = current.metadata ?? {};
  next.metadata = {
    ...asked,
    ...(kept.name !== undefined && { name: kept.name }),
    ...(kept.namespace !== undefined && { namespace: kept.namespace }),
    ...(kept.uid !== undefined && { uid: kept.uid }),
    ...(kept.creationTimestamp !== undefined && { creationTimestamp: kept.creationTimestamp }),
    ...(kept.resourceVersion !== undefined && { resourceVersion: kept.resourceVersion }),
  };
  keepField(next.metadata, kept, 'generation');
  keepField(next.metadata, kept, 'deletionTimestamp');
  keepField(next.metadata, kept, 'deletionGracePeriodSeconds');
}

function keepField<T extends object>(next: T, current: DeepReadonly<T>, field: keyof T & string): void {
  const value: unknown = Reflect.get(current, field);
  if (value === undefined) Reflect.deleteProperty(next, field);
  else Reflect.set(next, field, value);
}

function bumpGeneration(strategy: Strategy, next: OwnedObject, current: Current): void {
  if (!strategy.generation || !next.metadata) return;
  const changed = !deepEqual(next.spec, current.spec) || strategy.changesGeneration?.(next, current);
  const generation = current.metadata?.generation ?? 0;
  if (changed) next.metadata.generation = generation + 1;
}
