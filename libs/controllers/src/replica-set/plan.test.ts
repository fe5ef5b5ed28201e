import type { Pod, ReplicaSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseVictims } from '../runtime/victims.ts';
import { plan } from './plan.ts';
import { computeStatus, untilNextAvailable } from './status.ts';

const now = Date.UTC(2026, 0, 1, 12);
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();

interface PodSettings {
  readonly node?: string;
  readonly phase?: string;
  /** Seconds since it got ready; undefined: it is not. */
  readonly readyFor?: number;
  readonly cost?: string;
  readonly restarts?: number;
  readonly age?: number;
  readonly labels?: Record<string, string>;
}

function pod(name: string, settings: PodSettings = {}): Served<Pod> {
  const { node = 'one', phase = 'Running', readyFor, cost, restarts = 0, age = 3600, labels = { app: 'x' } } = settings;
  const ready = {
    type: 'Ready',
    status: readyFor === undefined ? 'False' : 'True',
    lastTransitionTime: ago(readyFor ?? 0),
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'demo',
      uid: name,
      resourceVersion: '1',
      creationTimestamp: ago(age),
      labels,
      ...(cost && { annotations: { 'controller.kubernetes.io/pod-deletion-cost': cost } }),
    },
    spec: { containers: [], ...(node && { nodeName: node }) },
    status: {
      phase,
      conditions: [ready],
      containerStatuses: [{ name: 'c', image: '', imageID: '', ready: true, restartCount: restarts }],
    },
  };
}

function replicaSet(replicas: number, spec: Partial<NonNullable<ReplicaSet['spec']>> = {}): Served<ReplicaSet> {
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: 'rs',
      namespace: 'demo',
      uid: 'rs',
      resourceVersion: '1',
      generation: 3,
      creationTimestamp: ago(9999),
    },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'x' } },
      template: { metadata: { labels: { app: 'x' } } },
      ...spec,
    },
  };
}

const names = (pods: readonly { readonly metadata: { readonly name: string } }[]) =>
  pods.map(({ metadata }) => metadata.name);

describe('victims', () => {
  const table: [string, PodSettings, PodSettings][] = [
    ['unassigned before assigned', { node: '', readyFor: 9 }, { readyFor: 9 }],
    ['pending before running', { phase: 'Pending' }, { phase: 'Running' }],
    ['not ready before ready', {}, { readyFor: 10 }],
    ['cheap before dear', { readyFor: 10, cost: '-5' }, { readyFor: 10, cost: '5' }],
    ['ready for less time first', { readyFor: 10 }, { readyFor: 1000 }],
    ['more restarts first', { readyFor: 10, restarts: 5 }, { readyFor: 10, restarts: 1 }],
    ['younger first', { age: 10 }, { age: 10_000 }],
  ];
  test.each(table)('%s', (_, victim, survivor) => {
    const pods = [pod('survivor', survivor), pod('victim', victim)];
    expect(names(chooseVictims(pods, pods, 1, now))).toEqual(['victim']);
  });

  test('the fuller node loses one first, counting pods of sibling sets', () => {
    const pods = [pod('a', { node: 'one', readyFor: 10 }), pod('b', { node: 'two', readyFor: 10 })];
    const siblings = [pod('c', { node: 'two', readyFor: 10 })];
    expect(names(chooseVictims(pods, [...pods, ...siblings], 1, now))).toEqual(['b']);
  });

  test('the order does not depend on how the pods are listed', () => {
    const settings = fc.record({
      node: fc.constantFrom('', 'one', 'two'),
      phase: fc.constantFrom('Pending', 'Running'),
      restarts: fc.nat(3),
      age: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(settings, { minLength: 2, maxLength: 8 }), fc.nat(8), (all, count) => {
        const pods = all.map((item, index) => pod(`p${index}`, { ...item, readyFor: item.age }));
        const one = names(chooseVictims(pods, pods, count, now)).sort();
        const other = names(chooseVictims([...pods].reverse(), pods, count, now)).sort();
        expect(other).toEqual(one);
      }),
    );
  });
});

describe('plan', () => {
  const observe = (wanted: number, have: number) => {
    const pods = Array.from({ length: have }, (_, index) => pod(`p${index}`));
    return plan({ replicaSet: replicaSet(wanted), pods, related: () => pods }, now);
  };

  test('makes exactly what is missing and removes exactly what is too much', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(700), (wanted, have) => {
        const { create, remove } = observe(wanted, have);
        expect(create).toBe(Math.min(500, Math.max(0, wanted - have)));
        expect(remove).toHaveLength(Math.min(500, Math.max(0, have - wanted)));
      }),
      { numRuns: 30 },
    );
  });

  test('a terminating set is left alone', () => {
    const terminating = replicaSet(3);
    terminating.metadata.deletionTimestamp = ago(1);
    expect(plan({ replicaSet: terminating, pods: [], related: () => [] }, now)).toEqual({ create: 0, remove: [] });
  });
});

describe('status', () => {
  test('counts what is labelled, ready and available; zeros are left out', () => {
    const set = replicaSet(3, { minReadySeconds: 30 });
    const pods = [pod('a', { readyFor: 40 }), pod('b', { readyFor: 10 }), pod('c', { labels: {} })];
    expect(computeStatus(set, pods, undefined, now)).toEqual({
      replicas: 3,
      fullyLabeledReplicas: 2,
      readyReplicas: 2,
      availableReplicas: 1,
      observedGeneration: 3,
    });
    expect(computeStatus(set, [], undefined, now)).toEqual({ replicas: 0, observedGeneration: 3 });
    expect(untilNextAvailable(set, pods, now)).toBe(20_000);
  });

  test('a failure is told until it is over, with the time at which it began', () => {
    const failure = { reason: 'FailedCreate', message: 'exceeded quota' } as const;
    const set = replicaSet(1);
    const status = computeStatus(set, [], failure, now);
    expect(status.conditions).toMatchObject([{ type: 'ReplicaFailure', status: 'True', ...failure }]);
    const later = computeStatus({ ...set, status }, [], failure, now + 60_000);
    expect(later.conditions).toEqual(status.conditions);
    expect(computeStatus({ ...set, status }, [], undefined, now).conditions).toBeUndefined();
  });
});
