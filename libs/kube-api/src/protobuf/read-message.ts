import { type FieldFact, findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';
import type { Reader } from 'protobufjs/minimal.js';
import { readNumber } from './read-number.ts';
import { specialReaders } from './read-special.ts';
import { wireFields } from './wire-fields.ts';

type Fields = Record<string, unknown>;

/** Messages that hold messages are no deeper than this; rubbish may claim to be. */
const maxDepth = 100;
const delimited = 2;

export class WireError extends Error {
  override readonly name = 'WireError';
}

/** Reads the fields of `type` up to `end` into `into`. Throws WireError or RangeError for rubbish. */
export function readMessage(reader: Reader, end: number, type: TypeFact, into: Fields, depth = 0): Fields {
  if (depth > maxDepth) throw new WireError('messages are nested too deeply');
  const fields = wireFields(type);
  while (reader.pos < end) {
    const tag = reader.uint32();
    const wireType = tag & 7;
    const known = fields.get(tag >>> 3);
    if (!known) reader.skipType(wireType);
    else if (known.kind === 'embedded') readMessage(reader, endOf(reader), known.type, into, depth + 1);
    else readField(reader, known.field, wireType, into, depth);
  }
  if (reader.pos !== end) throw new WireError('a message ends in the middle of a field');
  return into;
}

function endOf(reader: Reader): number {
  const end = reader.uint32() + reader.pos;
  if (end > reader.len) throw new WireError('a message is longer than the body');
  return end;
}

function readField(reader: Reader, field: FieldFact, wireType: number, into: Fields, depth: number): void {
  const { name, shape } = field;
  if (shape.kind === 'list') {
    const items = listIn(into, name);
    if (isPacked(shape.item, wireType)) readPacked(reader, shape.item, items);
    else items.push(readValue(reader, shape.item, wireType, depth));
  } else if (shape.kind === 'map') readEntry(reader, shape.value, mapIn(into, name), depth);
  else {
    const value = readValue(reader, shape, wireType, depth);
    if (value !== null) into[name] = value;
  }
}

function listIn(into: Fields, name: string): unknown[] {
  const current = into[name];
  if (Array.isArray(current)) return current;
  const items: unknown[] = [];
  into[name] = items;
  return items;
}

function mapIn(into: Fields, name: string): Map<string, unknown> {
  const current = into[name];
  if (current instanceof Map) return current;
  const entries = new Map<string, unknown>();
  into[name] = entries;
  return entries;
}

function isPacked(shape: Shape, wireType: number): boolean {
  return wireType === delimited && shape.kind === 'scalar' && shape.type !== 'string';
}

function readPacked(reader: Reader, shape: Shape, items: unknown[]): void {
  const end = endOf(reader);
  while (reader.pos < end) items.push(readValue(reader, shape, 0, 0));
}

/** A map is a repeated message of key (1) and value (2). A value that is a list is a message of items (1). */
function readEntry(reader: Reader, shape: Shape, entries: Map<string, unknown>, depth: number): void {
  const end = endOf(reader);
  let key = '';
  let value: unknown = shape.kind === 'list' ? [] : emptyOf(shape);
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) key = reader.string();
    else if (tag >>> 3 !== 2) reader.skipType(tag & 7);
    else
      value = shape.kind === 'list' ? readItems(reader, shape.item, depth) : readValue(reader, shape, tag & 7, depth);
  }
  entries.set(key, value);
}

function emptyOf(shape: Shape): unknown {
  return shape.kind === 'scalar' ? '' : {};
}

function readItems(reader: Reader, shape: Shape, depth: number): unknown[] {
  const end = endOf(reader);
  const items: unknown[] = [];
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) items.push(readValue(reader, shape, tag & 7, depth));
    else reader.skipType(tag & 7);
  }
  return items;
}

/** One value; null stands for nothing. */
function readValue(reader: Reader, shape: Shape, wireType: number, depth: number): unknown {
  if (shape.kind === 'ref') return readReference(reader, shape.name, depth);
  if (shape.kind !== 'scalar') throw new WireError(`a ${shape.kind} cannot stand in a list or map`);
  const expected = shape.type === 'string' ? delimited : shape.type === 'number' ? 1 : 0;
  if (wireType !== expected) throw new WireError(`a ${shape.type} has wire type ${wireType}`);
  switch (shape.type) {
    case 'string':
      return shape.format === 'byte' ? Buffer.from(reader.bytes()).toString('base64') : reader.string();
    case 'boolean':
      return reader.bool();
    case 'number':
      return reader.double();
    case 'integer':
      return readNumber(reader);
  }
}

function readReference(reader: Reader, name: string, depth: number): unknown {
  const end = endOf(reader);
  const special = specialReaders[name];
  if (special) return special(reader, end);
  const type = findType(name);
  if (!type) throw new WireError(`the type ${name} is unknown`);
  return readMessage(reader, end, type, {}, depth + 1);
}
