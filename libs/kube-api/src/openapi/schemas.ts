import { intOrStringType, quantityType } from '@pilothouse/kube-model/types/special-types';
import { type FieldFact, findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';
import { descriptions } from './descriptions.ts';
import { referenced } from './referenced-type.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** A schema's name in `components.schemas`. */
export const schemaName = (type: string) => `io.k8s.${type}`;

export const schemaRef = (type: string) => `#/components/schemas/${schemaName(type)}`;

/** A reference that may stand beside other keywords. */
function reference(type: string): Schema {
  return { allOf: [{ $ref: schemaRef(type) }] };
}

const zeros: Readonly<Record<string, unknown>> = { string: '', integer: 0, number: 0, boolean: false };

/** Items of lists and maps carry the default of their type. */
function itemSchema(shape: Shape): Schema {
  if (shape.kind === 'scalar') return { ...shapeSchema(shape), default: zeros[shape.type] };
  if (shape.kind !== 'ref') return shapeSchema(shape);
  return isSpecial(shape.name) ? reference(shape.name) : { ...reference(shape.name), default: {} };
}

function isSpecial(type: string): boolean {
  return findType(type)?.is !== undefined;
}

function shapeSchema(shape: Shape): Schema {
  switch (shape.kind) {
    case 'scalar':
      return { type: shape.type, ...(shape.format !== '' && { format: shape.format }) };
    case 'int-or-string':
      return { 'x-kubernetes-int-or-string': true };
    case 'list':
      return { type: 'array', items: itemSchema(shape.item) };
    case 'map':
      return { type: 'object', additionalProperties: itemSchema(shape.value) };
    case 'ref':
      return reference(shape.name);
  }
}

function fieldSchema(field: FieldFact, description: string | undefined): Schema {
  const { patchStrategies, mergeKey, listType, listKeys, mapType, enum: values } = field;
  return {
    ...(description && { description }),
    ...shapeSchema(field.shape),
    ...(field.default !== undefined && { default: field.default }),
    ...(values && { enum: values }),
    ...(mergeKey !== undefined && { 'x-kubernetes-patch-merge-key': mergeKey }),
    ...(patchStrategies.length > 0 && { 'x-kubernetes-patch-strategy': patchStrategies.join(',') }),
    ...(listType && { 'x-kubernetes-list-type': listType }),
    ...(listKeys && { 'x-kubernetes-list-map-keys': listKeys }),
    ...(mapType && { 'x-kubernetes-map-type': mapType }),
  };
}

function groupVersionKind(text: string): Schema {
  const parts = text.split('/');
  return { group: parts.length === 3 ? parts[0] : '', version: parts.at(-2), kind: parts.at(-1) };
}

const special: Readonly<Record<string, Schema>> = {
  [quantityType]: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  [intOrStringType]: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
};

/** Types that JSON leaves open: any value, or any object. */
function fieldlessSchema(type: TypeFact): Schema {
  const [base, format] = (type.is ?? '').split(':');
  if (base) return { type: base, ...(format && { format }) };
  return /\.(JSON|JSONSchemaPropsOr\w+)$/.test(type.name) ? {} : { type: 'object' };
}

function typeSchema(type: TypeFact): Schema {
  const known = special[type.name];
  if (known) return known;
  if (type.fields.size === 0) return fieldlessSchema(type);
  const fields = [...type.fields.values()];
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const said = descriptions()[type.name];
  return {
    ...(said?.description && { description: said.description }),
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, said?.fields[field.name])])),
    ...(type.mapType && { 'x-kubernetes-map-type': type.mapType }),
    ...(type.kinds.length > 0 && { 'x-kubernetes-group-version-kind': type.kinds.map(groupVersionKind) }),
  };
}

/** Schemas of these types and of all that they refer to, by their name. */
export function schemasOf(roots: Iterable<string>): Record<string, Schema> {
  const pending = [...roots];
  const schemas = new Map<string, Schema>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const type = findType(name);
    if (!type || schemas.has(schemaName(name))) continue;
    schemas.set(schemaName(name), typeSchema(type));
    for (const field of type.fields.values()) {
      const next = referenced(field.shape);
      if (next !== undefined) pending.push(next);
    }
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}
