import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { duplicate, type Problem, required } from '../validation/problem.ts';
import { fieldSchema, isEmbedded, itemSchema, type JsonSchema } from './json-schema.ts';
import { identityOf, sameItem } from './list-items.ts';
import { compositeProblems } from './validate-composite.ts';
import { enumProblems, numberProblems, sizeProblems, textProblems, typeProblems } from './validate-parts.ts';

/** Where a value stands, and what stood there before: what has not changed is not looked at. */
export interface Spot {
  /** `spec.parts[0].name`; empty for the object itself. */
  readonly path: string;
  readonly before?: unknown;
}

/** Every rule of the schema that the value breaks, in upstream's words. */
export function schemaProblems(schema: JsonSchema, value: unknown, spot: Spot): Problem[] {
  if (spot.before !== undefined && jsonEqual(value, spot.before)) return [];
  const wrongType = typeProblems(schema, value, spot.path);
  if (wrongType.length > 0 || value === null) return wrongType;
  return [
    ...enumProblems(schema, value, spot.path),
    ...ownProblems(schema, value, spot),
    ...compositeProblems(schema, spot.path, (one) => schemaProblems(one, value, { path: spot.path })),
  ];
}

function ownProblems(schema: JsonSchema, value: unknown, spot: Spot): Problem[] {
  if (typeof value === 'string') return textProblems(schema, value, spot.path);
  if (typeof value === 'number') return numberProblems(schema, value, spot.path);
  if (Array.isArray(value)) return listProblems(schema, value, spot);
  return isJsonObject(value) ? objectProblems(schema, value, spot) : [];
}

export const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function objectProblems(schema: JsonSchema, value: JsonObject, { path, before }: Spot): Problem[] {
  const size = sizeProblems(Object.keys(value).length, path, {
    unit: 'properties',
    min: schema.minProperties,
    max: schema.maxProperties,
  });
  const absent = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const earlier = isJsonObject(before) ? before : undefined;
  const below = Object.entries(value).flatMap(([name, item]) => {
    const field = fieldSchema(schema, name);
    return field ? schemaProblems(field, item, { path: joined(path, name), before: earlier?.[name] }) : [];
  });
  return [
    ...size,
    ...absent.map((name) => required(joined(path, name))),
    ...below,
    ...(isEmbedded(schema) ? embeddedProblems(value, path) : []),
  ];
}

function embeddedProblems(value: JsonObject, path: string): Problem[] {
  const names = ['apiVersion', 'kind'].filter((name) => typeof value[name] !== 'string' || value[name] === '');
  return names.map((name) => required(joined(path, name), 'must not be empty'));
}

function listProblems(schema: JsonSchema, value: readonly unknown[], { path, before }: Spot): Problem[] {
  const limits = { unit: 'items', min: schema.minItems, max: schema.maxItems } as const;
  const items = itemSchema(schema);
  const below = value.flatMap((item, index) =>
    items ? schemaProblems(items, item, { path: `${path}[${index}]`, before: sameItem(schema, before, item) }) : [],
  );
  return [...sizeProblems(value.length, path, limits), ...below, ...duplicates(schema, value, path)];
}

/** Sets and lists with keys hold nothing twice. */
function duplicates(schema: JsonSchema, value: readonly unknown[], path: string): Problem[] {
  const seen = new Set<string>();
  return value.flatMap((item, index) => {
    const identity = identityOf(schema, item);
    if (identity === undefined) return [];
    const text = JSON.stringify(identity);
    if (seen.has(text)) return [duplicate(`${path}[${index}]`, identity)];
    seen.add(text);
    return [];
  });
}
