/** The wire format of protobuf, written by hand so that it shares nothing with what reads it. */

/** Negative numbers take ten bytes, as int32 and int64 have it. */
export function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

const tag = (field: number, wireType: number) => varint(BigInt(field) * 8n + BigInt(wireType));

export function varintField(field: number, value: number | bigint): Buffer {
  return Buffer.concat([tag(field, 0), varint(value)]);
}

export function doubleBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

export function doubleField(field: number, value: number): Buffer {
  return Buffer.concat([tag(field, 1), doubleBytes(value)]);
}

export function bytesField(field: number, value: Uint8Array | string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([tag(field, 2), varint(bytes.length), bytes]);
}

/** Fields of every wire type under numbers that no message uses; one is a group that holds another. */
export const unknownFields: readonly Buffer[] = [
  varintField(2_000, -1),
  doubleField(2_001, 1.5),
  bytesField(2_002, 'from a later version'),
  Buffer.concat([tag(2_003, 5), Buffer.from([1, 2, 3, 4])]),
  Buffer.concat([tag(2_004, 3), varintField(1, 7), tag(2_005, 3), bytesField(2, ''), tag(2_005, 4), tag(2_004, 4)]),
];
