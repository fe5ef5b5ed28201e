import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { applyConflict, type Conflict, conflictsOf } from './apply-conflict.ts';
import { compareObjects } from './compare.ts';
import { differenceOf, emptySet, type FieldSet, intersectionOf, isEmptySet, unionOf } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { isSameOwner, type Owner, type Owners, withFields } from './managed-fields.ts';
import { mergeApplied } from './merge.ts';
import { takenBy, type Writer, withoutChanged } from './own-changes.ts';
import { removeFields, withNamedFields } from './remove-fields.ts';
import type { Structure } from './structure.ts';

export interface ApplyRequest {
  readonly structure: Structure;
  readonly live: JsonObject;
  /** Checked (see checkApplied): known fields only, no key twice. */
  readonly applied: JsonObject;
  readonly owners: Owners;
  readonly writer: Writer;
  /** Whether a conflict over this field is no reason to refuse. */
  readonly mayTake: (conflict: Conflict) => boolean;
  /** Which fields count: those of metadata that the server keeps and those that this writer cannot set do not. */
  readonly countable: (set: FieldSet) => FieldSet;
}

export interface Applied {
  readonly object: JsonObject;
  readonly owners: Owners;
}

/**
 * Server-side apply: lays the configuration over the live object, takes out what this applier asked for last time and
 * nobody else owns, and notes who owns what. Throws StatusError Conflict.
 */
export function applyConfiguration(request: ApplyRequest): Applied {
  const { structure, live, applied, owners, writer, countable } = request;
  const previous = owners.find((owner) => isSameOwner(owner, writer));
  // What identifies the object belongs to nobody, and yet is asked for: it must not be pruned.
  const asked: Owner = { ...writer, fields: fieldSetOf(structure, applied) };
  const others = owners.filter((owner) => owner !== previous);
  const merged = mergeApplied(structure, live, applied);
  const object = previous ? prune({ structure, merged, last: previous.fields, owners: [...others, asked] }) : merged;
  const next = isJsonObject(object) ? object : {};
  const all = compareObjects(structure, live, next);
  const comparison = {
    added: countable(all.added),
    modified: countable(all.modified),
    removed: countable(all.removed),
  };
  const refused = conflictsOf(takenBy(others, comparison)).filter((conflict) => !request.mayTake(conflict));
  if (refused.length > 0) throw applyConflict(refused);
  // As upstream: an apply that leaves the object as it is does not count as a time of writing.
  const time = jsonEqual(live, next) ? previous?.time : writer.time;
  const own: Owner = { ...writer, time, fields: countable(asked.fields) };
  return { object: next, owners: withFields([...withoutChanged(others, comparison), own]) };
}

interface Pruning {
  readonly structure: Structure;
  readonly merged: unknown;
  /** What this applier asked for last time. */
  readonly last: FieldSet;
  /** Everybody, with what this applier asks for now. */
  readonly owners: Owners;
}

/**
 * Without what only this applier asked for, and does not any more. As upstream, an object that is then empty stays where
 * somebody owns it, and a list of items goes whoever made it.
 */
function prune({ structure, merged, last, owners }: Pruning): unknown {
  if (isEmptySet(last)) return merged;
  const named = (set: FieldSet) => withNamedFields(structure, set);
  const pruned = removeFields(structure, merged, named(last));
  const owned = named(owners.reduce((all, { fields }) => unionOf(all, fields), emptySet));
  const everything = named(fieldSetOf(structure, merged));
  const kept = unionOf(named(fieldSetOf(structure, pruned)), owned);
  const withOwned = removeFields(structure, merged, differenceOf(everything, kept));
  // What this applier never asked for is not its to take out.
  const gone = differenceOf(everything, named(fieldSetOf(structure, withOwned)));
  return removeFields(structure, merged, intersectionOf(gone, named(last)));
}
