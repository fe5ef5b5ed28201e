import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import protobuf from 'protobufjs/minimal.js';
import { readMessage } from './read-message.ts';

export const protobufMediaType = 'application/vnd.kubernetes.protobuf';

/** What every body begins with: `k8s` and a zero byte. */
const magic = Buffer.from([0x6b, 0x38, 0x73, 0x00]);

interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

/** runtime.Unknown: the envelope of every object. */
interface Envelope extends TypeMeta {
  readonly raw: Uint8Array;
}

function readTypeMeta(bytes: Uint8Array): TypeMeta {
  const reader = protobuf.Reader.create(bytes);
  let apiVersion = '';
  let kind = '';
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === 0x0a) apiVersion = reader.string();
    else if (tag === 0x12) kind = reader.string();
    else reader.skipType(tag & 7);
  }
  return { apiVersion, kind };
}

function readEnvelope(bytes: Uint8Array): Envelope {
  const reader = protobuf.Reader.create(bytes);
  let meta: TypeMeta = { apiVersion: '', kind: '' };
  let raw: Uint8Array = new Uint8Array();
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === 0x0a) meta = readTypeMeta(reader.bytes());
    else if (tag === 0x12) raw = reader.bytes();
    else reader.skipType(tag & 7);
  }
  return { ...meta, raw };
}

/** Maps become objects; `__proto__` is a key like any other. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function decode(bytes: Uint8Array, expected: TypeMeta | undefined): AnyObject {
  const envelope = readEnvelope(bytes.subarray(magic.length));
  const apiVersion = envelope.apiVersion || expected?.apiVersion || '';
  const kind = envelope.kind || expected?.kind || '';
  const type = typeOf(apiVersion, kind);
  if (!type) {
    throw new StatusError(
      'BadRequest',
      `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)}`,
    );
  }
  const fields = readMessage(protobuf.Reader.create(envelope.raw), envelope.raw.length, type, {});
  const { object } = decodeObject(
    apiVersion,
    kind,
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])),
  );
  return { ...object, apiVersion, kind };
}

/**
 * Reads a request body of `application/vnd.kubernetes.protobuf` into the object that JSON would have carried.
 * `expected` names the kind of a body that does not say. Throws StatusError BadRequest for rubbish.
 */
export function decodeProtobuf(bytes: Uint8Array, expected?: TypeMeta): AnyObject {
  if (bytes.length < magic.length || !magic.equals(bytes.subarray(0, magic.length))) {
    throw new StatusError(
      'BadRequest',
      'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]',
    );
  }
  try {
    return decode(bytes, expected);
  } catch (cause) {
    if (cause instanceof StatusError) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `unable to decode the protobuf body: ${problem}`, undefined, { cause });
  }
}
