import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod, PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { describe, expect, it, test } from 'vitest';
import { plan } from './plan.ts';
import type { FindWorkload, Scaled } from './scale.ts';
import { shownSelector } from './shown-selector.ts';

const at = '2026-01-01T00:00:00Z';
const now = Date.parse(at);
const identity = (name: string) => ({ name, namespace: 'd', uid: name, resourceVersion: '1', creationTimestamp: at });
const owner = (kind: string, name: string) => ({ apiVersion: 'apps/v1', kind, name, uid: name, controller: true });

interface PodOptions {
  readonly ready?: boolean;
  readonly of?: ReturnType<typeof owner>;
  readonly deleted?: boolean;
}

function pod(name: string, { ready = true, of = owner('ReplicaSet', 'web-1'), deleted }: PodOptions = {}): Cached<Pod> {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...identity(name), ownerReferences: [of], ...(deleted && { deletionTimestamp: at }) },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
  };
}

function workload(kind: string, name: string, replicas: number, of?: ReturnType<typeof owner>): Cached<Scaled> {
  const metadata = { ...identity(name), ...(of && { ownerReferences: [of] }) };
  return { apiVersion: 'apps/v1', kind, metadata, spec: { replicas } };
}

const find =
  (...workloads: Cached<Scaled>[]): FindWorkload =>
  ({ uid }) =>
    workloads.find(({ metadata }) => metadata.uid === uid);

type Spec = NonNullable<PodDisruptionBudget['spec']>;

function budget(spec: Spec, status?: PodDisruptionBudget['status']): Cached<PodDisruptionBudget> {
  const metadata = { ...identity('b'), generation: 2 };
  return { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec, ...(status && { status }) };
}

const ofDeployment = (replicas: number) =>
  find(workload('ReplicaSet', 'web-1', 1, owner('Deployment', 'web')), workload('Deployment', 'web', replicas));

const three = [pod('a'), pod('b'), pod('c', { ready: false })];

describe('what a budget allows', () => {
  const table: readonly (readonly [Spec, replicas: number, desired: number, expected: number, allowed: number])[] = [
    [{ minAvailable: 1 }, 3, 1, 3, 1],
    [{ minAvailable: 2 }, 3, 2, 3, 0],
    [{ minAvailable: '50%' }, 3, 2, 3, 0],
    [{ minAvailable: '30%' }, 3, 1, 3, 1],
    [{ maxUnavailable: 1 }, 3, 2, 3, 0],
    [{ maxUnavailable: 2 }, 3, 1, 3, 1],
    [{ maxUnavailable: '34%' }, 3, 1, 3, 1],
    [{ maxUnavailable: 5 }, 3, 0, 3, 2],
    [{ maxUnavailable: 1 }, 5, 4, 5, 0],
    [{}, 3, 0, 0, 0],
  ];
  test.each(table)('%o of %i, two of three ready', (spec, replicas, desired, expected, allowed) => {
    const { status } = plan({ budget: budget(spec), pods: three, find: ofDeployment(replicas) }, now);
    expect(status).toMatchObject({ desiredHealthy: desired, expectedPods: expected, disruptionsAllowed: allowed });
    expect(status).toMatchObject({ currentHealthy: 2, observedGeneration: 2 });
    const reason = allowed > 0 ? 'SufficientPods' : 'InsufficientPods';
    expect(status.conditions).toMatchObject([
      { type: 'DisruptionAllowed', status: allowed > 0 ? 'True' : 'False', reason, message: '' },
    ]);
  });

  it('is nothing while there are no pods', () => {
    const { status } = plan({ budget: budget({ minAvailable: 0 }), pods: [], find: find() }, now);
    expect(status).toMatchObject({ disruptionsAllowed: 0, expectedPods: 0 });
  });

  it('is nothing where it cannot be told how many pods there should be, and says so', () => {
    const job = pod('j', { of: { ...owner('Job', 'j'), apiVersion: 'batch/v1' } });
    const known = { disruptionsAllowed: 1, currentHealthy: 3, desiredHealthy: 2, expectedPods: 3 };
    const { status, failure } = plan({ budget: budget({ maxUnavailable: 1 }, known), pods: [job], find: find() }, now);
    expect(failure).toBe('jobs.batch does not implement the scale subresource');
    expect(status).toMatchObject({
      ...known,
      disruptionsAllowed: 0,
      conditions: [{ reason: 'SyncFailed', message: failure }],
    });
  });

  it('takes evicted pods off until they are seen to go, at most two minutes', () => {
    const disruptedPods = { a: at, b: '2025-12-31T23:57:00Z', gone: at, c: at };
    const observed = {
      budget: budget(
        { minAvailable: 1 },
        { disruptedPods, disruptionsAllowed: 0, currentHealthy: 3, desiredHealthy: 1, expectedPods: 3 },
      ),
      pods: [pod('a'), pod('b'), pod('c', { deleted: true })],
      find: ofDeployment(3),
    };
    const { status, undeleted, recheckAt } = plan(observed, now);
    expect(status).toMatchObject({ disruptedPods: { a: at }, currentHealthy: 1, disruptionsAllowed: 0 });
    expect(undeleted.map(({ metadata }) => metadata.name)).toEqual(['b']);
    expect(recheckAt).toBe(now + 120_001);
  });

  it('is written once: the condition keeps its time while its status stays', () => {
    const first = plan({ budget: budget({ minAvailable: 1 }), pods: three, find: ofDeployment(3) }, now).status;
    const again = plan(
      { budget: budget({ minAvailable: 1 }, first), pods: three, find: ofDeployment(3) },
      now + 60_000,
    );
    expect(again.status).toEqual(first);
  });
});

test('a selector is shown as Go prints it', () => {
  const matchExpressions = [{ key: 'tier', operator: 'In', values: ['a', 'b'] }];
  expect(shownSelector({ matchLabels: { b: '2', a: '1' }, matchExpressions })).toBe(
    '&LabelSelector{MatchLabels:map[string]string{a: 1,b: 2,},MatchExpressions:[]LabelSelectorRequirement{LabelSelectorRequirement{Key:tier,Operator:In,Values:[a b],},},}',
  );
});
