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
  timeType,
} from '@pilothouse/kube-model/types/special-types';
import type { Reader } from 'protobufjs/minimal.js';
import { isTooDeep } from '../json-depth.ts';
import { eachField, WireError } from './each-field.ts';
import { readBytes, readInt32, readInt64, readString } from './read-scalar.ts';
import { type ReadSchema, readSchemaOrArray, readSchemaOrBool, readSchemaOrStrings } from './read-schema.ts';
import { readMicroTime, readTime } from './read-time.ts';

function readQuantity(reader: Reader, before: unknown): unknown {
  let text = before ?? '0';
  eachField(reader, (field, wireType) => {
    if (field === 1) text = readString(reader, wireType);
    return field === 1;
  });
  return text;
}

function readIntOrString(reader: Reader, before: unknown): unknown {
  let isText = typeof before === 'string';
  let number: unknown = isText ? 0 : (before ?? 0);
  let text: unknown = isText ? before : '';
  eachField(reader, (field, wireType) => {
    if (field === 1) isText = readInt64(reader, wireType) === 1;
    else if (field === 2) number = readInt32(reader, wireType);
    else if (field === 3) text = readString(reader, wireType);
    else return false;
    return true;
  });
  return isText ? text : number;
}

function readRawJson(reader: Reader, before: unknown): unknown {
  let value: unknown = before ?? null;
  eachField(reader, (field, wireType) => {
    if (field === 1) value = parseRaw(readBytes(reader, wireType));
    return field === 1;
  });
  return value;
}

function parseRaw(raw: Buffer): unknown {
  if (isTooDeep(raw)) throw new WireError('JSON in the body is nested too deeply');
  return raw.length > 0 ? JSON.parse(raw.toString('utf8')) : null;
}

type ReadSpecial = (reader: Reader, before: unknown, readSchema: ReadSchema) => unknown;

/**
 * Readers of the messages whose JSON form is not an object of their fields. They are handed what the field held
 * before, undefined where it held nothing; null stands for nothing.
 */
export const specialReaders: Readonly<Record<string, ReadSpecial>> = {
  [quantityType]: readQuantity,
  [intOrStringType]: readIntOrString,
  [timeType]: readTime,
  [microTimeType]: readMicroTime,
  [fieldsType]: readRawJson,
  [rawExtensionType]: readRawJson,
  [anyJsonType]: readRawJson,
  [schemaOrBoolType]: readSchemaOrBool,
  [schemaOrArrayType]: readSchemaOrArray,
  [schemaOrStringsType]: readSchemaOrStrings,
};
