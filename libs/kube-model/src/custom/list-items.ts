import { isJsonObject } from '../patch/json-value.ts';
import { itemSchema, type JsonSchema } from './json-schema.ts';

/** What tells items of a list apart: the item itself, or those of its fields that are keys; undefined where neither does. */
export function identityOf(schema: JsonSchema, item: unknown): unknown {
  switch (schema['x-kubernetes-list-type']) {
    case 'set':
      return item;
    case 'map':
      return isJsonObject(item) ? keysOf(schema, item) : undefined;
    default:
      return undefined;
  }
}

function keysOf(schema: JsonSchema, item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties = itemSchema(schema)?.properties;
  const names = schema['x-kubernetes-list-map-keys'] ?? [];
  return Object.fromEntries(names.map((name) => [name, item[name] ?? properties?.[name]?.default]));
}

/** The item of an earlier list that is the same one; only lists with keys can tell. */
export function sameItem(schema: JsonSchema, items: unknown, item: unknown): unknown {
  if (schema['x-kubernetes-list-type'] !== 'map' || !Array.isArray(items)) return undefined;
  const wanted = JSON.stringify(identityOf(schema, item));
  return items.find((one) => JSON.stringify(identityOf(schema, one)) === wanted);
}
