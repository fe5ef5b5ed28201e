import { decodeObject } from '@pilothouse/kube-model/decode/decode-object';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import { encodeProtobuf, protobufEnvelope } from '@pilothouse/testing/encode-protobuf';
import { bytesField, varintField } from '@pilothouse/testing/protobuf-bytes';
import { describe, expect, it } from 'vitest';
import { decodeProtobuf } from './decode-protobuf.ts';
import recorded from './facts/kubectl-bodies.json' with { type: 'json' };

type Json = Record<string, unknown>;

/** What a Pod is whose message these fields are. */
const pod = (...fields: Uint8Array[]) => decodeProtobuf(protobufEnvelope('v1', 'Pod', Buffer.concat(fields)));
const metadata = (...fields: Uint8Array[]) => bytesField(1, Buffer.concat(fields));
const spec = (...fields: Uint8Array[]) => bytesField(2, Buffer.concat(fields));
/** The message of a Time or MicroTime. */
const timestamp = (seconds: number | bigint, nanos = 0) =>
  Buffer.concat([varintField(1, seconds), varintField(2, nanos)]);

describe('bodies of kubectl', () => {
  for (const { command, body, json } of recorded as { command: string; body: string; json?: Json }[]) {
    if (!json) continue;
    it(`reads what '${command}' sends as the object that it prints`, () => {
      const { object } = decodeObject(String(json.apiVersion), String(json.kind), json);
      expect(decodeProtobuf(Buffer.from(body, 'base64'))).toEqual(object);
    });
  }

  it('are read when they are reviews and token requests', () => {
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
});

describe('the envelope', () => {
  it('may name any group for DeleteOptions', () => {
    const options = { gracePeriodSeconds: 0, propagationPolicy: 'Foreground', preconditions: { uid: 'u' } };
    const raw = encodeProtobuf('v1', 'DeleteOptions', options).subarray(Buffer.from('k8s\0').length);
    expect(decodeProtobuf(Buffer.concat([Buffer.from('k8s\0'), raw]))).toMatchObject(options);
    const elsewhere = protobufEnvelope('policy/v1', 'DeleteOptions', varintField(1, 0));
    expect(decodeProtobuf(elsewhere)).toEqual({
      apiVersion: 'policy/v1',
      kind: 'DeleteOptions',
      gracePeriodSeconds: 0,
    });
  });

  it('may leave it to the request to say what it holds', () => {
    const body = Buffer.concat([Buffer.from('k8s\0'), bytesField(2, spec(bytesField(10, 'n1')))]);
    expect(decodeProtobuf(body, { apiVersion: 'v1', kind: 'Pod' })).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { nodeName: 'n1' },
    });
  });

  it('is refused when it names a kind that there is not', () => {
    expect(() => decodeProtobuf(protobufEnvelope('v1', 'Spaceship', new Uint8Array()))).toThrow(
      'no kind "Spaceship" is registered for version "v1"',
    );
  });

  it('is refused when it is none', () => {
    expect(() => decodeProtobuf(Buffer.from('{"kind":"Pod"}'))).toThrow('expected prefix [107 56 115 0]');
    expect(() => decodeProtobuf(Buffer.from('k8s\0'))).toThrow('empty body');
  });
});

describe('a field that comes twice', () => {
  it('keeps the last value, and all of a list', () => {
    const twice = spec(bytesField(10, 'n1'), bytesField(10, 'n2'), varintField(5, 1), varintField(5, 2));
    expect(pod(twice).spec).toEqual({ nodeName: 'n2', activeDeadlineSeconds: 2 });
    const finalizers = metadata(bytesField(14, 'a'), bytesField(1, 'p'), bytesField(14, 'b'));
    expect(pod(finalizers).metadata).toEqual({ name: 'p', finalizers: ['a', 'b'] });
  });

  it('is merged when it is a message', () => {
    expect(pod(spec(bytesField(10, 'n1')), metadata(bytesField(1, 'p')), spec(varintField(5, 7))).spec).toEqual({
      nodeName: 'n1',
      activeDeadlineSeconds: 7,
    });
  });

  it('is merged when it is a number or a text', () => {
    const surge = (...pieces: Uint8Array[]) => {
      const rollingUpdate = bytesField(2, Buffer.concat(pieces.map((piece) => bytesField(2, piece))));
      const body = protobufEnvelope('apps/v1', 'Deployment', spec(bytesField(4, rollingUpdate)));
      return decodeProtobuf(body).spec;
    };
    const text = Buffer.concat([varintField(1, 1), bytesField(3, '25%')]);
    expect(surge(text, varintField(2, 7))).toEqual({ strategy: { rollingUpdate: { maxSurge: '25%' } } });
    expect(surge(varintField(2, 7), bytesField(3, '25%'))).toEqual({ strategy: { rollingUpdate: { maxSurge: 7 } } });
  });

  it('loses its instant to the zero time', () => {
    const created = (...times: Uint8Array[]) => pod(metadata(...times.map((time) => bytesField(8, time)))).metadata;
    expect(created(timestamp(60))).toEqual({ creationTimestamp: '1970-01-01T00:01:00Z' });
    expect(created(timestamp(60), Buffer.alloc(0))).toEqual({});
  });

  it('keeps the last value of a key of a map', () => {
    const label = (value: string) => bytesField(11, Buffer.concat([bytesField(1, 'app'), bytesField(2, value)]));
    expect(pod(metadata(label('a'), label('b'))).metadata).toEqual({ labels: { app: 'b' } });
    expect(pod(metadata(bytesField(11, bytesField(1, 'bare')))).metadata).toEqual({ labels: { bare: '' } });
  });
});

describe('instants', () => {
  const created = (time: Uint8Array) => pod(metadata(bytesField(8, time))).metadata;
  const renewed = (time: Uint8Array) =>
    decodeProtobuf(protobufEnvelope('coordination.k8s.io/v1', 'Lease', spec(bytesField(4, time)))).spec;

  it('at the epoch differ from none', () => {
    const epoch = { creationTimestamp: '1970-01-01T00:00:00Z' };
    expect(created(timestamp(0))).toEqual(epoch);
    expect(created(varintField(2, 5))).toEqual(epoch);
    expect(created(Buffer.alloc(0))).toEqual({});
    expect(created(timestamp(-62_135_596_800))).toEqual({});
  });

  it('lose what is finer than their type keeps, towards the second', () => {
    expect(created(timestamp(-1, 999_999_999))).toEqual({ creationTimestamp: '1969-12-31T23:59:59Z' });
    expect(renewed(timestamp(1, 1_999))).toEqual({ renewTime: '1970-01-01T00:00:01.000001Z' });
    expect(renewed(timestamp(1, -1_999))).toEqual({ renewTime: '1970-01-01T00:00:00.999999Z' });
  });

  it('are refused in years that cannot be written', () => {
    for (const seconds of [253_402_300_800n, 2n ** 62n, -(2n ** 63n), -62_167_219_201n]) {
      expect(() => created(timestamp(seconds))).toThrow('there is no year for second');
    }
  });
});

describe('zeros', () => {
  const deployment = (...fields: Uint8Array[]) =>
    decodeProtobuf(protobufEnvelope('apps/v1', 'Deployment', spec(...fields))).spec;

  it('are kept where they differ from absence, and only there', () => {
    expect(deployment(varintField(1, 0), varintField(5, 0), varintField(7, 0))).toEqual({ replicas: 0 });
    expect(deployment()).toEqual({});
  });

  it('of a definition of a kind are told by its schema at any depth, as Go writes them all', () => {
    const strings = [1, 2, 4, 5, 6, 7, 15].map((field) => bytesField(field, field === 5 ? 'array' : ''));
    const bools = [10, 12, 18, 37, 39, 40].map((field) => varintField(field, 0));
    const schema = (...more: Uint8Array[]) => Buffer.concat([...strings, ...bools, ...more]);
    const items = bytesField(24, bytesField(1, schema(varintField(14, 0))));
    const version = bytesField(7, bytesField(4, bytesField(1, schema(items))));
    const decoded = decodeProtobuf(
      protobufEnvelope('apiextensions.k8s.io/v1', 'CustomResourceDefinition', bytesField(2, version)),
    );
    expect(decoded.spec).toEqual({
      versions: [{ schema: { openAPIV3Schema: { type: 'array', items: { type: 'array', minLength: 0 } } } }],
    });
  });
});

describe('integers', () => {
  it('are negative in ten bytes', () => {
    expect(pod(spec(varintField(25, -5))).spec).toEqual({ priority: -5 });
    expect(pod(spec(varintField(4, -(2n ** 53n) + 1n))).spec).toEqual({
      terminationGracePeriodSeconds: Number.MIN_SAFE_INTEGER,
    });
  });

  it('of 32 bits are the lower half of what is sent', () => {
    expect(pod(spec(varintField(25, 2n ** 32n + 5n))).spec).toEqual({ priority: 5 });
  });

  it.each([2n ** 53n + 1n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n)])('are refused when they are %s', (value) => {
    expect(() => pod(spec(varintField(4, value)))).toThrow(
      'Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64: this server keeps integers from',
    );
  });
});

it('refuses a field that is written as another type', () => {
  expect(() => pod(varintField(2, 0))).toThrow('a field has wire type 0 in place of 2');
  expect(() => pod(spec(varintField(10, 0)))).toThrow('a field has wire type 0 in place of 2');
  expect(() => pod(spec(bytesField(25, '')))).toThrow('a field has wire type 2 in place of 0');
  expect(() => pod(spec(varintField(2, 0)))).toThrow('a field has wire type 0 in place of 2');
  expect(() => pod(metadata(varintField(11, 0)))).toThrow('a field has wire type 0 in place of 2');
});

it('knows the type of every body that it is told to expect', () => {
  expect(typeOf('v1', 'Status')).toBeDefined();
  expect(decodeProtobuf(encodeProtobuf('v1', 'Status', { code: 404, details: { name: 'web' } }))).toMatchObject({
    code: 404,
    details: { name: 'web' },
  });
});
