import { type FieldFact, findType, type TypeFact } from '@pilothouse/kube-model/types/type-facts';

/** What a field number stands for. `embedded`: a message whose fields JSON spells in the parent itself. */
export type WireField =
  | { readonly kind: 'field'; readonly field: FieldFact }
  | { readonly kind: 'embedded'; readonly type: TypeFact };

const tables = new Map<string, ReadonlyMap<number, WireField>>();

function embedded(field: FieldFact): WireField {
  const type = field.shape.kind === 'ref' ? findType(field.shape.name) : undefined;
  return type ? { kind: 'embedded', type } : { kind: 'field', field };
}

function build(type: TypeFact): ReadonlyMap<number, WireField> {
  const table = new Map<number, WireField>();
  for (const field of type.fields.values()) {
    if (field.proto !== undefined) table.set(field.proto, { kind: 'field', field });
  }
  for (const field of type.wire) {
    if (field.proto !== undefined) table.set(field.proto, embedded(field));
  }
  return table;
}

/** The fields of a message by their number. */
export function wireFields(type: TypeFact): ReadonlyMap<number, WireField> {
  const known = tables.get(type.name);
  if (known) return known;
  const table = build(type);
  tables.set(type.name, table);
  return table;
}
