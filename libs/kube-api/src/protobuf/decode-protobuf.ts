import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import type { AnyObject } from '@pilothouse/kube-model/object';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import protobuf, { type Reader } from 'protobufjs/minimal.js';
import { eachField, nested } from './each-field.ts';
import { readMessage } from './read-message.ts';
import { readBytes, readString } from './read-scalar.ts';

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

function readTypeMeta(reader: Reader, { apiVersion, kind }: TypeMeta): TypeMeta {
  const meta = { apiVersion, kind };
  eachField(reader, (field, wireType) => {
    if (field === 1) meta.apiVersion = readString(reader, wireType);
    else if (field === 2) meta.kind = readString(reader, wireType);
    else return false;
    return true;
  });
  return meta;
}

function readEnvelope(reader: Reader): Envelope {
  let meta: TypeMeta = { apiVersion: '', kind: '' };
  let raw: Uint8Array = new Uint8Array();
  eachField(reader, (field, wireType) => {
    if (field === 1) meta = readTypeMeta(nested(reader, wireType), meta);
    else if (field === 2) raw = readBytes(reader, wireType);
    else return false;
    return true;
  });
  return { ...meta, raw };
}

function decode(bytes: Uint8Array, expected: TypeMeta | undefined): AnyObject {
  const envelope = readEnvelope(protobuf.Reader.create(bytes.subarray(magic.length)));
  const apiVersion = envelope.apiVersion || expected?.apiVersion || '';
  const kind = envelope.kind || expected?.kind || '';
  const type = typeOf(apiVersion, kind);
  if (!type) {
    throw new StatusError(
      'BadRequest',
      `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)}`,
    );
  }
  const fields = readMessage(protobuf.Reader.create(envelope.raw), type, {});
  const { object } = decodeObject(apiVersion, kind, fields);
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
  if (bytes.length === magic.length) throw new StatusError('BadRequest', 'empty body');
  try {
    return decode(bytes, expected);
  } catch (cause) {
    if (cause instanceof StatusError) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `unable to decode the protobuf body: ${problem}`, undefined, { cause });
  }
}
