import type { IncomingMessage } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { parse as parseYaml } from 'yaml';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { decodeProtobuf, protobufMediaType } from '../protobuf/decode-protobuf.ts';

/** `application/json` of `application/json; charset=utf-8`. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The object in a request body. Throws BadRequest for what cannot be read, UnsupportedMediaType. */
export function decodeObject(body: Buffer, type: string): JsonRecord {
  const value = decode(body, type);
  if (isRecord(value)) return value;
  throw new StatusError('BadRequest', 'the object provided is unrecognized: the request body must hold one object');
}

function decode(body: Buffer, type: string): unknown {
  switch (type) {
    case '':
    case '*/*':
    case 'application/json':
      return decodeJson(body);
    case 'application/yaml':
      return decodeYaml(body);
    case protobufMediaType:
      return decodeProtobuf(body);
    default:
      throw unsupported(`application/json, application/yaml, ${protobufMediaType}`);
  }
}

export function unsupported(supported: string): StatusError {
  return new StatusError(
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${supported}`,
  );
}

/** Deeper values are refused: what walks through them would run out of stack. */
const deepest = 1_000;

function isTooDeep(body: Buffer): boolean {
  if (body.length <= deepest) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i];
    if (quoted) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > deepest) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}

export function decodeJson(body: Buffer): unknown {
  if (isTooDeep(body)) throw new StatusError('BadRequest', `the request body is nested deeper than ${deepest} levels`);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `the request body is not valid JSON: ${why}`, undefined, { cause });
  }
}

export function decodeYaml(body: Buffer): unknown {
  try {
    return parseYaml(body.toString('utf8'), { maxAliasCount: 100 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `the request body is not valid YAML: ${why}`, undefined, { cause });
  }
}
