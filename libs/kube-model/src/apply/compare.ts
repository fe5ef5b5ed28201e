import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { emptySet, type FieldSet, FieldSetBuilder } from './field-set.ts';
import { itemElement } from './path-element.ts';
import { resolve, type StructField, type Structure } from './structure.ts';
import { isVoid, wholeSet } from './whole-set.ts';

/** What sets two states of a value apart, path by path. */
export interface Comparison {
  readonly added: FieldSet;
  readonly modified: FieldSet;
  readonly removed: FieldSet;
}

const same: Comparison = { added: emptySet, modified: emptySet, removed: emptySet };

/** How the value at one path differs: `below` it, and the path itself. */
interface Difference {
  readonly below: Comparison;
  readonly itself: keyof Comparison | undefined;
}

const equal: Difference = { below: same, itself: undefined };

class Builder {
  private readonly sets: { -readonly [Key in keyof Comparison]?: FieldSetBuilder } = {};

  add(element: string, { below, itself }: Difference): void {
    this.addTo('added', element, below, itself);
    this.addTo('modified', element, below, itself);
    this.addTo('removed', element, below, itself);
  }

  private addTo(
    which: keyof Comparison,
    element: string,
    below: Comparison,
    itself: keyof Comparison | undefined,
  ): void {
    const set = below[which];
    if (set === emptySet && itself !== which) return;
    const builder = this.sets[which] ?? new FieldSetBuilder();
    this.sets[which] = builder;
    builder.addBranch(element, set, itself === which);
  }

  build(): Comparison {
    const { added, modified, removed } = this.sets;
    if (!added && !modified && !removed) return same;
    return {
      added: added?.build() ?? emptySet,
      modified: modified?.build() ?? emptySet,
      removed: removed?.build() ?? emptySet,
    };
  }
}

const nothing: JsonObject = {};

/** Compares two objects of one kind. Values are undefined where they are missing; null is a value. */
export function compareObjects(structure: Structure, before: JsonObject, after: JsonObject): Comparison {
  return compareValues(structure, before, after).below;
}

function compareValues(structure: Structure, before: unknown, after: unknown): Difference {
  if (before === after) return equal;
  if (before === undefined) return { below: { ...same, added: wholeSet(structure, after) }, itself: 'added' };
  if (after === undefined) return { below: { ...same, removed: wholeSet(structure, before) }, itself: 'removed' };
  // Most of an object stays as it is: that is found faster without looking up what it is made of.
  if (jsonEqual(before, after)) return equal;
  const known = resolve(structure, after ?? before);
  if (known.kind === 'leaf' || (isVoid(before) && isVoid(after))) return compareLeaves(before, after);
  const below = known.kind === 'items' ? compareItems(known, before, after) : compareFields(known, before, after);
  return below === same ? equal : { below, itself: undefined };
}

function compareLeaves(before: unknown, after: unknown): Difference {
  if (before === undefined) return { below: same, itself: 'added' };
  if (after === undefined) return { below: same, itself: 'removed' };
  return { below: same, itself: 'modified' };
}

type Fields = Extract<Structure, { kind: 'struct' | 'map' }>;

function compareFields(structure: Fields, before: unknown, after: unknown): Comparison {
  const left = isJsonObject(before) ? before : undefined;
  const right = isJsonObject(after) ? after : undefined;
  return structure.kind === 'struct' ? compareStructs(structure, left, right) : compareMaps(structure, left, right);
}

function compareStructs(
  { byName }: Extract<Structure, { kind: 'struct' }>,
  before: JsonObject = nothing,
  after: JsonObject = nothing,
): Comparison {
  const builder = new Builder();
  for (const name in after) {
    const field = byName.get(name);
    if (!field) continue;
    const difference = compareValues(field.structure(), before[name] ?? missingIn(field, before[name]), after[name]);
    if (difference !== equal) builder.add(field.element, difference);
  }
  for (const name in before) {
    const field = after[name] === undefined ? byName.get(name) : undefined;
    if (!field || before[name] === undefined) continue;
    const difference = compareValues(field.structure(), before[name], missingIn(field, undefined));
    if (difference !== equal) builder.add(field.element, difference);
  }
  return builder.build();
}

/** What stands in the place of a field that is not given, while its owner is there on both sides. */
const missingIn = ({ always }: StructField, value: null | undefined) => (always ? nothing : value);

function compareMaps(
  structure: Extract<Structure, { kind: 'map' }>,
  before: JsonObject = nothing,
  after: JsonObject = nothing,
): Comparison {
  const builder = new Builder();
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const difference = compareValues(structure.value(), own(before, name), own(after, name));
    if (difference !== equal) builder.add(`f:${name}`, difference);
  }
  return builder.build();
}

/** Keys of maps are the user's: `constructor` is one like others. */
const own = (map: JsonObject, name: string): unknown => (Object.hasOwn(map, name) ? map[name] : undefined);

type Items = Extract<Structure, { kind: 'items' }>;

function compareItems(structure: Items, before: unknown, after: unknown): Comparison {
  const left = groupByElement(structure, before);
  const right = groupByElement(structure, after);
  const builder = new Builder();
  for (const element of new Set([...right.keys(), ...left.keys()])) {
    const difference = compareGroups(structure, left.get(element) ?? [], right.get(element) ?? []);
    if (difference !== equal) builder.add(element, difference);
  }
  return builder.build();
}

/** Stored lists may hold one key twice: such items are told apart as a whole only. */
function compareGroups(structure: Items, before: readonly unknown[], after: readonly unknown[]): Difference {
  if (before.length <= 1 && after.length <= 1) return compareValues(structure.item(), before[0], after[0]);
  return compareLeaves(before.length > 0 ? before : undefined, after.length > 0 ? after : undefined);
}

function groupByElement({ keys }: Items, items: unknown): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  if (!Array.isArray(items)) return groups;
  for (const item of items) {
    const element = itemElement(item, keys);
    if (element === undefined) continue;
    const group = groups.get(element);
    if (group) group.push(item);
    else groups.set(element, [item]);
  }
  return groups;
}
