import {
  anyJsonType,
  fieldsType,
  intOrStringType,
  microTimeType,
  quantityType,
  rawExtensionType,
  schemaOrArrayType,
  schemaOrBoolType,
  schemaOrStringsType,
  schemaType,
  timeType,
} from '@pilothouse/kube-model/types/special-types';
import { type FieldFact, findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';
import fc from 'fast-check';

type Json = Record<string, unknown>;

const text = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'é', '-', '1', '日', '\u{1f680}', '\u0000') });
const key = fc.oneof({ weight: 9, arbitrary: text }, fc.constantFrom('__proto__', 'constructor'));
const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null);
const second = fc.integer({ min: Date.parse('0001-01-02') / 1000, max: Date.parse('9999-12-31') / 1000 });
const instant = second.map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19));

function specials(name: string, depth: number): fc.Arbitrary<unknown> | undefined {
  switch (name) {
    case quantityType:
      return fc.oneof(
        fc.constantFrom('1', '100m', '0', '1.5Gi', '-3k', '1e3', '0.5', '2.5E-1', '1n'),
        fc.nat().map((bytes) => `${bytes}Ki`),
      );
    case intOrStringType:
      return fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), text);
    case timeType:
      return instant.map((seconds) => `${seconds}Z`);
    case microTimeType:
      return fc.tuple(instant, fc.nat(999_999)).map(([at, micros]) => `${at}.${String(micros).padStart(6, '0')}Z`);
    case fieldsType:
    case rawExtensionType:
    case anyJsonType:
      return json;
    case schemaOrBoolType:
      return fc.oneof(fc.boolean(), schema(depth));
    case schemaOrArrayType:
      return fc.oneof(schema(depth), fc.array(schema(depth), { minLength: 1, maxLength: 2 }));
    case schemaOrStringsType:
      return fc.oneof(schema(depth), fc.array(text, { minLength: 1, maxLength: 2 }));
    default:
      return undefined;
  }
}

function schema(depth: number): fc.Arbitrary<Json> {
  const type = findType(schemaType);
  if (!type) throw new Error(`there is no type ${schemaType}`);
  return anyObject(type, depth + 1);
}

function scalar({ type, format }: Extract<Shape, { kind: 'scalar' }>): fc.Arbitrary<unknown> {
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  if (type === 'integer') return format === 'int32' ? fc.integer() : fc.maxSafeInteger();
  if (format !== 'byte') return text;
  return fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('base64'));
}

function anyOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'list':
      return fc.array(anyOf(shape.item, depth), { minLength: 1, maxLength: 3 });
    case 'map':
      return fc.dictionary(key, anyOf(shape.value, depth), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
    case 'ref':
      return specials(shape.name, depth) ?? anyObject(findType(shape.name) ?? noType(shape.name), depth + 1);
    case 'scalar':
      return scalar(shape);
    case 'int-or-string':
      return fc.constant(1);
  }
}

function noType(name: string): never {
  throw new Error(`there is no type ${name}`);
}

/** The fields that protobuf carries, those of messages that JSON spells inline too. */
export function travellingFields(type: TypeFact): FieldFact[] {
  const inline = type.wire.flatMap(({ shape }) =>
    shape.kind === 'ref' ? travellingFields(findType(shape.name) ?? noType(shape.name)) : [],
  );
  return [...[...type.fields.values()].filter((field) => field.proto !== undefined), ...inline];
}

/**
 * Objects of a type with a few of its fields, nested only so far down: any values that JSON may have there, zeros and
 * empty texts too, but no empty lists and maps, of which protobuf knows nothing.
 */
export function anyObject(type: TypeFact, depth = 0): fc.Arbitrary<Json> {
  const travelling = travellingFields(type);
  const small = travelling.filter(({ shape }) => depth < 4 || shape.kind === 'scalar');
  if (travelling.length === 0) return fc.constant({});
  return fc
    .uniqueArray(fc.constantFrom(...(small.length > 0 ? small : travelling)), { maxLength: 4 })
    .chain((fields) => fc.record(Object.fromEntries(fields.map((field) => [field.name, anyOf(field.shape, depth)]))));
}
