import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { emptySet, type FieldSet, FieldSetBuilder } from './field-set.ts';
import { itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

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
  const known = resolve(structure, after ?? before);
  if (known.kind === 'leaf' || isBare(before, after)) return compareLeaves(before, after);
  const below = known.kind === 'items' ? compareItems(known, before, after) : compareFields(known, before, after);
  const itself = before === undefined ? 'added' : after === undefined ? 'removed' : undefined;
  return below === same && itself === undefined ? equal : { below, itself };
}

/** Nothing inside on either side: what is left is whether it is there. */
function isBare(before: unknown, after: unknown): boolean {
  return isVoid(before) && isVoid(after);
}

function isVoid(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function compareLeaves(before: unknown, after: unknown): Difference {
  if (before === undefined) return { below: same, itself: 'added' };
  if (after === undefined) return { below: same, itself: 'removed' };
  return jsonEqual(before, after) ? equal : { below: same, itself: 'modified' };
}

type Fields = Extract<Structure, { kind: 'struct' | 'map' }>;

function compareFields(structure: Fields, before: unknown, after: unknown): Comparison {
  const left = isJsonObject(before) ? before : undefined;
  const right = isJsonObject(after) ? after : undefined;
  return structure.kind === 'struct' ? compareStructs(structure, left, right) : compareMaps(structure, left, right);
}

function compareStructs(
  { fields }: Extract<Structure, { kind: 'struct' }>,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): Comparison {
  const builder = new Builder();
  for (const field of fields) {
    const left = before?.[field.name] ?? (before && field.always ? nothing : before?.[field.name]);
    const right = after?.[field.name] ?? (after && field.always ? nothing : after?.[field.name]);
    if (left === undefined && right === undefined) continue;
    const difference = compareValues(field.structure(), left, right);
    if (difference !== equal) builder.add(field.element, difference);
  }
  return builder.build();
}

function compareMaps(
  structure: Extract<Structure, { kind: 'map' }>,
  before: JsonObject = nothing,
  after: JsonObject = nothing,
): Comparison {
  const builder = new Builder();
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const difference = compareValues(structure.value(), before[name], after[name]);
    if (difference !== equal) builder.add(`f:${name}`, difference);
  }
  return builder.build();
}

type Items = Extract<Structure, { kind: 'items' }>;

function compareItems(structure: Items, before: unknown, after: unknown): Comparison {
  const left = groupByElement(structure, before);
  const right = groupByElement(structure, after);
  const builder = new Builder();
  for (const element of [...new Set([...left.keys(), ...right.keys()])].sort()) {
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
