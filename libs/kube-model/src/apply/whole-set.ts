import { isJsonObject, type JsonObject } from '../patch/json-value.ts';
import { emptySet, type FieldSet } from './field-set.ts';
import { itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

/** Nothing inside. */
export function isVoid(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isJsonObject(value)) return false;
  for (const _ in value) return false;
  return true;
}

/** Every path inside a value, those of what holds others included: what is owned when all of it is new. */
export function wholeSet(structure: Structure, value: unknown): FieldSet {
  const known = resolve(structure, value);
  return known.kind === 'leaf' || isVoid(value) ? emptySet : fill({}, known, value);
}

/** The node of a value that is itself in the set. */
function node(structure: Structure, value: unknown): FieldSet {
  const known = resolve(structure, value);
  return known.kind === 'leaf' || isVoid(value) ? emptySet : fill({ '.': emptySet }, known, value);
}

function fill(set: Record<string, FieldSet>, structure: Structure, value: unknown): FieldSet {
  if (structure.kind === 'items') fillItems(set, structure, value);
  else if (isJsonObject(value)) {
    if (structure.kind === 'struct') fillStruct(set, structure, value);
    else if (structure.kind === 'map') fillMap(set, structure.value(), value);
  }
  return set;
}

function fillStruct(
  set: Record<string, FieldSet>,
  { byName }: Extract<Structure, { kind: 'struct' }>,
  value: JsonObject,
): void {
  for (const name in value) {
    const item = value[name];
    const field = item === undefined ? undefined : byName.get(name);
    if (field) set[field.element] = node(field.structure(), item);
  }
}

function fillMap(set: Record<string, FieldSet>, inside: Structure, value: JsonObject): void {
  for (const name of Object.keys(value)) {
    const item = value[name];
    if (item !== undefined) set[`f:${name}`] = node(inside, item);
  }
}

/** A key that stands in the list twice tells its items apart no more: of them only the key is owned. */
function fillItems(
  set: Record<string, FieldSet>,
  { keys, item: inside }: Extract<Structure, { kind: 'items' }>,
  items: unknown,
): void {
  if (!Array.isArray(items)) return;
  for (const item of items) {
    const element = itemElement(item, keys);
    if (element !== undefined) set[element] = set[element] ? emptySet : node(inside(), item);
  }
}
