import { fieldSchema, itemSchema, type JsonSchema, keepsUnknown, otherFields } from '../../custom/json-schema.ts';
import { isPattern } from '../../custom/pattern.ts';
import { schemaProblems } from '../../custom/validate-value.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { duplicate, forbidden, invalid, type Problem, required, unsupported } from '../../validation/problem.ts';

/** The rules of structural schemas, of the schema of a whole kind. `field`: where it stands in its definition. */
export function structuralProblems(schema: JsonSchema, field: string): Problem[] {
  return [
    ...(schema.type === 'object' ? [] : [rootType(schema, field)]),
    ...(schema.nullable ? [forbidden(`${field}.nullable`, 'nullable cannot be true at the root')] : []),
    ...levelProblems(schema, field, 'root'),
    ...metadataProblems(schema.properties?.metadata, `${field}.properties[metadata]`),
  ];
}

const rootType = ({ type }: JsonSchema, field: string) =>
  type
    ? invalid(`${field}.type`, type, 'must be object at the root')
    : required(`${field}.type`, 'must not be empty at the root');

type Place = 'root' | 'field' | 'item';

const emptyType: Readonly<Record<Place, string>> = {
  root: 'must not be empty at the root',
  field: 'must not be empty for specified object fields',
  item: 'must not be empty for specified array items',
};

/** One level of the structure, and all below it. */
function levelProblems(schema: JsonSchema, field: string, place: Place): Problem[] {
  return [
    ...(place === 'root' ? [] : typeRules(schema, field, place)),
    ...unsupportedFields(schema, field),
    ...extensionRules(schema, field),
    ...listRules(schema, field),
    ...valueRules(schema, field),
    ...compositeRules(schema, schema, field),
    ...defaultRules(schema, field),
    ...belowProblems(schema, field),
  ];
}

function belowProblems(schema: JsonSchema, field: string): Problem[] {
  const items = itemSchema(schema);
  const others = otherFields(schema);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      levelProblems(inner, `${field}.properties[${name}]`, 'field'),
    ),
    ...(others ? levelProblems(others, `${field}.additionalProperties`, 'field') : []),
    ...(items ? levelProblems(items, `${field}.items`, 'item') : []),
  ];
}

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

function typeRules(schema: JsonSchema, field: string, place: Place): Problem[] {
  const type = schema.type ?? '';
  const open = schema['x-kubernetes-preserve-unknown-fields'] || schema['x-kubernetes-int-or-string'];
  if (type === '') return open ? [] : [required(`${field}.type`, emptyType[place])];
  return types.includes(type) ? [] : [unsupported(`${field}.type`, type, types)];
}

/** What OpenAPI has and structural schemas have not. */
function unsupportedFields(schema: JsonSchema, field: string): Problem[] {
  const never = ['$ref', 'id', '$schema', 'definitions', 'dependencies', 'patternProperties', 'additionalItems'];
  const found = never.filter((name) => Reflect.get(schema, name) !== undefined);
  const quadratic = 'uniqueItems cannot be set to true since the runtime complexity becomes quadratic';
  return [
    ...found.map((name) => forbidden(`${field}.${name}`, `${name} is not supported`)),
    ...(schema.uniqueItems ? [forbidden(`${field}.uniqueItems`, quadratic)] : []),
    ...(Array.isArray(schema.items)
      ? [forbidden(`${field}.items`, 'items must be a schema object and not an array')]
      : []),
    ...(schema.additionalProperties !== undefined && schema.properties !== undefined
      ? [forbidden(`${field}.additionalProperties`, 'additionalProperties and properties are mutual exclusive')]
      : []),
    ...(schema.additionalProperties === false
      ? [forbidden(`${field}.additionalProperties`, 'additionalProperties cannot be set to false')]
      : []),
  ];
}

function extensionRules(schema: JsonSchema, field: string): Problem[] {
  const preserve = 'x-kubernetes-preserve-unknown-fields';
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const mapType = schema['x-kubernetes-map-type'];
  return [
    ...(schema[preserve] === false ? [invalid(`${field}.${preserve}`, false, 'must be true or undefined')] : []),
    ...(embedded && schema.type !== 'object'
      ? [invalid(`${field}.type`, schema.type ?? '', 'must be object if x-kubernetes-embedded-resource is true')]
      : []),
    ...(embedded && !schema[preserve] && schema.properties === undefined
      ? [
          required(
            `${field}.properties`,
            `must not be empty if x-kubernetes-embedded-resource is true without ${preserve}`,
          ),
        ]
      : []),
    ...(mapType === undefined || ['granular', 'atomic'].includes(mapType)
      ? []
      : [unsupported(`${field}.x-kubernetes-map-type`, mapType, ['granular', 'atomic'])]),
  ];
}

function listRules(schema: JsonSchema, field: string): Problem[] {
  const type = schema['x-kubernetes-list-type'];
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const at = `${field}.x-kubernetes-list-type`;
  const items = itemSchema(schema);
  const without = schema.type === 'array' && schema.items === undefined;
  return [
    ...(without ? [required(`${field}.items`, 'must be specified')] : []),
    ...(type !== undefined && schema.type !== 'array'
      ? [invalid(`${field}.type`, schema.type ?? '', 'must be array if x-kubernetes-list-type is specified')]
      : []),
    ...(type === undefined || ['atomic', 'set', 'map'].includes(type)
      ? []
      : [unsupported(at, type, ['atomic', 'set', 'map'])]),
    ...(type === 'map' && keys.length === 0
      ? [required(`${field}.x-kubernetes-list-map-keys`, 'must not be empty if x-kubernetes-list-type is map')]
      : []),
    ...(type !== 'map' && keys.length > 0
      ? [forbidden(at, `must be map if x-kubernetes-list-map-keys is non-empty`)]
      : []),
    ...(type === 'map' ? keyRules(items, keys, field) : []),
  ];
}

function keyRules(items: JsonSchema | undefined, keys: readonly string[], field: string): Problem[] {
  return keys.flatMap((key, index) => {
    const at = `${field}.x-kubernetes-list-map-keys[${index}]`;
    const schema = items?.properties?.[key];
    if (!schema) return [invalid(at, key, 'entries must all be names of item properties')];
    if (schema.type === 'object' || schema.type === 'array') {
      return [
        invalid(
          `${field}.items.properties[${key}].type`,
          schema.type,
          "must be a scalar type if parent array's x-kubernetes-list-type is map",
        ),
      ];
    }
    const known = items?.required?.includes(key) || schema.default !== undefined;
    const why = 'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property';
    return known ? [] : [required(`${field}.items.properties[${key}].default`, why)];
  });
}

function valueRules({ pattern, enum: values = [] }: JsonSchema, field: string): Problem[] {
  const twice = values.filter((value, index) => values.findIndex((one) => jsonEqual(one, value)) !== index);
  return [
    ...(pattern === undefined || isPattern(pattern)
      ? []
      : [invalid(`${field}.pattern`, pattern, "must be a valid regular expression, but isn't")]),
    ...twice.map((value) => duplicate(`${field}.enum[${values.lastIndexOf(value)}]`, value)),
  ];
}

const structureOnly = ['type', 'additionalProperties', 'default', 'description', 'title', 'nullable'] as const;

/** What stands in anyOf and its like only checks values: it describes nothing that the structure does not have. */
function compositeRules(schema: JsonSchema, structure: JsonSchema, field: string): Problem[] {
  const lists = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((name) =>
    (schema[name] ?? []).flatMap((inner, index) => valueOnly(inner, structure, `${field}.${name}[${index}]`)),
  );
  return schema.not ? [...lists, ...valueOnly(schema.not, structure, `${field}.not`)] : lists;
}

function valueOnly(inner: JsonSchema, structure: JsonSchema, field: string): Problem[] {
  const mayHaveType = structure['x-kubernetes-int-or-string'] === true;
  const stray = structureOnly.filter((name) => inner[name] !== undefined && inner[name] !== false);
  const [items, itemStructure] = [itemSchema(inner), itemSchema(structure)];
  return [
    ...stray
      .filter((name) => !(mayHaveType && name === 'type'))
      .map((name) => forbidden(`${field}.${name}`, 'must be empty to be structural')),
    ...Object.entries(inner.properties ?? {}).flatMap(([name, below]) => ofField(below, structure, { name, field })),
    ...(items && itemStructure ? valueOnly(items, itemStructure, `${field}.items`) : []),
    ...compositeRules(inner, structure, field),
  ];
}

function ofField(
  inner: JsonSchema,
  structure: JsonSchema,
  { name, field }: { readonly name: string; readonly field: string },
): Problem[] {
  const at = `${field}.properties[${name}]`;
  const known = fieldSchema(structure, name);
  if (known) return valueOnly(inner, known, at);
  if (keepsUnknown(structure)) return [];
  return [
    required(at.replaceAll(/\.(?:(?:allOf|anyOf|oneOf)\[\d+\]|not(?=\.))/g, ''), `because it is defined in ${at}`),
  ];
}

/** A default keeps the rules that it is a default under. */
function defaultRules(schema: JsonSchema, field: string): Problem[] {
  if (schema.default === undefined) return [];
  return schemaProblems(schema, schema.default, { path: `${field}.default` });
}

const described = new Set(['name', 'generateName']);

/** Of metadata a schema may restrict the name, and nothing else. */
function metadataProblems(schema: JsonSchema | undefined, field: string): Problem[] {
  if (!schema) return [];
  const others = Object.keys(schema.properties ?? {}).filter((name) => !described.has(name));
  const stray =
    others.length > 0 ||
    Object.keys(schema).some((name) => !['type', 'properties', 'description', 'title'].includes(name));
  return stray
    ? [
        forbidden(
          field,
          'must not specify anything other than name and generateName, but metadata is implicitly specified',
        ),
      ]
    : [];
}
