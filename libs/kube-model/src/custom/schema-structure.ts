import {
  deduced,
  type ItemKey,
  leaf,
  once,
  type StructField,
  type Structure,
  structureOfTypeNamed,
} from '../apply/structure.ts';
import { objectMetaType } from '../types/special-types.ts';
import { isEmbedded, isIntOrString, itemSchema, type JsonSchema, keepsUnknown, otherFields } from './json-schema.ts';

const made = new WeakMap<JsonSchema, Structure>();

/** How server-side apply sees an object of this schema. */
export function structureOfCustom(schema: JsonSchema): Structure {
  let structure = made.get(schema);
  if (!structure) {
    structure = structOf(schema, objectFields);
    made.set(schema, structure);
  }
  return structure;
}

const plain = (name: string, structure: () => Structure): StructField => ({
  name,
  element: `f:${name}`,
  always: false,
  required: false,
  structure,
});

/** What every object has, whatever its schema says. */
const objectFields: readonly StructField[] = [
  plain('apiVersion', () => leaf),
  plain('kind', () => leaf),
  plain('metadata', () => structureOfTypeNamed(objectMetaType)),
];

function structOf(schema: JsonSchema, fixed: readonly StructField[]): Structure {
  const known = new Set(fixed.map(({ name }) => name));
  const own = Object.entries(schema.properties ?? {})
    .filter(([name]) => !known.has(name))
    .map(([name, field]) =>
      plain(
        name,
        once(() => structureOfSchema(field)),
      ),
    );
  const fields = [...fixed, ...own];
  const named = fields.map((field) => [field.name, field] as const);
  return { kind: 'struct', fields, byName: keepsUnknown(schema) ? new OpenFields(named) : new Map(named) };
}

/** Beside those that are named, every field of any name, with the structure that its value has. */
class OpenFields extends Map<string, StructField> {
  override get(name: string): StructField {
    return super.get(name) ?? plain(name, () => deduced);
  }

  override has(_name: string): boolean {
    return true;
  }
}

function structureOfSchema(schema: JsonSchema): Structure {
  if (isIntOrString(schema)) return leaf;
  switch (schema.type) {
    case 'object':
      return structureOfObject(schema);
    case 'array':
      return structureOfList(schema);
    case undefined:
    case '':
      return deduced;
    default:
      return leaf;
  }
}

function structureOfObject(schema: JsonSchema): Structure {
  if (schema['x-kubernetes-map-type'] === 'atomic') return leaf;
  const others = otherFields(schema);
  if (others) return { kind: 'map', value: once(() => structureOfSchema(others)) };
  if (isEmbedded(schema)) return structOf({ ...schema, 'x-kubernetes-preserve-unknown-fields': true }, objectFields);
  return schema.properties === undefined && keepsUnknown(schema) ? deduced : structOf(schema, []);
}

function structureOfList(schema: JsonSchema): Structure {
  const item = itemSchema(schema);
  switch (schema['x-kubernetes-list-type']) {
    case 'set':
      return { kind: 'items', keys: [], item: () => leaf };
    case 'map':
      return { kind: 'items', keys: keysOf(schema), item: once(() => (item ? structureOfSchema(item) : deduced)) };
    default:
      return leaf;
  }
}

function keysOf(schema: JsonSchema): ItemKey[] {
  const properties = itemSchema(schema)?.properties ?? {};
  const names = [...(schema['x-kubernetes-list-map-keys'] ?? [])].sort();
  return names.map((name) => ({ name, default: properties[name]?.default }));
}
