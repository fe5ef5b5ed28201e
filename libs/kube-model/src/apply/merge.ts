import { isJsonObject, type JsonObject, setField } from '../patch/json-value.ts';
import { itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

/**
 * What is asked for laid over what is there: structs and maps field by field, lists item by item, everything else is
 * replaced. Shares what it does not change; neither value is altered.
 */
export function mergeApplied(structure: Structure, live: unknown, applied: unknown): unknown {
  if (applied === undefined) return live;
  if (live === undefined) return applied;
  const known = resolve(structure, applied ?? live);
  if (known.kind === 'leaf') return applied;
  if (known.kind === 'items') return mergeItems(known, listOf(live), listOf(applied));
  return mergeFields(known, isJsonObject(live) ? live : {}, isJsonObject(applied) ? applied : {});
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function mergeFields(
  structure: Extract<Structure, { kind: 'struct' | 'map' }>,
  live: JsonObject,
  applied: JsonObject,
): JsonObject {
  const merged: Record<string, unknown> = { ...live };
  for (const [name, value] of Object.entries(applied)) {
    const below = structure.kind === 'map' ? structure.value() : structure.byName.get(name)?.structure();
    if (!below) continue;
    const current = Object.hasOwn(live, name) ? live[name] : undefined;
    setField(merged, name, mergeApplied(below, current, value));
  }
  return merged;
}

interface Indexed {
  readonly order: readonly string[];
  readonly byElement: ReadonlyMap<string, unknown>;
}

function index({ keys }: Extract<Structure, { kind: 'items' }>, items: readonly unknown[]): Indexed {
  const order: string[] = [];
  const byElement = new Map<string, unknown>();
  for (const item of items) {
    const element = itemElement(item, keys) ?? '';
    order.push(element);
    if (!byElement.has(element)) byElement.set(element, item);
  }
  return { order, byElement };
}

/**
 * Items that are asked for stand in the order in which they are asked for; the others keep their place among them: each
 * stays before the first asked-for item that it stood before.
 */
function mergeItems(
  structure: Extract<Structure, { kind: 'items' }>,
  live: readonly unknown[],
  applied: readonly unknown[],
): unknown[] {
  const [there, asked] = [index(structure, live), index(structure, applied)];
  const shared = asked.order.filter((element) => there.byElement.has(element));
  const merged: unknown[] = [];
  let next = 0;
  let at = 0;
  const takeOthersUntil = (end: string | undefined) => {
    for (; at < live.length && there.order[at] !== end; at++) {
      if (!asked.byElement.has(there.order[at] ?? '')) merged.push(live[at]);
    }
  };
  for (const [position, element] of asked.order.entries()) {
    takeOthersUntil(shared[next]);
    merged.push(mergeApplied(structure.item(), there.byElement.get(element), applied[position]));
    if (element !== shared[next]) continue;
    if (there.order[at] === element) at++;
    next++;
  }
  takeOthersUntil(undefined);
  return merged;
}
