import { isJsonObject } from '../patch/json-value.ts';
import { type FieldSet, isEmptySet, sameSets, unionOf } from './field-set.ts';
import { readFieldSet } from './read-field-set.ts';

/** Who owns which fields, in one of its ways of writing: an entry of metadata.managedFields. */
export interface Owner {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  /** RFC 3339; undefined where nobody tells. */
  readonly time: string | undefined;
  readonly subresource: string;
  readonly fields: FieldSet;
}

export type Owners = readonly Owner[];

/** Upstream's bound on updaters: the oldest are then counted as one. */
const mostUpdaters = 10;
const ancient = 'ancient-changes';

/** The same writer in the same way; who applies is the same one in every version. */
export function isSameOwner(a: Omit<Owner, 'fields' | 'time'>, b: Omit<Owner, 'fields' | 'time'>): boolean {
  return (
    a.manager === b.manager &&
    a.operation === b.operation &&
    a.subresource === b.subresource &&
    (a.operation === 'Apply' || a.apiVersion === b.apiVersion)
  );
}

/** Of a request; undefined where the entries are not ones: they then count as none. */
export function readOwners(entries: unknown): Owners | undefined {
  return read(entries, readFieldSet);
}

/** Of a stored object: its sets have been looked at when they came. */
export function storedOwners(entries: unknown): Owners {
  return read(entries, (fields) => (isStoredSet(fields) ? fields : undefined)) ?? [];
}

const isStoredSet = (fields: unknown): fields is FieldSet => isJsonObject(fields);

type ReadFields = (value: unknown) => FieldSet | undefined;

function read(entries: unknown, readFields: ReadFields): Owners | undefined {
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) return undefined;
  const owners: Owner[] = [];
  for (const entry of entries) {
    const owner = readOwner(entry, readFields);
    if (!owner) return undefined;
    // As upstream: of two entries of one writer the later counts.
    const before = owners.findIndex((one) => isSameOwner(one, owner));
    if (before >= 0) owners.splice(before, 1);
    owners.push(owner);
  }
  return owners;
}

function readOwner(entry: unknown, readFields: ReadFields): Owner | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { manager = '', operation, apiVersion = '', time, subresource = '', fieldsType, fieldsV1 = {} } = entry;
  if (operation !== 'Apply' && operation !== 'Update') return undefined;
  if (typeof manager !== 'string' || typeof apiVersion !== 'string' || typeof subresource !== 'string')
    return undefined;
  const fields = fieldsType === 'FieldsV1' && apiVersion !== '' ? readFields(fieldsV1) : undefined;
  if (!fields) return undefined;
  return {
    manager,
    operation,
    apiVersion,
    time: typeof time === 'string' ? time : undefined,
    subresource,
    fields,
  };
}

export interface ManagedFieldsEntry {
  manager: string;
  operation: Owner['operation'];
  apiVersion: string;
  time?: string;
  fieldsType: 'FieldsV1';
  fieldsV1: FieldSet;
  subresource?: string;
}

/** As metadata.managedFields lists them: appliers first, then by time and name. */
export function writeOwners(owners: Owners): ManagedFieldsEntry[] {
  return [...owners].sort(byListing).map(({ manager, operation, apiVersion, time, subresource, fields }) => ({
    manager,
    operation,
    apiVersion,
    ...(time !== undefined && { time }),
    fieldsType: 'FieldsV1',
    fieldsV1: fields,
    ...(subresource !== '' && { subresource }),
  }));
}

function byListing(a: Owner, b: Owner): number {
  return (
    compare(a.operation, b.operation) ||
    compare(a.time ?? '', b.time ?? '') ||
    compare(a.manager, b.manager) ||
    compare(a.apiVersion, b.apiVersion) ||
    compare(a.subresource, b.subresource)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether both say the same; the times do not count, nor does the order. */
export function sameOwners(a: Owners, b: Owners): boolean {
  if (a.length !== b.length) return false;
  return a.every((owner) => {
    const other = b.find((one) => isSameOwner(one, owner));
    return other !== undefined && other.apiVersion === owner.apiVersion && sameSets(other.fields, owner.fields);
  });
}

/** With the oldest updaters of one version taken together until no more than ten are left. */
export function capUpdaters(owners: Owners): Owners {
  const updaters = owners.filter(({ operation }) => operation === 'Update');
  if (updaters.length <= mostUpdaters) return owners;
  let capped = owners;
  let left = updaters.length;
  const oldest = new Map<string, Owner>();
  for (const updater of updaters.sort(byListing)) {
    if (left <= mostUpdaters) break;
    const first = oldest.get(updater.apiVersion);
    if (!first) oldest.set(updater.apiVersion, updater);
    else if (!isAncient(updater)) {
      capped = takenTogether(capped, first, updater);
      left--;
    }
  }
  return capped;
}

const isAncient = (owner: Owner): boolean => isSameOwner(owner, ancientOf(owner));

/** Who stands for the updaters of this one's version that were taken together. */
const ancientOf = (updater: Owner): Owner => ({ ...updater, manager: ancient, subresource: '' });

/** The fields of `updater` go to who stands for older ones; where there is nobody yet, `first` becomes that. */
function takenTogether(owners: Owners, first: Owner, updater: Owner): Owners {
  const older = owners.find((owner) => isSameOwner(owner, ancientOf(updater))) ?? first;
  const bucket = { ...ancientOf(updater), fields: unionOf(older.fields, updater.fields) };
  return [...owners.filter((owner) => owner !== older && owner !== updater), bucket];
}

export const withFields = (owners: Owners): Owners => owners.filter(({ fields }) => !isEmptySet(fields));
