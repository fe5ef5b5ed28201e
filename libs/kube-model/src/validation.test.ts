import { describe, expect, it } from 'vitest';
import { applyDefaults } from './defaults.ts';
import type { AnyObject, KubeObject } from './object.ts';
import {
  configMaps,
  controllerRevisions,
  daemonSets,
  deployments,
  endpointSlices,
  endpoints,
  events,
  findResource,
  jobs,
  leases,
  namespaces,
  nodes,
  persistentVolumeClaims,
  pods,
  replicationControllers,
  secrets,
  services,
  statefulSets,
} from './registry.ts';
import type { Resource } from './resource.ts';
import { invalidObject } from './validation/problem.ts';
import { validateCreate, validateUpdate } from './validation.ts';

/** `field: message` of everything that is wrong with a new object. */
function problems(resource: Resource, object: AnyObject): string[] {
  const own: AnyObject = structuredClone(object);
  own.metadata = { name: 'web', ...(resource.namespaced && { namespace: 'shop' }), ...own.metadata };
  applyDefaults(resource, own);
  return validateCreate(resource, own).map(({ field, message }) => `${field}: ${message}`);
}

function changes(resource: Resource, before: AnyObject, after: AnyObject): string[] {
  const filled = (object: AnyObject): KubeObject => {
    const own: AnyObject = structuredClone({ metadata: { name: 'web', namespace: 'shop' }, ...object });
    applyDefaults(resource, own);
    return own;
  };
  return validateUpdate(resource, filled(after), filled(before)).map(({ field, message }) => `${field}: ${message}`);
}

const container = { name: 'c', image: 'i:1' };
const pod = (spec: object) => problems(pods, { spec: { containers: [container], ...spec } });
const oneContainer = (fields: object) => problems(pods, { spec: { containers: [{ ...container, ...fields }] } });

describe('metadata', () => {
  it('wants a name of the kind’s own form', () => {
    expect(problems(configMaps, { metadata: { name: '' } })).toEqual([
      'metadata.name: Required value: name or generateName is required',
    ]);
    expect(problems(services, { metadata: { name: '1web' }, spec: { ports: [{ port: 80 }] } })[0]).toContain(
      'a DNS-1035 label must consist of',
    );
    expect(problems(namespaces, { metadata: { name: 'A' } })[0]).toContain(
      'a lowercase RFC 1123 label must consist of',
    );
    const role = findResource('clusterroles.rbac.authorization.k8s.io') as Resource;
    expect(problems(role, { metadata: { name: 'system:Node' } })).toEqual([]);
    expect(problems(role, { metadata: { name: 'a/b' } })).toEqual([
      'metadata.name: Invalid value: "a/b": may not contain \'/\'',
    ]);
  });

  it('checks labels and finalizers', () => {
    expect(problems(configMaps, { metadata: { labels: { app: 'b@d' } } })[0]).toContain(
      'metadata.labels: Invalid value: "b@d": a valid label',
    );
    expect(problems(configMaps, { metadata: { finalizers: ['mine'] } })[0]).toContain(
      'name is neither a standard finalizer name nor is it fully qualified',
    );
    expect(problems(configMaps, { metadata: { finalizers: ['foregroundDeletion', 'example.com/keep'] } })).toEqual([]);
  });

  it('allows 256 KiB of annotations, and no byte more', () => {
    const of = (length: number) => problems(configMaps, { metadata: { annotations: { note: 'x'.repeat(length) } } });
    expect(of(256 * 1024 - 4)).toEqual([]);
    expect(of(256 * 1024 - 3)).toEqual(['metadata.annotations: Too long: may not be more than 262144 bytes']);
  });

  it('keeps finalizers from being added to what is being deleted', () => {
    const dying = {
      metadata: { name: 'web', namespace: 'shop', deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['a/b'] },
    };
    const more = { metadata: { ...dying.metadata, finalizers: ['a/b', 'c/d'] } };
    expect(changes(configMaps, dying, more)[0]).toContain('found new finalizers []string{"c/d"}');
  });
});

describe('pods', () => {
  it.each([
    [{ containers: [] }, 'spec.containers: Required value'],
    [{ containers: [{ name: 'c' }] }, 'spec.containers[0].image: Required value'],
    [{ containers: [{ image: 'i' }] }, 'spec.containers[0].name: Required value'],
    [{ containers: [container, container] }, 'spec.containers[1].name: Duplicate value: "c"'],
    [
      { restartPolicy: 'Sometimes' },
      'spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "Never", "OnFailure"',
    ],
    [
      {
        volumes: [
          { name: 'v', emptyDir: {} },
          { name: 'v', emptyDir: {} },
        ],
      },
      'spec.volumes[1].name: Duplicate value: "v"',
    ],
    [
      { terminationGracePeriodSeconds: -1 },
      'spec.terminationGracePeriodSeconds: Invalid value: -1: must be greater than or equal to 0',
    ],
    [
      { tolerations: [{ operator: 'Equal' }] },
      'spec.tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"',
    ],
  ])('%j is refused', (spec, expected) => {
    expect(pod(spec)).toContain(expected);
  });

  it.each([
    [{ ports: [{ containerPort: 0 }] }, 'ports[0].containerPort: Required value'],
    [
      { ports: [{ containerPort: 70_000 }] },
      'ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive',
    ],
    [
      { ports: [{ containerPort: 1, name: '80' }] },
      'ports[0].name: Invalid value: "80": must contain at least one letter (a-z)',
    ],
    [
      { env: [{ name: 'A=B' }] },
      'env[0].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than \'=\'',
    ],
    [
      { env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] },
      'env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
    ],
    [{ livenessProbe: {} }, 'livenessProbe: Required value: must specify a handler type'],
    [
      { livenessProbe: { tcpSocket: { port: 1 }, successThreshold: 2 } },
      'livenessProbe.successThreshold: Invalid value: 2: must be 1',
    ],
    [
      { imagePullPolicy: 'Perhaps' },
      'imagePullPolicy: Unsupported value: "Perhaps": supported values: "Always", "IfNotPresent", "Never"',
    ],
    [
      { resources: { requests: { cpu: '2' }, limits: { cpu: '1' } } },
      'resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1',
    ],
    [
      { resources: { limits: { memory: '-1' } } },
      'resources.limits[memory]: Invalid value: "-1": must be greater than or equal to 0',
    ],
    [{ volumeMounts: [{ name: 'v', mountPath: '/v' }] }, 'volumeMounts[0].name: Not found: "v"'],
  ])('a container with %j is refused', (fields, expected) => {
    expect(oneContainer(fields).some((problem) => problem.startsWith(`spec.containers[0].${expected}`))).toBe(true);
  });

  it('may only change their images, deadline and tolerations', () => {
    const before = { spec: { containers: [container], nodeName: 'n1' } };
    const after = (spec: object) => changes(pods, before, { spec: { ...before.spec, ...spec } });
    expect(after({ containers: [{ ...container, image: 'i:2' }] })).toEqual([]);
    expect(after({ activeDeadlineSeconds: 5, tolerations: [{ key: 'k', operator: 'Exists' }] })).toEqual([]);
    expect(after({ nodeName: 'n2' })[0]).toContain('spec: Forbidden: pod updates may not change fields other than');
    expect(after({ containers: [{ ...container, resources: { limits: { cpu: '1' } } }] })[0]).toContain(
      'spec: Forbidden',
    );
    expect(after({ containers: [container, { name: 'd', image: 'j' }] })).toEqual([
      'spec.containers: Forbidden: pod updates may not add or remove containers',
    ]);
  });

  it('may have their deadline brought forward, not put off', () => {
    const with_ = (activeDeadlineSeconds?: number) => ({
      spec: { containers: [container], ...(activeDeadlineSeconds && { activeDeadlineSeconds }) },
    });
    expect(changes(pods, with_(10), with_(5))).toEqual([]);
    expect(changes(pods, with_(10), with_(20))).toEqual([
      'spec.activeDeadlineSeconds: Invalid value: 20: must be less than or equal to previous value',
    ]);
    expect(changes(pods, with_(10), with_())[0]).toContain('must not update from a positive integer to nil value');
  });
});

describe('workloads', () => {
  const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [container] } };
  const selector = { matchLabels: { app: 'web' } };

  it.each([
    [{ template }, 'spec.selector: Required value'],
    [
      { template },
      'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ],
    [
      { template, selector: { matchExpressions: [{ key: 'app', operator: 'Near' }] } },
      'spec.selector: Invalid value: {"matchExpressions":[{"key":"app","operator":"Near"}]}: invalid label selector',
    ],
    [{ template, selector: {} }, 'spec.selector: Invalid value: {}: empty selector is invalid for deployment'],
    [
      { template, selector: { matchLabels: { app: 'api' } } },
      'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ],
    [
      { template, selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } },
      "spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
    ],
    [
      { template, selector, strategy: { rollingUpdate: { maxUnavailable: '150%' } } },
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "150%": must not be greater than 100%',
    ],
    [
      { template, selector, strategy: { type: 'Blue' } },
      'spec.strategy: Unsupported value: {"Type":"Blue","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"',
    ],
  ])('a deployment with %j is refused', (spec, expected) => {
    expect(problems(deployments, { spec })).toContain(expected);
  });

  it('keep their selector', () => {
    const other = { matchLabels: { app: 'web', more: 'x' } };
    const labelled = { ...template, metadata: { labels: { app: 'web', more: 'x' } } };
    expect(
      changes(daemonSets, { spec: { selector, template } }, { spec: { selector: other, template: labelled } }),
    ).toEqual(['spec.selector: Invalid value: {"matchLabels":{"app":"web","more":"x"}}: field is immutable']);
  });

  it.each([
    [
      { updateStrategy: { type: 'Rolling' } },
      'spec.updateStrategy: Unsupported value: {"Type":"Rolling","RollingUpdate":null}: supported values: "OnDelete", "RollingUpdate"',
    ],
    [
      { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } } },
      'spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero',
    ],
    [
      { updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } },
      'spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0',
    ],
    [
      { updateStrategy: { rollingUpdate: { maxSurge: '101%', maxUnavailable: 0 } } },
      'spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: "101%": must not be greater than 100%',
    ],
    [{ updateStrategy: { type: 'OnDelete' } }, undefined],
  ])('a daemon set with %j is refused', (spec, expected) => {
    expect(problems(daemonSets, { spec: { selector, template, ...spec } })).toEqual(expected ? [expected] : []);
  });

  it.each([
    [
      { podManagementPolicy: 'Random' },
      `spec.podManagementPolicy: Invalid value: "Random": must be 'OrderedReady' or 'Parallel'`,
    ],
    [
      { updateStrategy: { type: 'Rolling' } },
      `spec.updateStrategy: Invalid value: {"Type":"Rolling","RollingUpdate":null}: must be 'RollingUpdate' or 'OnDelete'`,
    ],
    [
      { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } },
      'spec.updateStrategy.rollingUpdate.maxUnavailable: Invalid value: 0: cannot be 0',
    ],
    [
      { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Keep' } },
      'spec.persistentVolumeClaimRetentionPolicy.whenDeleted: Unsupported value: "Keep": supported values: "Delete", "Retain"',
    ],
    [{ ordinals: { start: -1 } }, 'spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0'],
  ])('a stateful set with %j is refused', (spec, expected) => {
    expect(problems(statefulSets, { spec: { selector, template, ...spec } })).toEqual([expected]);
  });

  it('a replication controller selects by the labels of its template', () => {
    expect(problems(replicationControllers, { spec: { template } })).toEqual([]);
    expect(problems(replicationControllers, { spec: { template, selector: { app: 'api' } } })).toEqual([
      'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ]);
    expect(problems(replicationControllers, { spec: {} })).toEqual([
      'spec.selector: Required value',
      'spec.template: Required value',
    ]);
  });

  it('of jobs end', () => {
    expect(problems(jobs, { spec: { template } })).toContain(
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
  });
});

describe('other kinds', () => {
  it('a revision remembers something, and the same for ever', () => {
    expect(problems(controllerRevisions, { revision: -1 })).toEqual([
      'data: Required value: data is mandatory',
      'revision: Invalid value: -1: must be greater than or equal to 0',
    ]);
    expect(changes(controllerRevisions, { data: { a: 1 }, revision: 1 }, { data: { a: 2 }, revision: 2 })).toEqual([
      'data: Invalid value: {"a":2}: field is immutable',
    ]);
  });

  it('a claim says how much, and how it is used', () => {
    expect(problems(persistentVolumeClaims, { spec: {} })).toEqual([
      'spec.accessModes: Required value: at least 1 access mode is required',
      'spec.resources[storage]: Required value',
    ]);
    const accessModes = ['ReadWriteOncePod', 'ReadWriteAll'];
    expect(
      problems(persistentVolumeClaims, { spec: { accessModes, resources: { requests: { storage: '0' } } } }),
    ).toEqual([
      'spec.accessModes: Unsupported value: "ReadWriteAll": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"',
      'spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes',
      'spec.resources[storage]: Invalid value: "0": must be greater than zero',
    ]);
  });

  it('a storage class has a provisioner, and keeps it', () => {
    const storageClasses = findResource('storageclasses.storage.k8s.io') as Resource;
    expect(problems(storageClasses, {})).toEqual(['provisioner: Required value']);
    expect(changes(storageClasses, { provisioner: 'a.b/c' }, { provisioner: 'a.b/d', parameters: { x: 'y' } })).toEqual(
      [
        'parameters: Forbidden: updates to parameters are forbidden.',
        'provisioner: Forbidden: updates to provisioner are forbidden.',
      ],
    );
  });

  it('a pod template is a template', () => {
    const podTemplates = findResource('podtemplates') as Resource;
    expect(problems(podTemplates, {})).toEqual(['template.spec.containers: Required value']);
  });

  it('a stateful set’s name is part of host names', () => {
    const template = { metadata: { labels: { app: 'x' } }, spec: { containers: [container] } };
    const spec = { selector: { matchLabels: { app: 'x' } }, template };
    expect(problems(statefulSets, { metadata: { name: 'a.b' }, spec })).toEqual([
      'metadata.name: Invalid value: "a.b": must not contain dots',
    ]);
  });

  it('services have ports of different names and numbers', () => {
    expect(problems(services, { spec: {} })).toEqual(['spec.ports: Required value']);
    const ports = [
      { name: 'a', port: 80 },
      { name: 'a', port: 80 },
    ];
    expect(problems(services, { spec: { ports } })).toEqual([
      'spec.ports[1].name: Duplicate value: "a"',
      'spec.ports[1]: Duplicate value: {"port":80,"protocol":"TCP"}',
    ]);
    expect(problems(services, { spec: { clusterIP: 'None' } })).toEqual([]);
    expect(problems(services, { spec: { ports: [{ port: 80 }], externalIPs: ['x'] } })).toEqual([
      'spec.externalIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
    ]);
  });

  it('endpoints have addresses, and ports of the right form', () => {
    const addresses = [{ ip: '10.9.0.1' }];
    expect(problems(endpoints, { subsets: [{ addresses, ports: [{ port: 80 }] }] })).toEqual([]);
    expect(problems(endpoints, { subsets: [{ ports: [{ name: 'http', port: 80 }] }] })).toEqual([
      'subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`',
    ]);
    const ports = [{ port: 0 }, { name: 'b', port: 1, protocol: 'QUIC' }];
    const subset = { addresses: [{ ip: 'x', hostname: 'A' }], notReadyAddresses: [{ ip: '0.0.0.0' }], ports };
    const fields = problems(endpoints, { subsets: [subset] }).map((problem) => problem.split(':')[0]);
    expect(fields).toEqual([
      'subsets[0].addresses[0].ip',
      'subsets[0].addresses[0].hostname',
      'subsets[0].notReadyAddresses[0].ip',
      'subsets[0].ports[0].name',
      'subsets[0].ports[0].port',
      'subsets[0].ports[1].protocol',
    ]);
  });

  it('config keys are file names', () => {
    expect(problems(configMaps, { data: { 'a/b': '' } })[0]).toContain(
      'data[a/b]: Invalid value: "a/b": a valid config key must consist of',
    );
    expect(problems(configMaps, { data: { a: '' }, binaryData: { a: '' } })[0]).toContain(
      'duplicate of key present in binaryData',
    );
    expect(problems(configMaps, { data: { a: 'x'.repeat(1024 * 1024 + 1) } })).toEqual([
      '[]: Too long: may not be more than 1048576 bytes',
    ]);
  });

  it('secrets of built-in types hold what the type says', () => {
    expect(problems(secrets, { type: 'kubernetes.io/tls', stringData: { 'tls.crt': 'x' } })).toEqual([
      'data[tls.key]: Required value',
    ]);
    expect(
      problems(secrets, { type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '{' } })[0],
    ).toContain('<secret contents redacted>');
    expect(problems(secrets, { type: 'kubernetes.io/basic-auth', stringData: { username: 'u' } })).toEqual([]);
    expect(problems(secrets, { type: 'kubernetes.io/service-account-token' })).toEqual([
      'metadata.annotations[kubernetes.io/service-account.name]: Required value',
    ]);
  });

  it('taints, leases, slices and events are checked', () => {
    expect(problems(nodes, { spec: { taints: [{ key: 'k', effect: 'Maybe' }] } })[0]).toContain(
      'spec.taints[0].effect: Unsupported value: "Maybe"',
    );
    expect(problems(leases, { spec: { leaseDurationSeconds: 0 } })).toEqual([
      'spec.leaseDurationSeconds: Invalid value: 0: must be greater than 0',
    ]);
    expect(problems(endpointSlices, { addressType: 'IPv4', endpoints: [{ addresses: ['web'] }] })[0]).toContain(
      'must be an IPv4 address',
    );
    expect(problems(endpointSlices, { addressType: 'IPv4', endpoints: [{ addresses: ['127.0.0.1'] }] })).toEqual([]);
    expect(problems(events, { involvedObject: { namespace: 'other' } })).toEqual([
      'involvedObject.namespace: Invalid value: "other": does not match event.namespace',
    ]);
  });
});

describe('invalidObject', () => {
  const problem = { reason: 'FieldValueRequired', message: 'Required value', field: 'spec.a' };

  it('says each problem once, and names the kind with its group', () => {
    const error = invalidObject(deployments, 'web', [problem, problem, { ...problem, field: 'spec.b' }]);
    expect(error.message).toBe('Deployment.apps "web" is invalid: [spec.a: Required value, spec.b: Required value]');
    expect(error.code).toBe(422);
    expect(error.details).toMatchObject({ name: 'web', group: 'apps', kind: 'Deployment' });
  });

  it('has no brackets around one problem', () => {
    expect(invalidObject(pods, 'web', [problem]).message).toBe('Pod "web" is invalid: spec.a: Required value');
  });
});
