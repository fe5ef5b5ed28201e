import type { Shape } from '@pilothouse/kube-model/types/type-facts';
import type { Reader } from 'protobufjs/minimal.js';
import { expectWireType, WireError, wireTypes } from './each-field.ts';

type Scalar = Extract<Shape, { kind: 'scalar' }>;

/** A varint of up to 64 bits with sign; beyond 2^53 it is the nearest number, which no integer field accepts. */
export function readInt64(reader: Reader, wireType: number): number {
  expectWireType(wireType, wireTypes.varint);
  const value = reader.int64();
  return typeof value === 'number' ? value : value.high * 2 ** 32 + (value.low >>> 0);
}

export function readInt32(reader: Reader, wireType: number): number {
  expectWireType(wireType, wireTypes.varint);
  return reader.int32();
}

export function readBool(reader: Reader, wireType: number): boolean {
  expectWireType(wireType, wireTypes.varint);
  return reader.bool();
}

export function readString(reader: Reader, wireType: number): string {
  expectWireType(wireType, wireTypes.delimited);
  return reader.string();
}

export function readBytes(reader: Reader, wireType: number): Buffer {
  expectWireType(wireType, wireTypes.delimited);
  const bytes = reader.bytes();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** JSON has no words for the other numbers. */
function readDouble(reader: Reader, wireType: number): number {
  expectWireType(wireType, wireTypes.fixed64);
  const value = reader.double();
  if (!Number.isFinite(value)) throw new WireError(`${value} is not a number of JSON`);
  return value;
}

/** One value of a plain type, as JSON spells it. */
export function readScalar(reader: Reader, { type, format }: Scalar, wireType: number): unknown {
  switch (type) {
    case 'string':
      return format === 'byte' ? readBytes(reader, wireType).toString('base64') : readString(reader, wireType);
    case 'boolean':
      return readBool(reader, wireType);
    case 'number':
      return readDouble(reader, wireType);
    case 'integer':
      return format === 'int32' ? readInt32(reader, wireType) : readInt64(reader, wireType);
  }
}
