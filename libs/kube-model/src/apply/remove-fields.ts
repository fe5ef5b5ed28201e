import { isJsonObject, type JsonObject, setField } from '../patch/json-value.ts';
import { below, type FieldSet, hasElement, isEmptySet } from './field-set.ts';
import { itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

/** The value without what the set names. Atomic values go whole or stay whole; nothing given is altered. */
export function removeFields(structure: Structure, value: unknown, set: FieldSet): unknown {
  const known = resolve(structure, value);
  if (known.kind === 'leaf' || isEmptySet(set)) return value;
  if (known.kind === 'items') return Array.isArray(value) ? removeItems(known, value, set) : value;
  return isJsonObject(value) ? removeFromMap(known, value, set) : value;
}

function removeFromMap(
  structure: Extract<Structure, { kind: 'struct' | 'map' }>,
  value: JsonObject,
  set: FieldSet,
): JsonObject {
  const kept: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const element = `f:${name}`;
    if (hasElement(set, element)) continue;
    const inner = structure.kind === 'map' ? structure.value() : structure.byName.get(name)?.structure();
    setField(kept, name, inner ? removeFields(inner, item, below(set, element)) : item);
  }
  return kept;
}

function removeItems(
  structure: Extract<Structure, { kind: 'items' }>,
  items: readonly unknown[],
  set: FieldSet,
): unknown[] {
  const kept: unknown[] = [];
  for (const item of items) {
    const element = itemElement(item, structure.keys);
    if (element === undefined) kept.push(item);
    else if (!hasElement(set, element)) kept.push(removeFields(structure.item(), item, below(set, element)));
  }
  return kept;
}

/** The set with each field of a struct of which it has parts: where the parts go, the field goes too. */
export function withNamedFields(structure: Structure, set: FieldSet): FieldSet {
  const result: Record<string, FieldSet> = {};
  for (const [element, node] of Object.entries(set)) {
    if (element === '.') continue;
    const inner = structureAt(structure, element);
    const children = inner ? withNamedFields(inner, below(set, element)) : below(set, element);
    const named = structure.kind === 'struct' && structure.byName.has(element.slice(2)) && element.startsWith('f:');
    const member = named || hasElement(set, element);
    result[element] = isEmptySet(children) ? node : member ? { '.': {}, ...children } : children;
  }
  return result;
}

function structureAt(structure: Structure, element: string): Structure | undefined {
  if (structure.kind === 'map') return structure.value();
  if (structure.kind === 'items') return structure.item();
  return structure.kind === 'struct' ? structure.byName.get(element.slice(2))?.structure() : undefined;
}
