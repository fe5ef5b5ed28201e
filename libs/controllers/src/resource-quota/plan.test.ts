import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod, ResourceQuota } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { describe, expect, it } from 'vitest';
import { computeStatus, nextExpiry } from './plan.ts';

const at = '2026-01-01T00:00:00Z';
const now = Date.parse(at);
const identity = (name: string) => ({ name, uid: name, resourceVersion: '1', creationTimestamp: at });

function quota(spec: NonNullable<ResourceQuota['spec']>): Cached<ResourceQuota> {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: identity('q'), spec };
}

interface PodOptions {
  readonly requests?: Record<string, string>;
  readonly limits?: Record<string, string>;
  readonly spec?: Partial<NonNullable<Pod['spec']>>;
  readonly status?: Pod['status'];
  readonly metadata?: object;
}

function pod(name: string, { requests, limits, spec, status, metadata }: PodOptions = {}): Cached<Pod> {
  const resources = { ...(requests && { requests }), ...(limits && { limits }) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...identity(name), ...metadata },
    spec: { containers: [{ name: 'c', resources }], ...spec },
    status: status ?? { phase: 'Running', qosClass: requests || limits ? 'Burstable' : 'BestEffort' },
  };
}

function used(spec: NonNullable<ResourceQuota['spec']>, objects: Record<string, readonly Cached<KubeObject>[]>) {
  return computeStatus(quota(spec), (resource) => objects[resource], now).used;
}

const hard = (...names: string[]) => ({ hard: Object.fromEntries(names.map((name) => [name, '10'])) });

describe('what a quota tells as used', () => {
  it('adds up requests and limits in their own units', () => {
    const pods = [
      pod('a', { requests: { cpu: '250m', memory: '64Mi' }, limits: { cpu: '1' } }),
      pod('b', { requests: { cpu: '750m', memory: '1Gi' } }),
    ];
    const names = hard('cpu', 'requests.memory', 'limits.cpu', 'limits.memory', 'pods');
    const expected = { cpu: '1', 'requests.memory': '1088Mi', 'limits.cpu': '1', 'limits.memory': '0', pods: '2' };
    expect(used(names, { pods })).toEqual(expected);
  });

  it('counts finished pods only as objects, and one whose time is up no more than these', () => {
    const gone = { deletionTimestamp: '2025-12-31T23:00:00Z', deletionGracePeriodSeconds: 30 };
    const going = { deletionTimestamp: '2026-01-01T00:00:10Z', deletionGracePeriodSeconds: 30 };
    const pods = [
      pod('done', { status: { phase: 'Succeeded' } }),
      pod('lost', { metadata: gone }),
      pod('going', { metadata: going }),
    ];
    expect(used(hard('pods', 'count/pods'), { pods })).toEqual({ pods: '1', 'count/pods': '3' });
    expect(nextExpiry(pods, now)).toBe(now + 40_001);
  });

  it('takes the larger of running and initialising, sidecars in both', () => {
    const container = (name: string, cpu: string, restartPolicy?: string) => ({
      name,
      resources: { requests: { cpu } },
      ...(restartPolicy && { restartPolicy }),
    });
    const initContainers = [container('sidecar', '100m', 'Always'), container('setup', '2')];
    const pods = [pod('p', { requests: { cpu: '500m' }, spec: { initContainers } })];
    expect(used(hard('requests.cpu'), { pods })).toEqual({ 'requests.cpu': '2100m' });
  });

  it('counts services by type, claims by class, and anything by its kind', () => {
    const object = (kind: string, name: string, spec?: object): Cached<KubeObject> => ({
      apiVersion: 'v1',
      kind,
      metadata: identity(name),
      ...(spec && { spec }),
    });
    const ports = [{ port: 80 }, { port: 443 }];
    const objects = {
      services: [
        object('Service', 'a', { type: 'ClusterIP', ports }),
        object('Service', 'b', { type: 'NodePort', ports }),
        object('Service', 'c', { type: 'LoadBalancer', ports }),
      ],
      persistentvolumeclaims: [
        object('PersistentVolumeClaim', 'a', { storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } }),
        object('PersistentVolumeClaim', 'b', { resources: { requests: { storage: '2Gi' } } }),
      ],
      'deployments.apps': [object('Deployment', 'd')],
    };
    const fast = 'fast.storageclass.storage.k8s.io/requests.storage';
    const counts = hard('services', 'services.nodeports', 'services.loadbalancers', 'requests.storage', fast);
    const more = hard('persistentvolumeclaims', 'count/deployments.apps', 'count/nothing.example.com');
    expect(used({ hard: { ...counts.hard, ...more.hard } }, objects)).toEqual({
      services: '3',
      'services.nodeports': '4',
      'services.loadbalancers': '1',
      'requests.storage': '3Gi',
      [fast]: '1Gi',
      persistentvolumeclaims: '2',
      'count/deployments.apps': '1',
    });
  });

  it('is of the pods in its scopes only', () => {
    const pods = [
      pod('plain'),
      pod('sized', { requests: { cpu: '1' }, spec: { priorityClassName: 'high' } }),
      pod('short', { spec: { activeDeadlineSeconds: 5 } }),
    ];
    const count = (spec: object) => used({ ...hard('pods'), ...spec }, { pods })?.pods;
    const classes = (operator: string, ...values: string[]) => ({
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator, ...(values[0] && { values }) }] },
    });
    expect(count({ scopes: ['BestEffort'] })).toBe('2');
    expect(count({ scopes: ['NotBestEffort'] })).toBe('1');
    expect(count({ scopes: ['Terminating'] })).toBe('1');
    expect(count({ scopes: ['NotTerminating', 'BestEffort'] })).toBe('1');
    expect(count(classes('In', 'high'))).toBe('1');
    expect(count(classes('NotIn', 'high'))).toBe('2');
    expect(count(classes('Exists'))).toBe('1');
    expect(count(classes('DoesNotExist'))).toBe('2');
  });
});
