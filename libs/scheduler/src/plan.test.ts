import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClusterState } from './cluster-state.ts';
import { enoughNodes } from './enough-nodes.ts';
import { plan } from './plan.ts';
import { demandOf, requestsOf } from './pod-demand.ts';

const identity = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
type PodSpec = NonNullable<Pod['spec']>;

interface NodeSettings {
  readonly cpu?: string;
  readonly pods?: string;
  readonly labels?: Record<string, string>;
  readonly spec?: NonNullable<Node['spec']>;
}

function node(name: string, { cpu = '4', pods = '110', labels = {}, spec = {} }: NodeSettings = {}): Served<Node> {
  const allocatable = { cpu, memory: '8Gi', pods };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, uid: name, labels, ...identity },
    spec,
    status: { allocatable },
  };
}

function pod(name: string, spec: Partial<PodSpec> = {}, cpu?: string): Served<Pod> {
  const resources = cpu === undefined ? {} : { resources: { requests: { cpu } } };
  const containers = [{ name: 'c', ...resources }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'demo', uid: name, ...identity },
    spec: { containers, ...spec },
  };
}

function cluster(...nodes: Served<Node>[]): ClusterState {
  const state = new ClusterState(() => undefined);
  for (const item of nodes) state.putNode(item);
  return state;
}

function schedule(state: ClusterState, candidate: Served<Pod>, groups: string[] = []) {
  const demand = demandOf(candidate, groups);
  const decision = plan({ pod: candidate, demand }, state);
  if (decision.kind === 'bind') state.place(decision.node, demand);
  return decision;
}

describe('filters', () => {
  const taint = { key: 'gpu', value: 'yes', effect: 'NoSchedule' };
  const affinity = (key: string, operator: string, values: string[] = []) => ({
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }],
        },
      },
    },
  });
  const unhelpful = 'preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.';
  const victimless = 'preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.';
  const table: [string, NodeSettings, Partial<PodSpec>, string | undefined, string | undefined][] = [
    ['room', {}, {}, '1', undefined],
    ['too little cpu', { cpu: '500m' }, {}, '600m', `1 Insufficient cpu. ${victimless}`],
    ['too many pods', { pods: '0' }, {}, undefined, `1 Too many pods. ${victimless}`],
    ['cordoned', { spec: { unschedulable: true } }, {}, undefined, `1 node(s) were unschedulable. ${unhelpful}`],
    [
      'tainted',
      { spec: { taints: [taint] } },
      {},
      undefined,
      `1 node(s) had untolerated taint {gpu: yes}. ${unhelpful}`,
    ],
    [
      'tainted and tolerated',
      { spec: { taints: [taint] } },
      { tolerations: [{ key: 'gpu', operator: 'Exists' }] },
      undefined,
      undefined,
    ],
    [
      'selector misses',
      { labels: { disk: 'hdd' } },
      { nodeSelector: { disk: 'ssd' } },
      undefined,
      `1 node(s) didn't match Pod's node affinity/selector. ${unhelpful}`,
    ],
    ['selector hits', { labels: { disk: 'ssd' } }, { nodeSelector: { disk: 'ssd' } }, undefined, undefined],
    ['affinity hits', { labels: { cores: '8' } }, affinity('cores', 'Gt', ['4']), undefined, undefined],
    [
      'affinity misses',
      { labels: { zone: 'a' } },
      affinity('zone', 'NotIn', ['a']),
      undefined,
      `1 node(s) didn't match Pod's node affinity/selector. ${unhelpful}`,
    ],
  ];
  test.each(table)('%s', (_, settings, spec, cpu, why) => {
    const decision = schedule(cluster(node('one', settings)), pod('p', spec, cpu));
    if (why === undefined) expect(decision).toEqual({ kind: 'bind', node: 'one' });
    else expect(decision).toEqual({ kind: 'unschedulable', message: `0/1 nodes are available: ${why}` });
  });

  test('a host port is given once', () => {
    const state = cluster(node('one'));
    const containers = [{ name: 'c', ports: [{ containerPort: 80, hostPort: 80 }] }];
    expect(schedule(state, pod('a', { containers })).kind).toBe('bind');
    expect(schedule(state, pod('b', { containers }))).toMatchObject({
      message: expect.stringContaining("1 node(s) didn't have free ports for the requested pod ports"),
    });
  });

  test('reasons of several nodes are counted and sorted', () => {
    const state = cluster(
      node('a', { cpu: '1' }),
      node('b', { cpu: '1' }),
      node('c', { spec: { unschedulable: true } }),
    );
    expect(schedule(state, pod('p', {}, '2'))).toEqual({
      kind: 'unschedulable',
      message:
        '0/3 nodes are available: 1 node(s) were unschedulable, 2 Insufficient cpu. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.',
    });
  });

  test('without nodes it says so', () => {
    expect(schedule(cluster(), pod('p'))).toEqual({
      kind: 'unschedulable',
      message: 'no nodes available to schedule pods',
    });
  });
});

describe('scores', () => {
  test('pods of one group are spread over the nodes', () => {
    const state = cluster(node('a'), node('b'), node('c'));
    const chosen = Array.from({ length: 9 }, (_, index) => schedule(state, pod(`p${index}`), ['web']));
    const counts = new Map<string, number>();
    for (const decision of chosen) {
      if (decision.kind === 'bind') counts.set(decision.node, (counts.get(decision.node) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual([3, 3, 3]);
  });

  test('the emptier node is taken', () => {
    const state = cluster(node('a'), node('b'));
    schedule(state, pod('first', { nodeSelector: {} }, '3'));
    expect(schedule(state, pod('second', {}, '500m'))).toEqual({ kind: 'bind', node: 'b' });
  });

  test('a soft taint is avoided, but taken when nothing else is left', () => {
    const soft = node('a', { spec: { taints: [{ key: 'k', effect: 'PreferNoSchedule' }] } });
    expect(schedule(cluster(soft, node('b')), pod('p'))).toEqual({ kind: 'bind', node: 'b' });
    expect(schedule(cluster(soft), pod('p'))).toEqual({ kind: 'bind', node: 'a' });
  });
});

describe('cluster state', () => {
  test('a burst never takes more than there is, and what is released is there again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 }), (requests) => {
        const state = cluster(node('a'), node('b'), node('c'));
        const placed = requests.filter(
          (cpu, index) => schedule(state, pod(`p${index}`, {}, `${cpu}m`)).kind === 'bind',
        );
        for (const { load, allocatable } of state.allNodes()) {
          expect(load.requested.get('cpu') ?? 0).toBeLessThanOrEqual(allocatable.get('cpu') ?? 0);
        }
        const sum = state.allNodes().reduce((total, { load }) => total + (load.requested.get('cpu') ?? 0), 0);
        expect(sum).toBe(placed.reduce((total, cpu) => total + cpu, 0));
        for (const [index] of requests.entries()) state.release(`p${index}`);
        for (const { load } of state.allNodes()) expect([load.pods, load.requested.size]).toEqual([0, 0]);
      }),
    );
  });

  test('of a thousand nodes each pod of a group gets one of its own', () => {
    const state = cluster(...Array.from({ length: 1000 }, (_, index) => node(`n${index}`)));
    const decisions = Array.from({ length: 200 }, (_, index) => schedule(state, pod(`p${index}`, {}, '100m'), ['web']));
    expect(new Set(decisions.map((decision) => (decision.kind === 'bind' ? decision.node : ''))).size).toBe(200);
  });
});

describe('requests', () => {
  const container = (cpu: string, more = {}) => ({ name: 'c', resources: { requests: { cpu } }, ...more });
  const table: [string, Partial<PodSpec>, number][] = [
    ['containers add up', { containers: [container('100m'), container('200m')] }, 300],
    [
      'the largest init container counts if it is more',
      { containers: [container('100m')], initContainers: [container('1'), container('500m')] },
      1000,
    ],
    [
      'sidecars run along',
      {
        containers: [container('100m')],
        initContainers: [container('50m', { restartPolicy: 'Always' }), container('120m')],
      },
      170,
    ],
    ['overhead is on top', { containers: [container('100m')], overhead: { cpu: '10m' } }, 110],
  ];
  test.each(table)('%s', (_, spec, cpu) => {
    expect(requestsOf(pod('p', spec)).get('cpu')).toBe(cpu);
  });
});

describe('a large cluster', () => {
  const large = cluster(...Array.from({ length: 1000 }, (_, index) => node(`node-${index}`)));

  test('is looked at in part, and the next look goes on behind it', () => {
    const nodeOf = (from: number) => plan({ pod: pod('p'), demand: demandOf(pod('p'), []) }, large, from);
    large.place('node-5', demandOf(pod('x', {}, '1'), []));
    expect(nodeOf(0)).toEqual({ kind: 'bind', node: 'node-0' });
    expect(nodeOf(700)).toEqual({ kind: 'bind', node: 'node-700' });
    expect(nodeOf(1700)).toEqual({ kind: 'bind', node: 'node-700' });
  });

  test('is looked at as a whole where few nodes would do, wherever the look begins', () => {
    large.putNode(node('node-3', { labels: { disk: 'fast' } }));
    const picky = pod('picky', { nodeSelector: { disk: 'fast' } });
    for (const from of [0, 4, 999]) {
      expect(plan({ pod: picky, demand: demandOf(picky, []) }, large, from)).toEqual({ kind: 'bind', node: 'node-3' });
    }
    const huge = plan({ pod: pod('huge'), demand: demandOf(pod('huge', {}, '5'), []) }, large, 400);
    expect(huge).toMatchObject({
      message: expect.stringContaining('0/1000 nodes are available: 1000 Insufficient cpu'),
    });
  });

  test.each([
    [3, 3],
    [100, 100],
    [150, 100],
    [1000, 420],
    [5000, 500],
    [20_000, 1000],
  ])('of %i nodes that would do %i are enough', (total, enough) => {
    expect(enoughNodes(total)).toBe(enough);
  });
});
