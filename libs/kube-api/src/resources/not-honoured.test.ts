import { findResource, resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { describe, expect, test } from 'vitest';
import { fieldTablesOf } from './field-tables.ts';
import { storedOnly } from './stored-only.ts';
import { notHonoured } from './warnings.ts';

function resource(key: string): Resource {
  const found = findResource(key);
  if (!found) throw new Error(`no resource ${key}`);
  return found;
}

const told = (key: string, spec: object) => notHonoured(resource(key), { spec });
const container = (fields: object = {}) => ({ name: 'main', image: 'x', ...fields });

describe('a kind that nothing acts on', () => {
  test.each([
    ['networkpolicies.networking.k8s.io', 'NetworkPolicies'],
    ['runtimeclasses.node.k8s.io', 'RuntimeClasses'],
    ['csinodes.storage.k8s.io', 'CSINodes'],
  ])('%s is told by its name in the plural', (key, name) => {
    expect(notHonoured(resource(key), {})[0]).toMatch(new RegExp(`^nothing acts on ${name} in this cluster yet: `));
  });

  test('is told once, whatever its fields ask for', () => {
    const spec = { maxReplicas: 3, behavior: { scaleDown: { stabilizationWindowSeconds: 5 } } };
    expect(told('horizontalpodautoscalers.autoscaling', spec)).toEqual([
      'nothing acts on HorizontalPodAutoscalers in this cluster yet: the object is stored only',
    ]);
  });

  test('is one that the registry has', () => {
    expect(Object.keys(storedOnly).filter((key) => !findResource(key))).toEqual([]);
  });
});

describe('where Pods run in containers', () => {
  const within = (spec: object) => notHonoured(resource('pods'), { spec }, 'containers');

  test('what their walls give is not told, and what they do not is told for what it is', () => {
    const honoured = container({
      resources: { limits: { memory: '1Gi' } },
      securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      ports: [{ containerPort: 80, hostPort: 8080 }],
    });
    expect(within({ containers: [honoured], hostAliases: [{ ip: '192.0.2.1' }], dnsPolicy: 'None' })).toEqual([]);
    expect(within({ containers: [container()], shareProcessNamespace: true })).toEqual([
      'spec.shareProcessNamespace: not honoured in this cluster yet: the container engine is not asked for it',
    ]);
  });
});

describe('a field that nothing obeys', () => {
  test('is told with its path, in Pods and in the templates of Pods', () => {
    const spec = { containers: [container()], shareProcessNamespace: true };
    const why =
      'not honoured in this cluster yet: containers run as processes of this machine, which all see each other as far as their users allow';
    expect(told('pods', spec)).toEqual([`spec.shareProcessNamespace: ${why}`]);
    expect(told('deployments.apps', { template: { spec } })).toEqual([
      `spec.template.spec.shareProcessNamespace: ${why}`,
    ]);
  });

  test('of several containers is told of the first that has it', () => {
    const containers = [container(), container({ volumeDevices: [{}] }), container({ volumeDevices: [{}] })];
    expect(told('pods', { containers })).toHaveLength(1);
    expect(told('pods', { containers })[0]).toMatch(/^spec\.containers\[1\]\.volumeDevices: /);
  });

  test('is not told where the value asks for nothing', () => {
    const harmless = container({
      tty: false,
      ports: [{ containerPort: 80, protocol: 'TCP' }],
      resources: { requests: { cpu: '1' } },
      terminationMessagePath: '/dev/termination-log',
      terminationMessagePolicy: 'File',
      securityContext: { allowPrivilegeEscalation: true, runAsUser: 1000 },
      livenessProbe: { httpGet: { port: 80 } },
    });
    const spec = {
      containers: [harmless],
      affinity: { nodeAffinity: {} },
      topologySpreadConstraints: [],
      hostname: '',
    };
    expect(told('pods', { ...spec, securityContext: {}, hostPID: false })).toEqual([]);
    expect(told('services', { type: 'ClusterIP', clusterIP: '10.96.0.9', ports: [{ protocol: 'TCP' }] })).toEqual([]);
    expect(told('services', { clusterIP: 'None', ipFamilies: ['IPv4', 'IPv6'] })).toEqual([]);
  });

  test('is one of a few when a Pod has many', () => {
    const fields = {
      lifecycle: { stopSignal: 'SIGINT' },
      securityContext: { privileged: true },
      resources: { limits: { cpu: '1' }, claims: [{ name: 'x' }] },
    };
    const spec = {
      containers: [container(fields)],
      hostPID: true,
      hostIPC: true,
      shareProcessNamespace: true,
      hostnameOverride: 'x',
    };
    const warnings = told('pods', spec);
    expect(warnings).toHaveLength(7);
    expect(warnings[6]).toBe('spec: 2 more fields are not honoured in this cluster yet: see docs/compatibility.md');
  });

  test.each([
    ['ports[1].protocol', { ports: [{ port: 1 }, { port: 2, protocol: 'SCTP' }] }],
    ['internalTrafficPolicy', { internalTrafficPolicy: 'Local' }],
    ['ipFamilies', { clusterIP: 'fd00::1', ipFamilies: ['IPv6'] }],
  ])('of a Service is told: %s', (path, spec) => {
    const warnings = told('services', spec);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.startsWith(`spec.${path}: not honoured in this cluster yet: `)).toBe(true);
  });

  test('is written in characters that a header may hold', () => {
    const rules = resources.flatMap((resource) => fieldTablesOf(resource)).flatMap((table) => table.rules);
    for (const { why } of rules) expect(why).toMatch(/^[\x20-\x7e]+[^.]$/);
  });
});
