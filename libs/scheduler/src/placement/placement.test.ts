import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { describe, expect, test } from 'vitest';
import { ClusterState } from '../cluster-state.ts';
import { plan } from '../plan.ts';
import { demandOf } from '../pod-demand.ts';

type PodSpec = NonNullable<Pod['spec']>;
type Affinity = NonNullable<PodSpec['affinity']>;
type Constraint = NonNullable<PodSpec['topologySpreadConstraints']>[number];
type Labels = Record<string, string>;

const identity = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const host = 'kubernetes.io/hostname';
const zone = 'topology.kubernetes.io/zone';
const web = { matchLabels: { app: 'web' } };

function node(name: string, labels: Labels = {}, spec: NonNullable<Node['spec']> = {}): Served<Node> {
  const allocatable = { cpu: '100', memory: '800Gi', pods: '110' };
  const metadata = { name, uid: name, labels: { [host]: name, ...labels }, ...identity };
  return { apiVersion: 'v1', kind: 'Node', metadata, spec, status: { allocatable } };
}

function pod(
  name: string,
  spec: Partial<PodSpec> = {},
  labels: Labels = { app: 'web' },
  namespace = 'demo',
): Served<Pod> {
  const metadata = { name, namespace, uid: name, labels, ...identity };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'c' }], ...spec } };
}

const namespaceLabels: Record<string, Labels> = { demo: {}, shop: { team: 'shop' } };

function cluster(...nodes: Served<Node>[]): ClusterState {
  const state = new ClusterState((namespace) => namespaceLabels[namespace]);
  for (const item of nodes) state.putNode(item);
  return state;
}

/** The name of the node, or why none. */
function schedule(state: ClusterState, candidate: Served<Pod>): string {
  const demand = demandOf(candidate, []);
  const decision = plan({ pod: candidate, demand }, state);
  if (decision.kind === 'unschedulable') return decision.message.replace(/ preemption:.*/, '');
  state.place(decision.node, demand);
  return decision.node;
}

function put(state: ClusterState, name: string, candidate: Served<Pod>): void {
  state.place(name, demandOf(candidate, []));
}

type Term = NonNullable<NonNullable<Affinity['podAffinity']>['requiredDuringSchedulingIgnoredDuringExecution']>[number];
const near = (term: Partial<Term>): Partial<PodSpec> => ({
  affinity: {
    podAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: host, labelSelector: web, ...term }],
    },
  },
});
const apart = (term: Partial<Term>): Partial<PodSpec> => ({
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: host, labelSelector: web, ...term }],
    },
  },
});
const spread = (constraint: Partial<Constraint>): Partial<PodSpec> => ({
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: 'DoNotSchedule', labelSelector: web, ...constraint },
  ],
});
const zones = () => [node('a1', { [zone]: 'a' }), node('a2', { [zone]: 'a' }), node('b1', { [zone]: 'b' })];

describe('pod anti-affinity', () => {
  test('keeps pods of one kind on nodes of their own, and says how many nodes it rules out', () => {
    const state = cluster(node('a'), node('b'));
    const nodes = [schedule(state, pod('1', apart({}))), schedule(state, pod('2', apart({})))];
    expect(nodes.sort()).toEqual(['a', 'b']);
    expect(schedule(state, pod('3', apart({})))).toBe(
      "0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules.",
    );
  });

  test('of those who are there holds against a newcomer that asks nothing', () => {
    const state = cluster(node('a'));
    put(state, 'a', pod('1', apart({}), { app: 'loner' }));
    expect(schedule(state, pod('2'))).toBe(
      "0/1 nodes are available: 1 node(s) didn't satisfy existing pods anti-affinity rules.",
    );
    expect(schedule(state, pod('3', {}, { app: 'other' }))).toBe('a');
    state.release('1');
    expect(schedule(state, pod('2'))).toBe('a');
  });

  test('reaches as far as its topology key', () => {
    const state = cluster(...zones());
    put(state, 'a1', pod('1'));
    expect(schedule(state, pod('2', apart({ topologyKey: zone })))).toBe('b1');
    expect(schedule(state, pod('3', apart({ topologyKey: zone })))).toContain("didn't match pod anti-affinity rules");
  });

  test('asks nothing of nodes without the label', () => {
    const state = cluster(node('a'));
    put(state, 'a', pod('1'));
    expect(schedule(state, pod('2', apart({ topologyKey: zone })))).toBe('a');
  });
});

describe('pod affinity', () => {
  test('brings pods to where others are, and waits for them', () => {
    const state = cluster(...zones());
    const follower = pod('f', near({ topologyKey: zone }), { app: 'follower' });
    expect(schedule(state, follower)).toBe("0/3 nodes are available: 3 node(s) didn't match pod affinity rules.");
    put(state, 'b1', pod('1'));
    expect(schedule(state, follower)).toBe('b1');
  });

  test('lets the first of its own kind begin anywhere with the label', () => {
    const state = cluster(node('x'), ...zones());
    const first = schedule(state, pod('1', near({ topologyKey: zone })));
    expect(['a1', 'a2', 'b1']).toContain(first);
    const second = schedule(state, pod('2', near({ topologyKey: zone })));
    expect(second[0]).toBe(first[0]);
  });

  test('counts only pods that satisfy every term', () => {
    const state = cluster(...zones());
    put(state, 'a1', pod('1', {}, { app: 'web' }));
    put(state, 'b1', pod('2', {}, { app: 'web', tier: 'x' }));
    const terms = [
      { topologyKey: zone, labelSelector: web },
      { topologyKey: host, labelSelector: { matchLabels: { tier: 'x' } } },
    ];
    const spec = { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } } };
    expect(schedule(state, pod('3', spec, {}))).toBe('b1');
  });

  const elsewhere: [string, Partial<Term>, boolean][] = [
    ['its own namespace only', {}, false],
    ['named namespaces', { namespaces: ['shop'] }, true],
    ['namespaces by their labels', { namespaceSelector: { matchLabels: { team: 'shop' } } }, true],
    ['namespaces with other labels', { namespaceSelector: { matchLabels: { team: 'x' } } }, false],
    ['all namespaces', { namespaceSelector: {} }, true],
    ['pods of the same label', { namespaces: ['shop'], matchLabelKeys: ['version'] }, true],
    ['pods of another label', { namespaces: ['shop'], mismatchLabelKeys: ['version'] }, false],
    ['pods whatever a label that it lacks', { namespaces: ['shop'], matchLabelKeys: ['missing'] }, true],
  ];
  test.each(elsewhere)('looks at %s', (_, term, finds) => {
    const state = cluster(node('a'));
    put(state, 'a', pod('1', {}, { app: 'web', version: '1' }, 'shop'));
    const found = schedule(state, pod('2', near(term), { app: 'follower', version: '1' }));
    expect(found === 'a').toBe(finds);
  });

  test('without a selector is with nobody', () => {
    const state = cluster(node('a'));
    put(state, 'a', pod('1'));
    const podAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: host }] };
    expect(schedule(state, pod('2', { affinity: { podAffinity } }))).not.toBe('a');
  });

  test('sees a pod as it is now: other labels, another namespace label', () => {
    const state = cluster(node('a'));
    put(state, 'a', pod('1', {}, { app: 'old' }));
    const follower = pod('f', near({ namespaceSelector: {} }), { app: 'follower' });
    expect(schedule(state, follower)).not.toBe('a');
    put(state, 'a', pod('1', {}, { app: 'web' }));
    expect(schedule(state, follower)).toBe('a');
  });

  test('that is preferred draws there, and anti-affinity away, by weight and from both sides', () => {
    const state = cluster(...zones());
    put(state, 'b1', pod('1'));
    const wish = { weight: 50, podAffinityTerm: { topologyKey: zone, labelSelector: web } };
    const drawn = { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [wish] } } };
    const pushed = { affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [wish] } } };
    expect(schedule(state, pod('2', drawn, { app: 'x' }))).toBe('b1');
    expect(schedule(state, pod('3', pushed, { app: 'x' }))).not.toBe('b1');
    const other = cluster(...zones());
    put(other, 'a1', pod('4', pushed, { app: 'y' }));
    expect(schedule(other, pod('5'))).toBe('b1');
  });
});

describe('topology spread', () => {
  test('no place gets more than maxSkew beyond the emptiest', () => {
    const state = cluster(...zones());
    const places = ['1', '2', '3', '4', '5', '6'].map((name) => schedule(state, pod(name, spread({})))[0]);
    expect(places.filter((place) => place === 'a')).toHaveLength(3);
    expect(places.filter((place) => place === 'b')).toHaveLength(3);
  });

  test('a pod that would break it waits, and says so; nodes without the label are told apart', () => {
    const state = cluster(node('x'), node('a1', { [zone]: 'a' }), node('b1', { [zone]: 'b' }, { unschedulable: true }));
    expect(schedule(state, pod('1', spread({})))).toBe('a1');
    expect(schedule(state, pod('2', spread({})))).toBe(
      "0/3 nodes are available: 1 node(s) didn't match pod topology spread constraints, 1 node(s) didn't match pod topology spread constraints (missing required label), 1 node(s) were unschedulable.",
    );
  });

  test('a pod on its way out does not count', () => {
    const state = cluster(...zones());
    put(state, 'a1', pod('1'));
    put(state, 'a2', pod('2'));
    const going = pod('2');
    put(state, 'a2', { ...going, metadata: { ...going.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } });
    put(state, 'b1', pod('3'));
    expect(schedule(state, pod('4', { ...spread({}), nodeSelector: { [zone]: 'a' } }))).toMatch(/^a/);
  });

  test('with fewer places than minDomains nothing may pile up', () => {
    const state = cluster(...zones());
    const names = ['1', '2', '3'].map((name) => schedule(state, pod(name, spread({ minDomains: 3 }))));
    expect(
      names
        .slice(0, 2)
        .map((name) => name[0])
        .sort(),
    ).toEqual(['a', 'b']);
    expect(names[2]).toContain("didn't match pod topology spread constraints");
  });

  const policies: [string, Partial<Constraint>, boolean][] = [
    ['a node that the pod does not select is no place', {}, true],
    ['but is one with nodeAffinityPolicy Ignore', { nodeAffinityPolicy: 'Ignore' }, false],
  ];
  test.each(policies)('%s', (_, constraint, goes) => {
    const state = cluster(...zones());
    put(state, 'a1', pod('1'));
    const found = schedule(state, pod('2', { ...spread(constraint), nodeSelector: { [zone]: 'a' } }));
    expect(['a1', 'a2'].includes(found)).toBe(goes);
  });

  const taintPolicies: [string, Partial<Constraint>, boolean][] = [
    ['a tainted node is a place', {}, false],
    ['but none with nodeTaintsPolicy Honor', { nodeTaintsPolicy: 'Honor' }, true],
  ];
  test.each(taintPolicies)('%s', (_, constraint, goes) => {
    const taints = [{ key: 'gpu', effect: 'NoSchedule' }];
    const state = cluster(node('a1', { [zone]: 'a' }), node('b1', { [zone]: 'b' }, { taints }));
    put(state, 'a1', pod('1'));
    expect(schedule(state, pod('2', spread(constraint))) === 'a1').toBe(goes);
  });

  test('matchLabelKeys spreads each revision by itself', () => {
    const state = cluster(...zones());
    for (const name of ['1', '2', '3']) put(state, 'a1', pod(name, {}, { app: 'web', hash: 'old' }));
    const places = ['4', '5'].map((name) =>
      schedule(state, pod(name, spread({ matchLabelKeys: ['hash'] }), { app: 'web', hash: 'new' })),
    );
    expect(places.map((name) => name[0]).sort()).toEqual(['a', 'b']);
  });

  test('that may be broken decides where nothing else does, and keeps nobody waiting', () => {
    const state = cluster(...zones());
    const soft = spread({ whenUnsatisfiable: 'ScheduleAnyway' });
    put(state, 'a1', pod('1'));
    expect(schedule(state, pod('2', soft))).toBe('b1');
    const alone = cluster(node('x'));
    expect(schedule(alone, pod('3', soft))).toBe('x');
  });
});
