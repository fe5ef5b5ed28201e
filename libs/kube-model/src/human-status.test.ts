import { describe, expect, it } from 'vitest';
import { humanStatus } from './human-status.ts';
import type { KubeObject } from './object.ts';
import {
  configMaps,
  deployments,
  jobs,
  namespaces,
  nodes,
  podDisruptionBudgets,
  replicaSets,
  resourceQuotas,
  services,
} from './registry.ts';
import type { Resource } from './resource.ts';

const status = (resource: Resource, object: object) => humanStatus(resource, object as KubeObject, 0);

const rolledOut = [{ type: 'Progressing', status: 'True', reason: 'NewReplicaSetAvailable' }];

describe('a deployment', () => {
  const of = (spec: object, state: object) =>
    status(deployments, {
      metadata: { generation: 2 },
      spec: { replicas: 3, ...spec },
      status: { observedGeneration: 2, ...state },
    });
  const full = { replicas: 3, updatedReplicas: 3, readyReplicas: 3, availableReplicas: 3 };

  it.each([
    [{}, full, { state: 'healthy', word: 'Available', sentence: '3 of 3 ready' }],
    [{}, { ...full, observedGeneration: 1 }, { state: 'progressing', word: 'Pending' }],
    [
      {},
      { ...full, replicas: 4, updatedReplicas: 2 },
      { state: 'progressing', word: 'Progressing', sentence: 'rolling out, 2 of 3 new' },
    ],
    [
      {},
      { ...full, replicas: 4 },
      { state: 'progressing', word: 'Progressing', sentence: 'rolling out, 1 old still to go' },
    ],
    [
      {},
      { ...full, readyReplicas: 2, availableReplicas: 2, conditions: rolledOut },
      { state: 'warning', word: 'Degraded', sentence: '2 of 3 ready' },
    ],
    [
      {},
      { ...full, readyReplicas: 0, availableReplicas: 0, conditions: rolledOut },
      { state: 'failing', word: 'Degraded', sentence: '0 of 3 ready' },
    ],
    [{ paused: true }, { ...full, updatedReplicas: 1 }, { state: 'off', word: 'Paused', sentence: '1 of 3 new' }],
    [{ replicas: 0 }, {}, { state: 'off', word: 'ScaledToZero' }],
    [
      {},
      {
        ...full,
        conditions: [
          { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'timed out' },
        ],
      },
      { state: 'failing', word: 'ProgressDeadlineExceeded', sentence: 'timed out' },
    ],
  ])('with %j and %j is %j', (spec, state, expected) => {
    expect(of(spec, state)).toEqual(expected);
  });
});

describe('other kinds', () => {
  it.each([
    [
      nodes,
      { spec: { unschedulable: true }, status: { conditions: [{ type: 'Ready', status: 'True' }] } },
      { state: 'off', word: 'Ready,SchedulingDisabled' },
    ],
    [
      nodes,
      { status: { conditions: [{ type: 'Ready', status: 'False', message: 'runtime is down' }] } },
      { state: 'failing', word: 'NotReady', sentence: 'runtime is down' },
    ],
    [nodes, {}, { state: 'unknown', word: 'Unknown' }],
    [namespaces, { status: { phase: 'Active' } }, { state: 'healthy', word: 'Active' }],
    [
      namespaces,
      {
        status: {
          phase: 'Terminating',
          conditions: [
            { type: 'NamespaceContentRemaining', status: 'True', message: 'pods. has 1 resource instances' },
          ],
        },
      },
      { state: 'progressing', word: 'Terminating', sentence: 'pods. has 1 resource instances' },
    ],
    [
      replicaSets,
      { spec: { replicas: 2 }, status: { replicas: 2, readyReplicas: 1 } },
      { state: 'progressing', word: 'Progressing', sentence: '1 of 2 ready' },
    ],
    [
      jobs,
      { spec: { completions: 3 }, status: { succeeded: 1, failed: 1 } },
      { state: 'warning', word: 'Running', sentence: '1 of 3 done, 1 pod failed' },
    ],
    [
      services,
      { spec: { type: 'LoadBalancer' } },
      { state: 'progressing', word: 'Pending', sentence: 'waits for an external address' },
    ],
    [configMaps, {}, { state: 'unknown', word: '' }],
    [
      configMaps,
      { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } },
      { state: 'progressing', word: 'Terminating' },
    ],
  ])('%#', (resource, object, expected) => {
    expect(status(resource as Resource, object)).toEqual(expected);
  });
});

describe('a quota', () => {
  const of = (hard: object, used: object) => status(resourceQuotas, { spec: { hard }, status: { hard, used } });

  it.each([
    [{ pods: '10' }, { pods: '3' }, { state: 'healthy', word: 'Within' }],
    [{ pods: '10' }, { pods: '9' }, { state: 'warning', word: 'NearlyFull', sentence: '9 of 10 pods used' }],
    [
      { pods: '10', 'requests.cpu': '2' },
      { pods: '9', 'requests.cpu': '2500m' },
      { state: 'warning', word: 'Full', sentence: '2500m of 2 requests.cpu used, 9 of 10 pods used' },
    ],
    [{ 'services.nodeports': '0' }, { 'services.nodeports': '0' }, { state: 'healthy', word: 'Within' }],
    [{ memory: '1Gi' }, {}, { state: 'healthy', word: 'Within' }],
  ])('of %j with %j taken is %j', (hard, used, expected) => {
    expect(of(hard, used)).toEqual(expected);
  });
});

describe('a disruption budget', () => {
  const of = (state: object) => status(podDisruptionBudgets, { status: { observedGeneration: 1, ...state } });

  it.each([
    [
      { disruptionsAllowed: 1, currentHealthy: 3, desiredHealthy: 2, expectedPods: 3 },
      { state: 'healthy', word: 'Allowed', sentence: '3 of 3 healthy, 2 needed, 1 may be evicted' },
    ],
    [
      { disruptionsAllowed: 0, currentHealthy: 2, desiredHealthy: 2, expectedPods: 3 },
      { state: 'healthy', word: 'NotAllowed', sentence: '2 of 3 healthy, 2 needed, none may be evicted' },
    ],
    [
      { disruptionsAllowed: 0, currentHealthy: 1, desiredHealthy: 2, expectedPods: 3 },
      { state: 'warning', word: 'NotAllowed', sentence: '1 of 3 healthy, 2 needed, none may be evicted' },
    ],
    [{ expectedPods: 0 }, { state: 'off', word: 'NoPods', sentence: 'selects no pod' }],
  ])('of which %j is known is %j', (state, expected) => {
    expect(of(state)).toEqual(expected);
  });

  it('that nobody has looked at yet waits', () => {
    expect(status(podDisruptionBudgets, {})).toEqual({ state: 'progressing', word: 'Pending' });
  });
});
