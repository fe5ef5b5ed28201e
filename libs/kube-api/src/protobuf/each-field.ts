import protobuf from 'protobufjs/minimal.js';

/** Bytes that are no message of the kind that they claim to be. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

export const wireTypes = { varint: 0, fixed64: 1, delimited: 2 } as const;

export function expectWireType(actual: number, expected: number): void {
  if (actual !== expected) throw new WireError(`a field has wire type ${actual} in place of ${expected}`);
}

/** Reads one field and answers true, or leaves it where it is and answers false. */
export type ReadField = (field: number, wireType: number) => boolean;

/** Offers every field of a message to `read`; skips those that it does not know. Throws Error for field 0. */
export function eachField(reader: protobuf.Reader, read: ReadField): void {
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const field = tag >>> 3;
    const wireType = tag & 7;
    if (!read(field, wireType)) reader.skipType(wireType, 0, field);
  }
}

/** A reader of the message that stands here, which cannot read past its end. */
export function nested(reader: protobuf.Reader, wireType: number): protobuf.Reader {
  expectWireType(wireType, wireTypes.delimited);
  return protobuf.Reader.create(reader.bytes());
}
