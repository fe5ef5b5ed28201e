import { isJsonObject, type JsonObject } from '../patch/json-value.ts';
import { emptySet, type FieldSet, FieldSetBuilder } from './field-set.ts';
import { itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

/** Every field that a value gives: leaves, items of lists, and what is empty or null. What holds others is not one. */
export function fieldSetOf(structure: Structure, value: unknown): FieldSet {
  const known = resolve(structure, value);
  if (known.kind === 'leaf') return emptySet;
  if (known.kind === 'items') return Array.isArray(value) ? itemsOf(known, value) : emptySet;
  return isJsonObject(value) ? fieldsOf(known, value) : emptySet;
}

function fieldsOf(structure: Extract<Structure, { kind: 'struct' | 'map' }>, value: JsonObject): FieldSet {
  const builder = new FieldSetBuilder();
  for (const name of Object.keys(value)) {
    const field = structure.kind === 'struct' ? structure.byName.get(name) : undefined;
    const below = field?.structure() ?? (structure.kind === 'map' ? structure.value() : undefined);
    if (!below) continue;
    const item = value[name];
    builder.addBranch(`f:${name}`, fieldSetOf(below, item), structure.kind === 'map' || isField(below, item));
  }
  return builder.build();
}

/** Whether a field of a struct is in the set itself: all but those of which only the parts are. */
function isField(structure: Structure, value: unknown): boolean {
  const { kind } = resolve(structure, value);
  if (kind === 'leaf' || value === null) return true;
  return kind !== 'items' && isJsonObject(value) && Object.keys(value).length === 0;
}

function itemsOf(structure: Extract<Structure, { kind: 'items' }>, items: readonly unknown[]): FieldSet {
  const builder = new FieldSetBuilder();
  for (const item of items) {
    const element = itemElement(item, structure.keys);
    if (element !== undefined) builder.addBranch(element, fieldSetOf(structure.item(), item), true);
  }
  return builder.build();
}
