import { type ApplyRequest, applyConfiguration } from '@pilothouse/kube-model/apply/apply-configuration';
import { inheritsFromLastApplied, kubectlManager, withLastApplied } from '@pilothouse/kube-model/apply/last-applied';
import {
  type ManagedFieldsEntry,
  type Owners,
  readOwners,
  sameOwners,
  storedOwners,
  writeOwners,
} from '@pilothouse/kube-model/apply/managed-fields';
import { ownersAfterUpdate, type Writer } from '@pilothouse/kube-model/apply/own-changes';
import { countable, ownable } from '@pilothouse/kube-model/apply/ownership';
import { type Structure, structureOf } from '@pilothouse/kube-model/apply/structure';
import { structureOfCustom } from '@pilothouse/kube-model/custom/schema-structure';
import { apiVersionOf, type Resource } from '@pilothouse/kube-model/resource';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { isRecord, type JsonRecord } from '../json-record.ts';
import type { Caller, OwnedObject, Target } from './api.ts';

type Current = DeepReadonly<OwnedObject>;

/** Upstream's name for a client that does not give one. */
const unknown = 'unknown';

/** Who writes to `target`, as managedFields names it. `now`: RFC 3339. */
export function writerOf(target: Target, caller: Caller, operation: Writer['operation'], now: string): Writer {
  return {
    manager: caller.fieldManager ?? unknown,
    operation,
    apiVersion: apiVersionOf(target.resource),
    subresource: target.subresource,
    time: now,
  };
}

export function structureOfResource(resource: Resource): Structure {
  if (resource.custom) return structureOfCustom(resource.custom.schema);
  return structureOf(apiVersionOf(resource), resource.kind);
}

export function hasStatus({ subresources }: Resource): boolean {
  return subresources.some(({ name }) => name === 'status');
}

/** Top-level fields that a request for this target does not set, so that nobody owns them by it. */
function ignoredBy({ resource, subresource }: Target): readonly string[] {
  if (subresource === 'status') return ['spec'];
  return hasStatus(resource) ? ['status'] : [];
}

/** metadata.managedFields of a new object. `object` is decoded and has its defaults, and is what its author wrote. */
export function ownersOfNew(target: Target, object: OwnedObject, writer: Writer): ManagedFieldsEntry[] {
  const owners = readOwners(object.metadata?.managedFields) ?? [];
  const ignored = ignoredBy(target);
  const after = ownable(object, ignored);
  return writeOwners(ownersAfterUpdate(structureOfResource(target.resource), untouched(target), after, owners, writer));
}

/** What a new object is compared with: what is there wherever the kind is. */
function untouched({ resource }: Target): JsonRecord {
  return unfilled(structureOfResource(resource));
}

const unfilledOf = new WeakMap<Structure, JsonRecord>();

/** An object of this structure that nobody filled: structs that are held by value, and what is required as null. */
function unfilled(structure: Structure): JsonRecord {
  let made = unfilledOf.get(structure);
  if (!made) {
    made = {};
    if (structure.kind === 'struct') {
      for (const field of structure.fields) {
        if (field.always) made[field.name] = unfilled(field.structure());
        else if (field.required) made[field.name] = null;
      }
    }
    unfilledOf.set(structure, made);
  }
  return made;
}

/**
 * metadata.managedFields after an update or a patch. A request may change the entries themselves, except through a
 * subresource; an object without any is not tracked.
 */
export function ownersOfUpdated(
  target: Target,
  next: Current,
  current: Current,
  writer: Writer,
): readonly ManagedFieldsEntry[] {
  const asked = next.metadata?.managedFields;
  if (target.subresource === '' && isReset(asked)) return [];
  const owners = currentOwners(target, asked, current.metadata?.managedFields);
  if (owners.length === 0) return [];
  const ignored = ignoredBy(target);
  const structure = structureOfResource(target.resource);
  const [before, after] = [ownable(current, ignored), ownable(next, ignored)];
  return writeOwners(ownersAfterUpdate(structure, before, after, owners, writer));
}

function currentOwners({ subresource }: Target, asked: unknown, kept: unknown): Owners {
  if (subresource !== '' || deepEqual(asked, kept)) return storedOwners(kept);
  const own = readOwners(asked) ?? [];
  return own.length > 0 ? own : storedOwners(kept);
}

/** One empty entry: forget who owned what. */
function isReset(entries: unknown): boolean {
  return Array.isArray(entries) && entries.length === 1 && isRecord(entries[0]) && Object.keys(entries[0]).length === 0;
}

export interface AppliedObject {
  readonly object: JsonRecord;
  readonly managedFields: ManagedFieldsEntry[];
}

/** Who is said to own what was there before anybody was tracked. */
const beforeApply = 'before-first-apply';

/** Server-side apply to `live`, or to nothing. Throws Conflict. */
export function applyTo(
  target: Target,
  live: Current | undefined,
  applied: JsonRecord,
  writer: Writer,
  force: boolean,
): AppliedObject {
  const structure = structureOfResource(target.resource);
  const ignored = ignoredBy(target);
  const request: ApplyRequest = {
    structure,
    live: live ?? {},
    applied,
    owners: live ? ownersBeforeApply(target, live, writer) : [],
    writer,
    mayTake: force ? () => true : migrates(structure, live, writer),
    countable: (set) => countable(set, ignored),
  };
  const { object, owners } = applyConfiguration(request);
  const result = writer.manager === kubectlManager ? withLastApplied(object, applied) : object;
  return { object: { ...result }, managedFields: writeOwners(owners) };
}

function migrates(structure: Structure, live: Current | undefined, { manager }: Writer): ApplyRequest['mayTake'] {
  return live && manager === kubectlManager ? inheritsFromLastApplied(structure, live) : () => false;
}

function ownersBeforeApply(target: Target, live: Current, writer: Writer): Owners {
  const owners = storedOwners(live.metadata?.managedFields);
  if (owners.length > 0) return owners;
  const somebody: Writer = { ...writer, manager: beforeApply, operation: 'Update' };
  const all = ownable(live, ignoredBy(target));
  return ownersAfterUpdate(structureOfResource(target.resource), untouched(target), all, [], somebody);
}

/** Whether two lists of entries say the same but for their times. */
export function sameEntries(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return sameOwners(storedOwners(a), storedOwners(b));
}

/** The entries in place of what stands there; an object that is not tracked has none. */
export function setManagedFields(object: OwnedObject, entries: readonly ManagedFieldsEntry[]): void {
  const { managedFields: _, ...metadata } = object.metadata ?? {};
  object.metadata = entries.length === 0 ? metadata : Object.assign(metadata, { managedFields: entries });
}
