import type { IncomingMessage } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { deepestJson, isTooDeep } from '../json-depth.ts';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { decodeProtobuf, protobufMediaType } from '../protobuf/decode-protobuf.ts';
import { parseYaml } from './parse-yaml.ts';

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

export function decodeJson(body: Buffer): unknown {
  if (isTooDeep(body))
    throw new StatusError('BadRequest', `the request body is nested deeper than ${deepestJson} levels`);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `the request body is not valid JSON: ${why}`, undefined, { cause });
  }
}

export function decodeYaml(body: Buffer): unknown {
  try {
    return parseYaml(body.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `the request body is not valid YAML: ${why}`, undefined, { cause });
  }
}
