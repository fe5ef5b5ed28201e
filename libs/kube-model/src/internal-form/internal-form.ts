import { isJsonObject, type JsonObject } from '../patch/json-value.ts';
import { type InternalField, internalFields } from '../types/internal-types.ts';
import { intOrStringType, quantityType } from '../types/special-types.ts';
import { type FieldFact, findType, type Shape, type TypeFact } from '../types/type-facts.ts';
import type { GoValue } from './go-json.ts';

type Struct = Map<string, GoValue>;

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** What stands where the served form has nothing. */
function zero(shape: Shape, isPointer: boolean): GoValue {
  if (isPointer || shape.kind === 'list' || shape.kind === 'map') return null;
  if (shape.kind === 'int-or-string') return 0;
  if (shape.kind === 'ref') return zeroOf(shape.name);
  return { string: '', integer: 0, number: 0, boolean: false }[shape.type];
}

function zeroOf(name: string): GoValue {
  if (name === quantityType) return '0';
  if (name === intOrStringType) return 0;
  const type = findType(name);
  return type ? struct(type, {}) : null;
}

/** Keys in their order, as Go prints maps. */
function map(value: JsonObject, item: Shape): Struct {
  const keys = Object.keys(value).sort();
  return new Map(keys.map((key) => [key, internal(value[key], item)]));
}

function object(value: JsonObject, shape: Shape): Struct {
  if (shape.kind === 'map') return map(value, shape.value);
  const type = shape.kind === 'ref' ? findType(shape.name) : undefined;
  return type ? struct(type, value) : new Map();
}

/** A value that is no pointer. */
function internal(value: unknown, shape: Shape): GoValue {
  if (Array.isArray(value)) return shape.kind === 'list' ? value.map((item) => internal(item, shape.item)) : null;
  if (isJsonObject(value)) return object(value, shape);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return zero(shape, false);
}

function field(value: unknown, { served, byValue }: InternalField): GoValue {
  const isPointer = !byValue && (served.shape.kind === 'ref' || served.nullable);
  return isAbsent(value) ? zero(served.shape, isPointer) : internal(value, served.shape);
}

/** A type that upstream has in its served form only: names of JSON, and nothing where there is nothing. */
function tagged({ fields }: TypeFact, value: JsonObject): Struct {
  const byNumber = (a: FieldFact, b: FieldFact) => (a.proto ?? 0) - (b.proto ?? 0);
  const there = [...fields.values()].sort(byNumber).filter(({ name }) => !isAbsent(value[name]));
  return new Map(there.map(({ name, shape }) => [name, internal(value[name], shape)]));
}

function struct(type: TypeFact, value: JsonObject): Struct {
  const fields = internalFields(type);
  if (!fields) return tagged(type, value);
  return new Map(
    fields.flatMap((one): [string, GoValue][] => {
      const own = value[one.served.name];
      if (!one.isSpread) return [[one.name, field(own, one)]];
      return isJsonObject(own) ? [...object(own, one.served.shape)] : [];
    }),
  );
}

/**
 * An object of the served form as upstream holds it in memory, where every field of a struct is there. What is absent
 * and what is an empty list is one and the same here; upstream tells them apart until it stores the object.
 */
export function internalForm(type: TypeFact, value: JsonObject): GoValue {
  return struct(type, value);
}
