import type { Structure } from '@pilothouse/kube-model/apply/structure';
import { isJsonObject } from '@pilothouse/kube-model/patch/json-value';

/** An object as decoding leaves it: structs that upstream holds by value are there, empty, wherever their owner is. */
export function asStored<T>(structure: Structure, value: T): T;
export function asStored(structure: Structure, value: unknown): unknown {
  if (structure.kind === 'items' && Array.isArray(value)) {
    return value.map((item: unknown) => asStored(structure.item(), item));
  }
  if (structure.kind !== 'struct' || !isJsonObject(value)) return value;
  const stored: Record<string, unknown> = { ...value };
  for (const { name, always, structure: inner } of structure.fields) {
    const given = stored[name] ?? (always ? {} : undefined);
    if (given !== undefined) stored[name] = asStored(inner(), given);
  }
  return stored;
}
