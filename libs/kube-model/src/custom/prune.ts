import { isJsonObject, setField } from '../patch/json-value.ts';
import { fieldSchema, isEmbedded, itemSchema, type JsonSchema, keepsUnknown } from './json-schema.ts';

export interface Pruned {
  /** A copy: nothing of it is shared with what was given. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Paths of the fields that the schema does not have: `spec.parts[0].foo`. */
  readonly unknownFields: readonly string[];
}

const ofObjects = new Set(['apiVersion', 'kind', 'metadata']);

/** An object without the fields that its schema does not specify, as upstream prunes. */
export function pruneObject(schema: JsonSchema, object: Readonly<Record<string, unknown>>): Pruned {
  const unknownFields: string[] = [];
  const root = { ...schema, 'x-kubernetes-embedded-resource': true };
  return { value: pruneFields(root, object, '', unknownFields), unknownFields };
}

function prune(schema: JsonSchema, value: unknown, path: string, unknown: string[]): unknown {
  if (Array.isArray(value)) {
    const items = itemSchema(schema);
    return value.map((item, index) =>
      items ? prune(items, item, `${path}[${index}]`, unknown) : structuredClone(item),
    );
  }
  return isJsonObject(value) ? pruneFields(schema, value, path, unknown) : value;
}

function pruneFields(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
  unknown: string[],
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    const field = isEmbedded(schema) && ofObjects.has(name) ? undefined : fieldSchema(schema, name);
    if (field) setField(kept, name, prune(field, item, at, unknown));
    else if (mayStay(schema, name)) setField(kept, name, structuredClone(item));
    else unknown.push(at);
  }
  return kept;
}

function mayStay(schema: JsonSchema, name: string): boolean {
  return keepsUnknown(schema) || schema.additionalProperties === true || (isEmbedded(schema) && ofObjects.has(name));
}
