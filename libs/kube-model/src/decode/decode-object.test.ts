import { describe, expect, it } from 'vitest';
import { isReason } from '../status-error.ts';
import { strictDecodingError, unknownFieldWarning } from './decode-error.ts';
import { decodeObject } from './decode-object.ts';

const deployment = (spec: object) => decodeObject('apps/v1', 'Deployment', { metadata: { name: 'web' }, spec });
const pod = (spec: object) => decodeObject('v1', 'Pod', { spec });

function message(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(isReason(error, 'BadRequest')).toBe(true);
    return String(error).replace(/^StatusError: /, '');
  }
  return expect.unreachable();
}

describe('values of the wrong type', () => {
  const head = 'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal';

  it.each([
    [{ replicas: 'three' }, `${head} string into Go struct field DeploymentSpec.spec.replicas of type int32`],
    [{ replicas: 1.5 }, `${head} number 1.5 into Go struct field DeploymentSpec.spec.replicas of type int32`],
    [
      { replicas: 2 ** 31 },
      `${head} number 2147483648 into Go struct field DeploymentSpec.spec.replicas of type int32`,
    ],
    [{ paused: 'yes' }, `${head} string into Go struct field DeploymentSpec.spec.paused of type bool`],
    [{ template: 'x' }, `${head} string into Go struct field DeploymentSpec.spec.template of type v1.PodTemplateSpec`],
    [
      { template: { spec: { containers: { name: 'c' } } } },
      `${head} object into Go struct field PodSpec.spec.template.spec.containers of type []v1.Container`,
    ],
    [
      { template: { spec: { containers: [{ name: 7 }] } } },
      `${head} number into Go struct field Container.spec.template.spec.containers.name of type string`,
    ],
    [
      { selector: { matchLabels: { app: 1 } } },
      `${head} number into Go struct field LabelSelector.spec.selector.matchLabels of type string`,
    ],
  ])('%j is refused in upstream’s words', (spec, expected) => {
    expect(message(() => deployment(spec))).toBe(expected);
  });

  it('are refused in special types too', () => {
    const limits = { containers: [{ resources: { limits: { cpu: 'lots' } } }] };
    expect(message(() => pod(limits))).toContain('quantities must match the regular expression');
    expect(message(() => decodeObject('v1', 'Pod', { metadata: { creationTimestamp: 'soon' } }))).toContain(
      'parsing time "soon" as',
    );
    expect(message(() => decodeObject('v1', 'Secret', { data: { a: '***' } }))).toContain(
      'illegal base64 data at input byte 0',
    );
    expect(message(() => deployment({ strategy: { rollingUpdate: { maxSurge: true } } }))).toContain(
      'cannot unmarshal bool',
    );
  });
});

describe('unknown fields', () => {
  it('are dropped and named with their whole path', () => {
    const { object, unknownFields } = deployment({
      bogus: 1,
      template: { spec: { containers: [{ name: 'a' }, { name: 'b', imagee: 'x' }] } },
    });
    expect(unknownFields).toEqual(['spec.bogus', 'spec.template.spec.containers[1].imagee']);
    expect(JSON.stringify(object)).not.toContain('bogus');
  });

  it('become warnings, or the error of strict validation', () => {
    const warnings = ['spec.foo', 'bar'].map(unknownFieldWarning);
    expect(warnings).toEqual(['unknown field "spec.foo"', 'unknown field "bar"']);
    expect(strictDecodingError('apps/v1', 'Deployment', warnings).message).toBe(
      'Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.foo", unknown field "bar"',
    );
  });
});

describe('what is stored', () => {
  it('has canonical quantities, also of numbers', () => {
    const { object } = pod({ containers: [{ resources: { limits: { cpu: 0.1, memory: '1024Mi' } } }] });
    expect(object.spec).toEqual({ containers: [{ resources: { limits: { cpu: '100m', memory: '1Gi' } } }] });
  });

  it('has amounts of resources in whole thousandths, rounded up, and other quantities as they are', () => {
    const { object } = pod({
      overhead: { cpu: '1u' },
      containers: [{ resources: { limits: { cpu: '1500u', memory: '1n' }, requests: { cpu: ' 1.500 ' } } }],
      volumes: [{ name: 'v', emptyDir: { sizeLimit: '1n' } }],
    });
    expect(object.spec).toEqual({
      overhead: { cpu: '1m' },
      containers: [{ resources: { limits: { cpu: '2m', memory: '1m' }, requests: { cpu: '1.500' } } }],
      volumes: [{ name: 'v', emptyDir: { sizeLimit: '1n' } }],
    });
    const requests = { firstAvailable: [{ capacity: { requests: { 'example.com/lanes': '1u' } } }] };
    const claim = decodeObject('resource.k8s.io/v1', 'ResourceClaim', { spec: { devices: { requests: [requests] } } });
    expect(claim.object.spec).toEqual({ devices: { requests: [requests] } });
  });

  it('has instants in UTC', () => {
    const at = (creationTimestamp: string) =>
      decodeObject('v1', 'Pod', { metadata: { creationTimestamp } }).object.metadata;
    expect(at('2026-01-01T02:00:00.5+02:00')).toEqual({ creationTimestamp: '2026-01-01T00:00:00Z' });
    const lease = decodeObject('coordination.k8s.io/v1', 'Lease', {
      spec: { renewTime: '2026-01-01T00:00:00.1234567Z' },
    });
    expect(lease.object.spec).toEqual({ renewTime: '2026-01-01T00:00:00.123456Z' });
  });

  it('keeps the zeros that upstream serves', () => {
    const status = {
      currentHealthy: 0,
      desiredHealthy: 0,
      disruptionsAllowed: 0,
      expectedPods: 0,
      observedGeneration: 0,
    };
    const budget = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', status };
    const { observedGeneration: _, ...kept } = status;
    expect(decodeObject('policy/v1', 'PodDisruptionBudget', budget).object.status).toEqual(kept);
  });

  it('has no nulls, no empty lists and maps, and no zeros that mean nothing', () => {
    const { object } = decodeObject('apps/v1', 'Deployment', {
      metadata: { name: 'web', creationTimestamp: null, labels: {}, generateName: '' },
      spec: { replicas: 0, paused: false, minReadySeconds: 0, template: { spec: { hostNetwork: false, volumes: [] } } },
    });
    expect(object).toEqual({ metadata: { name: 'web' }, spec: { replicas: 0, template: { spec: {} } } });
  });

  it('keeps empty objects, for their presence says something', () => {
    expect(pod({ volumes: [{ name: 'v', emptyDir: {} }] }).object.spec).toEqual({
      volumes: [{ name: 'v', emptyDir: {} }],
    });
  });

  it('never has an integer that is not the one that was sent', () => {
    const grace = (text: string) => pod(JSON.parse(`{"terminationGracePeriodSeconds": ${text}}`)).object.spec;
    expect(grace('9007199254740991')).toEqual({ terminationGracePeriodSeconds: Number.MAX_SAFE_INTEGER });
    for (const text of ['9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808']) {
      expect(message(() => grace(text))).toBe(
        'Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64: this server keeps integers from -9007199254740991 to 9007199254740991',
      );
    }
    expect(message(() => grace('1e19'))).toContain('cannot unmarshal number 10000000000000000000 into');
  });

  it('is unchanged where the type is open or the kind is not built in', () => {
    const revision = { revision: 1, data: { any: [null, { thing: 0 }] } };
    expect(decodeObject('apps/v1', 'ControllerRevision', revision).object).toEqual(revision);
    const boat = { spec: { sails: null } };
    expect(decodeObject('example.com/v1', 'Boat', boat)).toEqual({ object: boat, unknownFields: [] });
  });
});

describe('schemas of definitions', () => {
  const schema = (openAPIV3Schema: object) => {
    const spec = { versions: [{ schema: { openAPIV3Schema } }] };
    return decodeObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { spec });
  };
  const decoded = (value: object) => schema(value).object.spec as { versions: { schema: object }[] };
  const kept = (value: object) => decoded(value).versions[0]?.schema;

  it('keep every form that a place may have', () => {
    const forms = {
      additionalProperties: false,
      additionalItems: { type: 'string' },
      items: [{ type: 'string' }, { type: 'integer' }],
      dependencies: { a: ['b'], c: { required: ['d'] } },
      enum: ['a', null, 1, { b: [null] }],
      default: { replicas: null },
      maximum: 0,
    };
    expect(kept(forms)).toEqual({ openAPIV3Schema: forms });
  });

  it('lose what upstream’s own decoders of these places do not know, unreported', () => {
    const { unknownFields } = schema({ bogus: 1, items: { bogus: 1, items: { type: 'string', title: '' } } });
    expect(unknownFields).toEqual(['spec.versions[0].schema.openAPIV3Schema.bogus']);
    expect(kept({ items: { bogus: 1, items: { type: 'string', title: '' } } })).toEqual({
      openAPIV3Schema: { items: { items: { type: 'string' } } },
    });
    expect(kept({ items: 'string', dependencies: { a: 1 } })).toEqual({
      openAPIV3Schema: { dependencies: { a: null } },
    });
  });

  it('refuse what is neither a schema nor a boolean', () => {
    expect(message(() => schema({ additionalProperties: 'yes' }))).toContain('boolean or JSON schema expected');
    expect(message(() => schema({ dependencies: { a: [1] } }))).toContain('of type string');
  });
});
