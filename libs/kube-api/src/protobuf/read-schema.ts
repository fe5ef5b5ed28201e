import type { Reader } from 'protobufjs/minimal.js';
import { isRecord } from '../json-record.ts';
import { eachField, nested } from './each-field.ts';
import { readBool, readString } from './read-scalar.ts';

/** Reads a JSONSchemaProps and merges it into `before`. */
export type ReadSchema = (reader: Reader, before: unknown) => unknown;

/** JSONSchemaPropsOrBool: a schema, or whether anything is allowed. */
export function readSchemaOrBool(reader: Reader, before: unknown, readSchema: ReadSchema): unknown {
  let schema: unknown = isRecord(before) ? before : undefined;
  let allows = before === true;
  eachField(reader, (field, wireType) => {
    if (field === 1) allows = readBool(reader, wireType);
    else if (field === 2) schema = readSchema(nested(reader, wireType), schema);
    else return false;
    return true;
  });
  return schema ?? allows;
}

/** JSONSchemaPropsOrArray: schemas, or one schema. */
export function readSchemaOrArray(reader: Reader, before: unknown, readSchema: ReadSchema): unknown {
  let schema: unknown = isRecord(before) ? before : undefined;
  const schemas: unknown[] = Array.isArray(before) ? before : [];
  eachField(reader, (field, wireType) => {
    if (field === 1) schema = readSchema(nested(reader, wireType), schema);
    else if (field === 2) schemas.push(readSchema(nested(reader, wireType), undefined));
    else return false;
    return true;
  });
  return schemas.length > 0 ? schemas : (schema ?? null);
}

/** JSONSchemaPropsOrStringArray: names of properties, or a schema. */
export function readSchemaOrStrings(reader: Reader, before: unknown, readSchema: ReadSchema): unknown {
  let schema: unknown = isRecord(before) ? before : undefined;
  const names: unknown[] = Array.isArray(before) ? before : [];
  eachField(reader, (field, wireType) => {
    if (field === 1) schema = readSchema(nested(reader, wireType), schema);
    else if (field === 2) names.push(readString(reader, wireType));
    else return false;
    return true;
  });
  return names.length > 0 ? names : (schema ?? null);
}
