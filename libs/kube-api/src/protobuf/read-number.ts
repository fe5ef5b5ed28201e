import type { Reader } from 'protobufjs/minimal.js';

/** A varint of up to 64 bits with sign; exact up to 2^53, as far as a JSON number reaches. */
export function readNumber(reader: Reader): number {
  const value = reader.int64();
  return typeof value === 'number' ? value : value.high * 2 ** 32 + (value.low >>> 0);
}
