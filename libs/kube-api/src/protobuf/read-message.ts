import { setField } from '@pilothouse/kube-model/patch/json-value';
import { schemaType } from '@pilothouse/kube-model/types/special-types';
import { type FieldFact, findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';
import protobuf, { type Reader } from 'protobufjs/minimal.js';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { eachField, nested, WireError, wireTypes } from './each-field.ts';
import { readScalar, readString } from './read-scalar.ts';
import { specialReaders } from './read-special.ts';
import { wireFields } from './wire-fields.ts';

/** Messages that hold messages are no deeper than this; rubbish may claim to be. */
const maxDepth = 100;

const empty = new Uint8Array();

/**
 * Reads the fields of `type` into `into`: a field that comes again replaces what it held, a message is merged into it,
 * lists and maps grow. Throws WireError, Error or RangeError for rubbish.
 */
export function readMessage(reader: Reader, type: TypeFact, into: JsonRecord, depth = 0): JsonRecord {
  if (depth > maxDepth) throw new WireError('messages are nested too deeply');
  const fields = wireFields(type);
  eachField(reader, (number, wireType) => {
    const known = fields.get(number);
    if (known?.kind === 'embedded') readMessage(nested(reader, wireType), known.type, into, depth + 1);
    else if (known) readField(reader, known.field, wireType, { into, depth });
    return known !== undefined;
  });
  return into;
}

interface Target {
  readonly into: JsonRecord;
  readonly depth: number;
}

function readField(reader: Reader, { name, shape }: FieldFact, wireType: number, { into, depth }: Target): void {
  if (shape.kind === 'list') {
    const items = listIn(into, name);
    if (isPacked(shape.item, wireType)) readPacked(nested(reader, wireType), shape.item, items);
    else items.push(readValue(reader, shape.item, wireType, { depth }));
  } else if (shape.kind === 'map') readEntry(nested(reader, wireType), shape.value, recordIn(into, name), depth);
  else {
    const value = readValue(reader, shape, wireType, { depth, before: into[name] });
    if (value === null) delete into[name];
    else into[name] = value;
  }
}

function listIn(into: JsonRecord, name: string): unknown[] {
  const current = into[name];
  if (Array.isArray(current)) return current;
  const items: unknown[] = [];
  into[name] = items;
  return items;
}

function recordIn(into: JsonRecord, name: string): JsonRecord {
  const current = into[name];
  if (isRecord(current)) return current;
  const entries: JsonRecord = {};
  into[name] = entries;
  return entries;
}

/** Of numbers and booleans that are repeated, many may stand in one field. */
function isPacked(shape: Shape, wireType: number): boolean {
  return wireType === wireTypes.delimited && shape.kind === 'scalar' && shape.type !== 'string';
}

function readPacked(reader: Reader, shape: Shape, items: unknown[]): void {
  const isDouble = shape.kind === 'scalar' && shape.type === 'number';
  const wireType = isDouble ? wireTypes.fixed64 : wireTypes.varint;
  while (reader.pos < reader.len) items.push(readValue(reader, shape, wireType, { depth: 0 }));
}

/** A map is a repeated message of key (1) and value (2). */
function readEntry(reader: Reader, shape: Shape, entries: JsonRecord, depth: number): void {
  let key = '';
  let value: unknown;
  eachField(reader, (field, wireType) => {
    if (field === 1) key = readString(reader, wireType);
    else if (field === 2) value = readValue(reader, shape, wireType, { depth });
    else return false;
    return true;
  });
  setField(entries, key, value === undefined ? zeroOf(shape) : value);
}

/** The value of an entry that does not tell it. */
function zeroOf(shape: Shape): unknown {
  if (shape.kind === 'ref') return readReference(protobuf.Reader.create(empty), shape.name, { depth: 0 });
  return shape.kind === 'list' ? [] : '';
}

/** Where a value stands: how deep, and what the field already holds. */
interface Spot {
  readonly depth: number;
  readonly before?: unknown;
}

/** One value; null stands for nothing. A list that is itself an item is a message of items (1). */
function readValue(reader: Reader, shape: Shape, wireType: number, spot: Spot): unknown {
  switch (shape.kind) {
    case 'scalar':
      return readScalar(reader, shape, wireType);
    case 'ref':
      return readReference(nested(reader, wireType), shape.name, spot);
    case 'list':
      return readItems(nested(reader, wireType), shape.item, spot.depth);
    default:
      throw new WireError(`a ${shape.kind} cannot stand in a list or map`);
  }
}

function readItems(reader: Reader, shape: Shape, depth: number): unknown[] {
  const items: unknown[] = [];
  eachField(reader, (field, wireType) => {
    if (field === 1) items.push(readValue(reader, shape, wireType, { depth }));
    return field === 1;
  });
  return items;
}

function readReference(reader: Reader, name: string, { depth, before }: Spot): unknown {
  const special = specialReaders[name];
  if (special)
    return special(reader, before, (inner, old) => readReference(inner, schemaType, { depth: depth + 1, before: old }));
  const type = findType(name);
  if (!type) throw new WireError(`the type ${name} is unknown`);
  return readMessage(reader, type, isRecord(before) ? before : {}, depth + 1);
}
