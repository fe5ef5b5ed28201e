import { isJsonObject } from '../patch/json-value.ts';
import { schemaOrArrayType, schemaOrBoolType, schemaOrStringsType } from '../types/special-types.ts';
import { DecodeError } from './decode-error.ts';

/** Reads a JSONSchemaProps. */
type DecodeSchema = (value: unknown) => unknown;
type DecodeForm = (value: unknown, decodeSchema: DecodeSchema) => unknown;

const decodeSchemaOrBool: DecodeForm = (value, decodeSchema) => {
  if (typeof value === 'boolean') return value;
  if (isJsonObject(value)) return decodeSchema(value);
  throw new DecodeError('boolean or JSON schema expected');
};

const decodeSchemaOrArray: DecodeForm = (value, decodeSchema) => {
  if (Array.isArray(value) && value.length > 0) return value.map((item) => decodeSchema(item ?? {}));
  return isJsonObject(value) ? decodeSchema(value) : null;
};

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new DecodeError('json: cannot unmarshal a property into Go value of type string');
}

const decodeSchemaOrStrings: DecodeForm = (value, decodeSchema) => {
  if (Array.isArray(value) && value.length > 0) return value.map((item) => nameOf(item ?? ''));
  return isJsonObject(value) ? decodeSchema(value) : null;
};

/** Decoders of the places where JSON Schema allows several forms; null stands for nothing, which is what other values are. */
export const schemaForms: Readonly<Record<string, DecodeForm>> = {
  [schemaOrBoolType]: decodeSchemaOrBool,
  [schemaOrArrayType]: decodeSchemaOrArray,
  [schemaOrStringsType]: decodeSchemaOrStrings,
};
