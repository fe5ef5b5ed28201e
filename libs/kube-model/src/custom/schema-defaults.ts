import { isJsonObject, setField } from '../patch/json-value.ts';
import { fieldSchema, itemSchema, type JsonSchema, otherFields } from './json-schema.ts';

/** Fills in place what the schema has a default for and the value has not. Applying twice changes nothing more. */
export function applySchemaDefaults(schema: JsonSchema, value: unknown): void {
  if (Array.isArray(value)) {
    const items = itemSchema(schema);
    if (!items) return;
    for (const [index, item] of value.entries()) {
      if (isUnset(items, item)) value[index] = structuredClone(items.default);
      applySchemaDefaults(items, value[index]);
    }
  } else if (isJsonObject(value)) fillFields(schema, value);
}

function fillFields(schema: JsonSchema, value: Record<string, unknown>): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (field.default === undefined) continue;
    if (!Object.hasOwn(value, name) || isUnset(field, value[name])) {
      setField(value, name, structuredClone(field.default));
    }
  }
  const others = otherFields(schema);
  for (const name of Object.keys(value)) {
    const field = fieldSchema(schema, name);
    if (!field) continue;
    if (field === others && isUnset(field, value[name])) setField(value, name, structuredClone(field.default));
    applySchemaDefaults(field, value[name]);
  }
}

/** As upstream: null where none may be stands for nothing where there is a default. */
function isUnset(schema: JsonSchema, value: unknown): boolean {
  return value === null && !schema.nullable && schema.default !== undefined;
}
