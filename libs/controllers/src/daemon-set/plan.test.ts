import type { DaemonSet, Node, Pod } from '@pilothouse/kube-model/kinds';
import { nodeOfDaemon } from '@pilothouse/kube-model/kinds/daemon-set/node-of';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOn } from './fit.ts';
import { isAvailable, isEnding, isUpdated, limitsOf, type Observed, placesOf } from './observed.ts';
import { plan } from './plan.ts';
import { podFor } from './pod.ts';
import { computeStatus } from './status.ts';

const now = Date.UTC(2026, 0, 1);
type Spec = NonNullable<DaemonSet['spec']>;

function daemonSet(rollingUpdate: object = {}, pod: Partial<NonNullable<Pod['spec']>> = {}): Served<DaemonSet> {
  const template: Spec['template'] = { metadata: { labels: { app: 'x' } }, spec: { containers: [], ...pod } };
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'ds', namespace: 'demo', uid: 'ds', resourceVersion: '1', creationTimestamp: '', generation: 2 },
    spec: {
      selector: { matchLabels: { app: 'x' } },
      template,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate },
    },
  };
}

function node(name: string, spec: Node['spec'] = {}, labels: Record<string, string> = {}): Served<Node> {
  const metadata = { name, labels, uid: name, resourceVersion: '1', creationTimestamp: '' };
  return { apiVersion: 'v1', kind: 'Node', metadata, spec };
}

let made = 0;
function start(set: Served<DaemonSet>, on: string, hash: string): Served<Pod> {
  const pod = podFor(set, on, hash);
  const name = `ds-${String(++made).padStart(6, '0')}`;
  return {
    ...pod,
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...pod.metadata,
      name,
      uid: name,
      resourceVersion: '1',
      creationTimestamp: String(made).padStart(9, '0'),
    },
  };
}

function becomeReady(pod: Served<Pod>): void {
  const lastTransitionTime = new Date(now - 1000).toISOString();
  pod.status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime }] };
}

describe('which nodes get a daemon', () => {
  test.each<[string, Node['spec'], Partial<NonNullable<Pod['spec']>>, boolean, boolean]>([
    ['a plain node', {}, {}, true, true],
    ['a tainted one, where it may stay', { taints: [{ key: 'a', effect: 'NoSchedule' }] }, {}, false, true],
    ['one whose taint evicts', { taints: [{ key: 'a', effect: 'NoExecute' }] }, {}, false, false],
    [
      'one whose taint it tolerates',
      { taints: [{ key: 'a', effect: 'NoExecute' }] },
      { tolerations: [{ operator: 'Exists' }] },
      true,
      true,
    ],
    [
      'one that is cordoned',
      { taints: [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }] },
      {},
      true,
      true,
    ],
    ['one that is lost', { taints: [{ key: 'node.kubernetes.io/unreachable', effect: 'NoExecute' }] }, {}, true, true],
    ['another than the selector names', {}, { nodeSelector: { disk: 'ssd' } }, false, false],
    ['another than the template names', {}, { nodeName: 'other' }, false, false],
  ])('%s', (_, spec, pod, run, stay) => {
    expect(fitOn(daemonSet({}, pod), node('one', spec))).toEqual({ run, stay });
  });

  test('a daemon is pinned to its node, and tolerates what daemons stay through', () => {
    const pod = start(daemonSet({}, { hostNetwork: true }), 'one', 'h');
    expect(nodeOfDaemon(pod)).toBe('one');
    expect(pod.spec?.tolerations).toHaveLength(7);
    expect(pod.metadata.labels).toEqual({ app: 'x', 'controller-revision-hash': 'h' });
  });
});

test('a daemon that ended is removed, and another is made when it is gone', () => {
  const set = daemonSet();
  const pod = start(set, 'one', 'a');
  pod.status = { phase: 'Failed' };
  const observe = (pods: Served<Pod>[]): Observed => ({
    daemonSet: set,
    places: placesOf(set, [node('one')], pods),
    hash: 'a',
    now,
  });
  expect(plan(observe([pod]))).toEqual({ create: [], remove: [pod] });
  expect(plan(observe([]))).toEqual({ create: ['one'], remove: [] });
});

test('status counts the nodes that want one, have one and should not have one', () => {
  const set = daemonSet();
  const pods = ['one', 'two', 'wrong'].map((on) => start(set, on, 'a'));
  for (const pod of pods.slice(0, 1)) becomeReady(pod);
  const places = placesOf(
    set,
    ['one', 'two', 'three'].map((name) => node(name)),
    pods,
  );
  expect(computeStatus({ daemonSet: set, places, hash: 'a', now }, 0)).toEqual({
    currentNumberScheduled: 2,
    desiredNumberScheduled: 3,
    numberMisscheduled: 1,
    numberReady: 1,
    numberAvailable: 1,
    numberUnavailable: 2,
    observedGeneration: 2,
    updatedNumberScheduled: 2,
  });
});

const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('edit', 'ready', 'crash', 'delete', 'gone', 'lose', 'back'), at: fc.nat(7) }),
  fc.record({ kind: fc.constant('ready'), at: fc.nat(7) }),
);

test('through any history: one daemon a node, limits kept, and in the end all are current', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      (history, surges, limit) => {
        const set = daemonSet(surges ? { maxSurge: limit, maxUnavailable: 0 } : { maxUnavailable: limit });
        let hash = 'h0';
        let nodes = Array.from({ length: 5 }, (_, index) => node(`n${index}`));
        let pods: Served<Pod>[] = [];
        const observe = (): Observed => ({ daemonSet: set, places: placesOf(set, nodes, pods), hash, now });
        const reconcile = () => {
          const before = observe();
          const { create, remove } = plan(before);
          const served = (gone: readonly unknown[]) =>
            before.places.filter(
              ({ fit, pods: on }) =>
                fit.run && on.some((pod) => !gone.includes(pod) && !isEnding(pod) && isAvailable(pod, before)),
            ).length;
          const wanted = before.places.filter(({ fit }) => fit.run).length;
          const fewest = wanted - limitsOf(before).unavailable;
          expect(served(remove)).toBeGreaterThanOrEqual(Math.min(served([]), fewest));
          for (const pod of pods) if (remove.includes(pod)) pod.metadata.deletionTimestamp = 'now';
          pods = [...pods, ...create.map((on) => start(set, on, hash))];
          for (const { pods: on } of observe().places) {
            const alive = on.filter((pod) => !isEnding(pod));
            expect(alive.length).toBeLessThanOrEqual(surges ? 2 : 1);
            expect(alive.filter((pod) => isUpdated(pod, before)).length).toBeLessThanOrEqual(1);
          }
          return create.length + remove.length;
        };
        for (const [index, { kind, at }] of history.entries()) {
          const pod = pods[at % Math.max(1, pods.length)];
          if (kind === 'edit') hash = `h${index}`;
          else if (kind === 'ready' && pod) becomeReady(pod);
          else if (kind === 'crash' && pod) pod.status = { phase: 'Failed' };
          else if (kind === 'delete' && pod) pod.metadata.deletionTimestamp = 'now';
          else if (kind === 'gone') pods = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
          else if (kind === 'lose') nodes = nodes.filter(({ metadata }) => metadata.name !== `n${at}`);
          else if (kind === 'back' && at < 5)
            nodes = [...nodes.filter(({ metadata }) => metadata.name !== `n${at}`), node(`n${at}`)];
          reconcile();
        }
        let rounds = 0;
        do {
          pods = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
          for (const pod of pods) if (pod.status?.phase !== 'Failed') becomeReady(pod);
          expect(++rounds).toBeLessThan(40);
        } while (reconcile() > 0);
        expect(pods.map((pod) => nodeOfDaemon(pod)).sort()).toEqual(nodes.map(({ metadata }) => metadata.name).sort());
        expect(pods.every((pod) => isUpdated(pod, observe()))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [{ maxSurge: 1, maxUnavailable: 0 }, ['one']],
  [{ maxUnavailable: 1 }, []],
])('with %j a node whose daemon is on its way out gets the next one at once: %j', (rollingUpdate, create) => {
  const set = daemonSet(rollingUpdate);
  const ending = start(set, 'one', 'new');
  ending.metadata.deletionTimestamp = new Date(now).toISOString();
  const observed = { daemonSet: set, places: placesOf(set, [node('one')], [ending]), hash: 'new', now };
  expect(plan(observed)).toEqual({ create, remove: [] });
});
