import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import { resources } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource, type Subresource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import { anyObject } from '@pilothouse/testing/any-object';
import { encodeProtobuf, protobufEnvelope } from '@pilothouse/testing/encode-protobuf';
import { fullObject } from '@pilothouse/testing/full-object';
import { bytesField, varint } from '@pilothouse/testing/protobuf-bytes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProtobuf } from './decode-protobuf.ts';

const writing = new Set(['create', 'update', 'patch']);
const writes = ({ verbs }: { readonly verbs: readonly string[] }) => verbs.some((verb) => writing.has(verb));

function versionOf({ group, version }: Subresource, resource: Resource): string {
  return version === undefined ? apiVersionOf(resource) : apiVersionOf({ group: group ?? '', version });
}

/** `apps/v1 Deployment` of everything that a request may have in its body. */
const written = new Set([
  ...resources.filter(writes).map((resource) => `${apiVersionOf(resource)} ${resource.kind}`),
  ...resources.flatMap((resource) =>
    resource.subresources.filter(writes).map((sub) => `${versionOf(sub, resource)} ${sub.kind}`),
  ),
  'v1 DeleteOptions',
]);
/** What is asked for by a connection, not by an object. */
const connections = /(Attach|Exec|PortForward|Proxy)Options$/;
const kinds = [...written].filter((name) => !connections.test(name)).map((name) => name.split(' '));

/** The object that a JSON body carries. */
const fromJson = (apiVersion: string, kind: string, object: object) =>
  decodeObject(apiVersion, kind, { ...JSON.parse(JSON.stringify(object)), apiVersion, kind });

describe.each(kinds)('%s %s', (apiVersion = '', kind = '') => {
  const type = typeOf(apiVersion, kind)!;

  it('is the same in protobuf as in JSON, with every field that it has', () => {
    const object = fullObject(type);
    const { object: expected, unknownFields } = fromJson(apiVersion, kind, object);
    expect(unknownFields).toEqual([]);
    expect(expected).toMatchObject(object);
    expect(decodeProtobuf(encodeProtobuf(apiVersion, kind, object))).toEqual(expected);
  });

  it('is the same in protobuf as in JSON, whatever it holds and however the message is put together', () => {
    fc.assert(
      fc.property(anyObject(type), fc.integer(), (object, seed) => {
        const body = encodeProtobuf(apiVersion, kind, object, seed);
        expect(decodeProtobuf(body)).toEqual(fromJson(apiVersion, kind, object).object);
      }),
      { numRuns: 40 },
    );
  });
});

/** Reads what need not be a message; whatever is not one must be answered with 400. */
function survives(body: Uint8Array): void {
  try {
    decodeProtobuf(body, { apiVersion: 'v1', kind: 'Pod' });
  } catch (error) {
    expect(error).toBeInstanceOf(StatusError);
    expect((error as StatusError).code).toBe(400);
  }
}

describe('bytes that are no message are answered with 400, and nothing else', () => {
  const pod = encodeProtobuf('v1', 'Pod', fullObject(typeOf('v1', 'Pod')!));
  const definition = encodeProtobuf(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    fullObject(typeOf('apiextensions.k8s.io/v1', 'CustomResourceDefinition')!),
  );

  it('when they are anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => survives(Buffer.concat([Buffer.from('k8s\0'), bytes]))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 60 }), ([apiVersion = '', kind = ''], bytes) =>
        survives(protobufEnvelope(apiVersion, kind, bytes)),
      ),
      { numRuns: 2_000 },
    );
  });

  it('when a message was cut off', () => {
    for (const whole of [pod, definition]) {
      const step = Math.ceil(whole.length / 200);
      for (let length = 4; length < whole.length; length += step) {
        expect(() => decodeProtobuf(whole.subarray(0, length))).toThrow(StatusError);
      }
    }
  });

  it('when bytes of a message were changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(pod, definition),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (whole, changes) => {
          const body = Buffer.from(whole);
          for (const [at, byte] of changes) body[4 + (at % (body.length - 4))] = byte;
          survives(body);
        },
      ),
      { numRuns: 300 },
    );
  });

  const repeated = (bytes: number[], length = 512 * 1024) =>
    Buffer.alloc(length - (length % bytes.length), Buffer.from(bytes));

  /** A message in a message in a message, each the first field of the next. */
  function nestedIn(field: number, depth: number): Buffer {
    let message: Buffer = Buffer.alloc(0);
    for (let i = 0; i < depth; i++) message = bytesField(field, message);
    return message;
  }
  const schemaOfSchemas = (depth: number) =>
    bytesField(2, bytesField(7, bytesField(4, bytesField(1, nestedIn(28, depth)))));

  it.each([
    ['groups in groups', repeated([0x0b])],
    ['ends of groups', repeated([0x0c])],
    ['a number without end', repeated([0xff])],
    ['empty messages', repeated([0x0a, 0x00])],
    ['empty containers', bytesField(2, repeated([0x12, 0x00]))],
    ['field 0', repeated([0x00])],
    ['a length beyond the body', Buffer.concat([Buffer.from([0x0a]), varint(2n ** 32n - 1n)])],
    ['a length beyond all bodies', Buffer.concat([Buffer.from([0x0a]), varint(2n ** 63n)])],
  ])('when they are %s, at once', (_, raw) => {
    survives(protobufEnvelope('v1', 'Pod', raw));
  });

  it('when messages are nested without end', () => {
    const body = (depth: number) =>
      protobufEnvelope('apiextensions.k8s.io/v1', 'CustomResourceDefinition', schemaOfSchemas(depth));
    expect(decodeProtobuf(body(40)).kind).toBe('CustomResourceDefinition');
    expect(() => decodeProtobuf(body(1_000))).toThrow('nested too deeply');
  });

  it('when JSON in a message is none, or nested without end', () => {
    const revision = (data: string) =>
      protobufEnvelope('apps/v1', 'ControllerRevision', bytesField(2, bytesField(1, data)));
    expect(decodeProtobuf(revision('{"a":1}')).data).toEqual({ a: 1 });
    expect(() => decodeProtobuf(revision('{'))).toThrow(StatusError);
    expect(() => decodeProtobuf(revision('['.repeat(5_000) + ']'.repeat(5_000)))).toThrow('nested too deeply');
  });
});
