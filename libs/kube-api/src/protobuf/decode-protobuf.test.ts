import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { timeType } from '@pilothouse/kube-model/types/special-types';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '@pilothouse/kube-model/types/type-facts';
import fc from 'fast-check';
import protobuf from 'protobufjs/minimal.js';
import { describe, expect, it } from 'vitest';
import { decodeProtobuf } from './decode-protobuf.ts';
import recorded from './facts/kubectl-bodies.json' with { type: 'json' };

const { Writer } = protobuf;
type Json = Record<string, unknown>;

/** An encoder of the same facts, for tests only: the product never encodes. */
function encodeMessage(type: TypeFact, object: Json): Uint8Array {
  const writer = Writer.create();
  for (const field of type.fields.values()) {
    if (field.proto !== undefined && object[field.name] !== undefined) encodeField(writer, field, object[field.name]);
  }
  for (const { name, proto, shape } of type.wire) {
    const inner = shape.kind === 'ref' ? findType(shape.name) : undefined;
    if (inner && proto !== undefined && name !== 'raw')
      writer.uint32((proto << 3) | 2).bytes(encodeMessage(inner, object));
  }
  return writer.finish();
}

function encodeField(writer: protobuf.Writer, { proto = 0, shape }: FieldFact, value: unknown): void {
  if (shape.kind === 'list') for (const item of value as unknown[]) encodeValue(writer, proto, shape.item, item);
  else if (shape.kind === 'map') {
    for (const [key, item] of Object.entries(value as Json)) {
      const entry = Writer.create().uint32(10).string(key);
      encodeValue(entry, 2, shape.value, item);
      writer.uint32((proto << 3) | 2).bytes(entry.finish());
    }
  } else encodeValue(writer, proto, shape, value);
}

function encodeSpecial(name: string, value: unknown): Uint8Array | undefined {
  const writer = Writer.create();
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'Quantity':
      return writer.uint32(10).string(String(value)).finish();
    case 'IntOrString':
      return typeof value === 'string'
        ? writer.uint32(8).int64(1).uint32(26).string(value).finish()
        : writer.uint32(8).int64(0).uint32(16).int32(Number(value)).finish();
    case 'Time':
    case 'MicroTime': {
      const [seconds = '', micros = '0'] = String(value).replace('Z', '').split('.');
      const time = Date.parse(`${seconds}Z`) / 1000;
      return writer
        .uint32(8)
        .int64(time)
        .uint32(16)
        .int32(Number(micros) * 1000)
        .finish();
    }
    case 'FieldsV1':
    case 'RawExtension':
      return writer
        .uint32(10)
        .bytes(Buffer.from(JSON.stringify(value)))
        .finish();
    default:
      return undefined;
  }
}

function encodeValue(writer: protobuf.Writer, number: number, shape: Shape, value: unknown): void {
  const tag = (wire: number) => writer.uint32((number << 3) | wire);
  if (shape.kind === 'ref') {
    const type = findType(shape.name)!;
    tag(2).bytes(encodeSpecial(shape.name, value) ?? encodeMessage(type, value as Json));
  } else if (shape.kind === 'list') {
    const items = Writer.create();
    for (const item of value as unknown[]) encodeValue(items, 1, shape.item, item);
    tag(2).bytes(items.finish());
  } else if (shape.kind === 'scalar') {
    if (shape.type === 'boolean') tag(0).bool(Boolean(value));
    else if (shape.type === 'integer') tag(0).int64(Number(value));
    else if (shape.type === 'number') tag(1).double(Number(value));
    else if (shape.format === 'byte') tag(2).bytes(Buffer.from(String(value), 'base64'));
    else tag(2).string(String(value));
  }
}

function envelope(apiVersion: string, kind: string, raw: Uint8Array): Buffer {
  const meta = Writer.create().uint32(10).string(apiVersion).uint32(18).string(kind).finish();
  const unknown = Writer.create().uint32(10).bytes(meta).uint32(18).bytes(raw).finish();
  return Buffer.concat([Buffer.from('k8s\0'), unknown]);
}

const text = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'é', '-', '1', '日') });

function special(name: string): fc.Arbitrary<unknown> | undefined {
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'Quantity':
      return fc.constantFrom('1', '100m', '2Gi', '15M', '0');
    case 'IntOrString':
      return fc.oneof(fc.integer({ min: -5, max: 70_000 }), fc.constantFrom('25%', 'http'));
    case 'Time':
      return fc.constantFrom('2026-01-02T03:04:05Z', '1970-01-01T00:00:00Z');
    case 'MicroTime':
      return fc.constantFrom('2026-01-02T03:04:05.000006Z', '2026-01-02T03:04:05.123456Z');
    case 'FieldsV1':
    case 'RawExtension':
      return fc.constantFrom({ 'f:a': {} }, { kind: 'X', n: 1 });
    default:
      return undefined;
  }
}

function anyOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'list':
      return fc.array(anyOf(shape.item, depth), { minLength: 1, maxLength: 2 });
    case 'map':
      return fc.dictionary(text, anyOf(shape.value, depth), { minKeys: 1, maxKeys: 2 });
    case 'ref':
      return special(shape.name) ?? anyObject(findType(shape.name)!, depth + 1);
    case 'scalar':
      if (shape.type === 'boolean') return fc.constant(true);
      if (shape.type === 'integer') {
        const max = shape.format === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
        return fc.integer({ min: -max, max }).filter((value) => value !== 0);
      }
      if (shape.type === 'number') return fc.constantFrom(0.5, -3);
      return shape.format === 'byte' ? fc.constantFrom('AP8B', 'aGk=') : text;
    default:
      return fc.constant(1);
  }
}

/** Fields that travel, each there in one case of four; nested objects only so far down. */
function anyObject(type: TypeFact, depth = 0): fc.Arbitrary<Json> {
  const nested = type.wire.flatMap(({ shape }) =>
    shape.kind === 'ref' ? [...(findType(shape.name)?.fields.values() ?? [])] : [],
  );
  const travelling = [...[...type.fields.values()].filter((field) => field.proto !== undefined), ...nested];
  const small = travelling.filter(({ shape }) => depth < 4 || shape.kind === 'scalar');
  return fc
    .array(fc.constantFrom(...(small.length > 0 ? small : travelling)), { maxLength: 4 })
    .chain((fields) => fc.record(Object.fromEntries(fields.map((field) => [field.name, anyOf(field.shape, depth)]))));
}

describe('decodeProtobuf', () => {
  for (const { command, body, json } of recorded as { command: string; body: string; json?: Json }[]) {
    if (!json) continue;
    it(`reads what '${command}' sends as the object that it prints`, () => {
      const { object } = decodeObject(String(json.apiVersion), String(json.kind), json);
      expect(decodeProtobuf(Buffer.from(body, 'base64'))).toEqual(object);
    });
  }

  it('reads reviews and token requests', () => {
    const decoded = (command: string) => {
      const found = recorded.find((one) => one.command.startsWith(command));
      return decodeProtobuf(Buffer.from(found?.body ?? '', 'base64'));
    };
    expect(decoded('kubectl auth can-i create')).toMatchObject({
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: { namespace: 'default', verb: 'create', group: 'apps', resource: 'deployments' } },
    });
    expect(decoded('kubectl auth can-i --list')).toMatchObject({
      kind: 'SelfSubjectRulesReview',
      spec: { namespace: 'default' },
    });
    expect(decoded('kubectl auth whoami')).toMatchObject({ kind: 'SelfSubjectReview' });
    expect(decoded('kubectl create token')).toMatchObject({ kind: 'TokenRequest', spec: { expirationSeconds: 3600 } });
  });

  it('reads DeleteOptions of any group', () => {
    const type = typeOf('v1', 'DeleteOptions')!;
    const raw = encodeMessage(type, {
      gracePeriodSeconds: 0,
      propagationPolicy: 'Foreground',
      preconditions: { uid: 'u' },
    });
    const expected = { gracePeriodSeconds: 0, propagationPolicy: 'Foreground', preconditions: { uid: 'u' } };
    expect(decodeProtobuf(envelope('policy/v1', 'DeleteOptions', raw))).toMatchObject(expected);
  });

  const kinds = [
    ['v1', 'Pod'],
    ['v1', 'Service'],
    ['v1', 'Secret'],
    ['v1', 'Node'],
    ['v1', 'Event'],
    ['v1', 'PersistentVolume'],
    ['v1', 'PersistentVolumeClaim'],
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'StatefulSet'],
    ['apps/v1', 'ControllerRevision'],
    ['batch/v1', 'CronJob'],
    ['networking.k8s.io/v1', 'Ingress'],
    ['discovery.k8s.io/v1', 'EndpointSlice'],
    ['coordination.k8s.io/v1', 'Lease'],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['authorization.k8s.io/v1', 'SubjectAccessReview'],
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'],
  ] as const;
  it.each(kinds)('gives back every %s %s that the same facts encode', (apiVersion, kind) => {
    const type = typeOf(apiVersion, kind)!;
    fc.assert(
      fc.property(anyObject(type), (object) => {
        const body = envelope(apiVersion, kind, encodeMessage(type, object));
        const expected = decodeObject(apiVersion, kind, { ...object }).object;
        expect(decodeProtobuf(body)).toEqual({ ...expected, apiVersion, kind });
      }),
      { numRuns: 60 },
    );
  });

  it('answers 400, and nothing else, to rubbish', () => {
    const start = envelope(
      'v1',
      'Pod',
      encodeMessage(typeOf('v1', 'Pod')!, { metadata: { name: 'a' }, spec: { nodeName: 'n' } }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(start.length), fc.boolean(), (bytes, at, whole) => {
        const body = whole
          ? Buffer.concat([Buffer.from('k8s\0'), bytes])
          : Buffer.concat([start.subarray(0, at), bytes]);
        try {
          decodeProtobuf(body, { apiVersion: 'v1', kind: 'Pod' });
        } catch (error) {
          expect(error).toBeInstanceOf(StatusError);
          expect((error as StatusError).code).toBe(400);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says which kind it does not know', () => {
    expect(() => decodeProtobuf(envelope('v1', 'Spaceship', new Uint8Array()))).toThrow(
      'no kind "Spaceship" is registered for version "v1"',
    );
  });

  it('refuses a body that is not one of ours', () => {
    expect(() => decodeProtobuf(Buffer.from('{"kind":"Pod"}'))).toThrow('expected prefix [107 56 115 0]');
  });

  it('tells an instant at the epoch from none', () => {
    expect(findType(timeType)?.is).toBe('string:date-time');
    const type = typeOf('v1', 'Pod')!;
    const at = (metadata: Json) => decodeProtobuf(envelope('v1', 'Pod', encodeMessage(type, { metadata }))).metadata;
    expect(at({ creationTimestamp: '1970-01-01T00:00:00Z' })).toEqual({ creationTimestamp: '1970-01-01T00:00:00Z' });
  });
});
