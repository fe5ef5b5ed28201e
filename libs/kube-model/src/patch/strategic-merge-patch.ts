import { StatusError } from '../status-error.ts';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '../types/type-facts.ts';
import { isJsonObject, type JsonObject, setField } from './json-value.ts';
import { type Identity, orderMerged } from './list-order.ts';

const directive = '$patch';
const retainKeys = '$retainKeys';
const elementOrder = '$setElementOrder/';
const deleteFromList = '$deleteFromPrimitiveList/';

function bad(message: string): never {
  throw new StatusError('BadRequest', message);
}

/** What is known about a place in the object: its own type, and how the list that may stand there is merged. */
interface Place {
  readonly type: TypeFact | undefined;
  readonly field: FieldFact | undefined;
}

const nowhere: Place = { type: undefined, field: undefined };

function typeOfShape(shape: Shape | undefined): TypeFact | undefined {
  if (shape?.kind === 'ref') return findType(shape.name);
  if (shape?.kind === 'list') return typeOfShape(shape.item);
  return undefined;
}

function placeOf(parent: TypeFact | undefined, name: string): Place {
  const field = parent?.fields.get(name);
  return field ? { field, type: typeOfShape(field.shape) } : nowhere;
}

/** The patch's own value, free of directives: for what the object did not have before. */
function withoutDirectives(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isJsonObject(item) || item[directive] !== 'delete').map(withoutDirectives);
  }
  if (!isJsonObject(value)) return value;
  const clean: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (!isDirective(name) && field !== null) setField(clean, name, withoutDirectives(field));
  }
  return clean;
}

function isDirective(name: string): boolean {
  return name === directive || name === retainKeys || name.startsWith(elementOrder) || name.startsWith(deleteFromList);
}

function mergeObject(current: JsonObject, patch: JsonObject, type: TypeFact | undefined): Record<string, unknown> {
  const action = patch[directive];
  if (action === 'replace') return { ...(withoutDirectives(patch) as JsonObject) };
  if (action === 'delete') return {};
  if (action !== undefined && action !== 'merge') bad(`unknown patch type '${String(action)}' found in patch`);
  const next = retained(current, patch);
  for (const [name, value] of Object.entries(patch)) mergeField(next, name, value, { patch, type });
  return next;
}

function retained(current: JsonObject, patch: JsonObject): Record<string, unknown> {
  const keys = patch[retainKeys];
  if (keys === undefined) return { ...current };
  if (!Array.isArray(keys)) bad('invalid patch format of $retainKeys: it is not a list');
  const missing = Object.keys(patch).some((name) => !isDirective(name) && patch[name] !== null && !keys.includes(name));
  if (missing) bad('invalid patch format of $retainKeys: it does not contain all fields of the patch');
  return Object.fromEntries(Object.entries(current).filter(([name]) => keys.includes(name)));
}

interface Context {
  readonly patch: JsonObject;
  readonly type: TypeFact | undefined;
}

function mergeField(next: Record<string, unknown>, name: string, value: unknown, { patch, type }: Context): void {
  if (name.startsWith(deleteFromList)) {
    const field = name.slice(deleteFromList.length);
    const items = next[field];
    if (Array.isArray(items) && Array.isArray(value)) next[field] = items.filter((item) => !value.includes(item));
    return;
  }
  if (name.startsWith(elementOrder)) {
    const field = name.slice(elementOrder.length);
    if (!Object.hasOwn(patch, field)) reorder(next, field, value, placeOf(type, field));
    return;
  }
  if (isDirective(name)) return;
  if (value === null) {
    delete next[name];
    return;
  }
  const place = placeOf(type, name);
  const current = Object.hasOwn(next, name) ? next[name] : undefined;
  setField(next, name, mergeValue(current, value, place, patch[elementOrder + name]));
}

function mergeValue(current: unknown, value: unknown, place: Place, order: unknown): unknown {
  const replaces = place.field?.patchStrategies.includes('replace') ?? false;
  if (isJsonObject(value)) {
    return isJsonObject(current) && !replaces ? mergeObject(current, value, place.type) : withoutDirectives(value);
  }
  if (!Array.isArray(value)) return value;
  if (!place.field?.patchStrategies.includes('merge')) return withoutDirectives(value);
  checkOrder(value, order, identityOf(place));
  if (!Array.isArray(current)) return ordered(listOf(withoutDirectives(value)), order, [], place);
  return mergeList(current, value, place, order);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function identityOf(place: Place): Identity {
  const key = place.field?.mergeKey;
  return (item) => (key !== undefined && isJsonObject(item) ? item[key] : item);
}

function ordered(merged: unknown[], order: unknown, server: readonly unknown[], place: Place): unknown[] {
  if (order === undefined) return merged;
  if (!Array.isArray(order)) bad('invalid patch format of $setElementOrder: it is not a list');
  return orderMerged(merged, order, server, identityOf(place));
}

/** The elements of a patch stand in the order that the patch asks for, and that order names them all. */
function checkOrder(patch: readonly unknown[], order: unknown, identity: Identity): void {
  if (!Array.isArray(order) || order.length === 0) return;
  const named = order.map(identity);
  let at = 0;
  for (const item of patch) {
    if (isJsonObject(item) && item[directive] !== undefined) continue;
    const found = named.indexOf(identity(item), at);
    if (found < 0) {
      bad(`The order in patch list:\n${goFormat(patch)}\n doesn't match $setElementOrder list:\n${goFormat(order)}\n`);
    }
    at = found + 1;
  }
}

function reorder(next: Record<string, unknown>, field: string, order: unknown, place: Place): void {
  const items = next[field];
  if (Array.isArray(items)) next[field] = ordered(items, order, items, place);
}

function mergeList(current: readonly unknown[], patch: readonly unknown[], place: Place, order: unknown): unknown[] {
  const identity = identityOf(place);
  const key = place.field?.mergeKey;
  const isObjects = [...current, ...patch].some(isJsonObject);
  if (!isObjects || key === undefined) {
    const merged = [...new Set([...current, ...patch])];
    return ordered(orderMerged(merged, patch, current, identity), order, current, place);
  }
  const { kept, changes } = applyElementDirectives(current, patch, key);
  const merged = mergeElements(kept, changes, { key, type: place.type });
  return ordered(orderMerged(merged, changes, kept, identity), order, current, place);
}

function keyOf(item: unknown, key: string): unknown {
  if (!isJsonObject(item) || item[key] === undefined || item[key] === null) {
    return bad(`map: ${goFormat(item)} does not contain declared merge key: ${key}`);
  }
  return item[key];
}

interface Changes {
  readonly kept: readonly unknown[];
  readonly changes: readonly unknown[];
}

/** `$patch: delete` takes an element out, `$patch: replace` in any element makes the patch the whole list. */
function applyElementDirectives(current: readonly unknown[], patch: readonly unknown[], key: string): Changes {
  let kept = current;
  const changes: unknown[] = [];
  let replaces = false;
  for (const item of patch) {
    const action = isJsonObject(item) ? item[directive] : undefined;
    if (action === undefined) changes.push(item);
    else if (action === 'delete') {
      const gone = keyOf(item, key);
      kept = kept.filter((other) => !isJsonObject(other) || other[key] !== gone);
    } else if (action === 'replace') replaces = true;
    else if (action === 'merge') bad('merging lists cannot yet be specified in the patch');
    else bad(`unknown patch type '${String(action)}' found in patch`);
  }
  return { kept: replaces ? [] : kept, changes };
}

interface Elements {
  readonly key: string;
  readonly type: TypeFact | undefined;
}

function mergeElements(kept: readonly unknown[], changes: readonly unknown[], { key, type }: Elements): unknown[] {
  const merged = [...kept];
  for (const change of changes) {
    const value = keyOf(change, key);
    const index = merged.findIndex((item) => isJsonObject(item) && item[key] === value);
    const current = merged[index];
    if (isJsonObject(current) && isJsonObject(change)) merged[index] = mergeObject(current, change, type);
    else merged.push(withoutDirectives(change));
  }
  return merged;
}

/** A value as upstream's messages show it: `map[name:a]`. */
function goFormat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goFormat).join(' ')}]`;
  if (!isJsonObject(value)) return value === null || value === undefined ? '<nil>' : String(value);
  const fields = Object.keys(value).sort();
  return `map[${fields.map((field) => `${field}:${goFormat(value[field])}`).join(' ')}]`;
}

/**
 * Strategic merge patch by the merge keys and strategies of the kind; of a kind that is not built in objects are merged
 * and lists replaced. `current` is not altered. Throws StatusError BadRequest for a patch that breaks the format.
 */
export function applyStrategicMergePatch(
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  current: JsonObject,
  patch: unknown,
): Record<string, unknown> {
  if (!isJsonObject(patch)) return bad('error decoding patch: Invalid JSON Document');
  return mergeObject(current, patch, typeOf(apiVersion, kind));
}
