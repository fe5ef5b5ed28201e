import { isJsonObject } from '../patch/json-value.ts';
import { type FieldSet, isEmptySet, sameSets, unionOf } from './field-set.ts';

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
  return read(entries, isFieldSet);
}

/** Of a stored object: its sets have been looked at when they came. */
export function storedOwners(entries: unknown): Owners {
  return read(entries, (fields): fields is FieldSet => isJsonObject(fields)) ?? [];
}

type IsFields = (value: unknown) => value is FieldSet;

function read(entries: unknown, isFields: IsFields): Owners | undefined {
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) return undefined;
  const owners: Owner[] = [];
  for (const entry of entries) {
    const owner = readOwner(entry, isFields);
    if (!owner) return undefined;
    // As upstream: of two entries of one writer the later counts.
    const before = owners.findIndex((one) => isSameOwner(one, owner));
    if (before >= 0) owners.splice(before, 1);
    owners.push(owner);
  }
  return owners;
}

function readOwner(entry: unknown, isFields: IsFields): Owner | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { manager = '', operation, apiVersion = '', time, subresource = '', fieldsType, fieldsV1 = {} } = entry;
  if (operation !== 'Apply' && operation !== 'Update') return undefined;
  if (typeof manager !== 'string' || typeof apiVersion !== 'string' || typeof subresource !== 'string')
    return undefined;
  if (fieldsType !== 'FieldsV1' || apiVersion === '' || !isFields(fieldsV1)) return undefined;
  return {
    manager,
    operation,
    apiVersion,
    time: typeof time === 'string' ? time : undefined,
    subresource,
    fields: fieldsV1,
  };
}

const element = /^(?:f:|v:|i:\d+$|k:\{)/;

/** Whether a value of a request is a tree of path elements whose keys can be read. */
export function isFieldSet(value: unknown): value is FieldSet {
  return isJsonObject(value) && Object.entries(value).every(([name, node]) => isElement(name) && isFieldSet(node));
}

function isElement(name: string): boolean {
  if (name === '.') return true;
  if (!element.test(name)) return false;
  return name.startsWith('f:') || name.startsWith('i:') || isJson(name.slice(2));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
  const first = new Map<string, Owner>();
  for (const updater of [...updaters].sort(byListing)) {
    if (left <= mostUpdaters) break;
    const older = first.get(updater.apiVersion);
    const bucket = older && mergeUpdaters(older, updater);
    if (bucket) {
      capped = [...capped.filter((owner) => owner !== older && owner !== updater), bucket];
      left--;
    }
    first.set(updater.apiVersion, bucket ?? updater);
  }
  return capped;
}

function mergeUpdaters(older: Owner, newer: Owner): Owner {
  return { ...newer, manager: ancient, subresource: '', fields: unionOf(older.fields, newer.fields) };
}

export const withFields = (owners: Owners): Owners => owners.filter(({ fields }) => !isEmptySet(fields));
