import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClusterState } from '../cluster-state.ts';
import { plan } from '../plan.ts';
import { demandOf } from '../pod-demand.ts';

const identity = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
const keys = ['zone', 'rack', 'host'];

const nodesOf = fc
  .array(fc.record({ zone: fc.constantFrom('z1', 'z2', ''), rack: fc.constantFrom('r1', 'r2', 'r3', '') }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map(({ zone, rack }, index) => node(`n${index}`, zone, rack)));

function node(name: string, zone: string, rack: string): Served<Node> {
  const labels = { host: name, ...(zone && { zone }), ...(rack && { rack }) };
  return { apiVersion: 'v1', kind: 'Node', metadata: { name, uid: name, labels, ...identity }, spec: {} };
}

const app = fc.constantFrom('a', 'b');
const topologyKey = fc.constantFrom(...keys);
const term = fc.record({ app, topologyKey }).map((one) => ({
  topologyKey: one.topologyKey,
  labelSelector: { matchLabels: { app: one.app } },
}));
const constraint = fc
  .record({ app, topologyKey, maxSkew: fc.integer({ min: 1, max: 2 }), minDomains: fc.constantFrom(1, 3) })
  .map(({ app: wanted, ...rest }) => ({
    ...rest,
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: { matchLabels: { app: wanted } },
  }));

interface Wish {
  readonly app: string;
  readonly near: Term[];
  readonly apart: Term[];
  readonly spread: Constraint[];
}
type Term = { topologyKey: string; labelSelector: { matchLabels: { app: string } } };
type Constraint = Term & { maxSkew: number; minDomains: number; whenUnsatisfiable: string };

const wishes = fc.array(
  fc.record({
    app,
    near: fc.array(term, { maxLength: 1 }),
    apart: fc.array(term, { maxLength: 2 }),
    spread: fc.array(constraint, { maxLength: 2 }),
    leaves: fc.boolean(),
  }),
  { maxLength: 14 },
);

function podOf({ app: name, near, apart, spread }: Wish, index: number): Served<Pod> {
  const uid = `p${index}`;
  const affinity = {
    podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: near },
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: apart },
  };
  const metadata = { name: uid, namespace: 'demo', uid, labels: { app: name }, ...identity };
  const spec = { containers: [{ name: 'c' }], affinity, topologySpreadConstraints: spread };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec };
}

type Placed = { readonly pod: Served<Pod>; readonly wish: Wish; readonly node: Served<Node> };
const place = ({ metadata }: Served<Node>, key: string) => metadata.labels?.[key];
const matches = ({ labelSelector }: Term, pod: Served<Pod>) =>
  selectorFromObject(labelSelector).matches(pod.metadata.labels);
const shared = (key: string, a: Served<Node>, b: Served<Node>) =>
  place(a, key) !== undefined && place(a, key) === place(b, key);

/** The rules read out slowly, pod by pod. */
function allowed(pod: Served<Pod>, wish: Wish, at: Served<Node>, placed: Placed[], nodes: Served<Node>[]): boolean {
  const kept = wish.apart.every((one) =>
    placed.every((other) => !matches(one, other.pod) || !shared(one.topologyKey, at, other.node)),
  );
  const unwanted = placed.some((other) =>
    other.wish.apart.some((one) => matches(one, pod) && shared(one.topologyKey, at, other.node)),
  );
  const near = wish.near.every((one) => {
    if (place(at, one.topologyKey) === undefined) return false;
    const others = placed.filter(
      (other) => matches(one, other.pod) && place(other.node, one.topologyKey) !== undefined,
    );
    const begins = others.length === 0 && matches(one, pod);
    return begins || others.some((other) => shared(one.topologyKey, at, other.node));
  });
  return kept && !unwanted && near && evenly(pod, wish, at, placed, nodes);
}

function evenly(
  pod: Served<Pod>,
  { spread }: Wish,
  at: Served<Node>,
  placed: Placed[],
  nodes: Served<Node>[],
): boolean {
  const eligible = nodes.filter((one) => spread.every(({ topologyKey: key }) => place(one, key) !== undefined));
  return spread.every((one) => {
    const domain = place(at, one.topologyKey);
    if (domain === undefined) return false;
    const domains = new Set(eligible.map((item) => place(item, one.topologyKey)));
    const countIn = (value: string | undefined) =>
      placed.filter(
        (other) =>
          matches(one, other.pod) && eligible.includes(other.node) && place(other.node, one.topologyKey) === value,
      ).length;
    const least = domains.size < one.minDomains ? 0 : Math.min(...[...domains].map(countIn));
    return countIn(domain) + (matches(one, pod) ? 1 : 0) - least <= one.maxSkew;
  });
}

test('a pod gets a node exactly when the rules, read out slowly, leave one; and one that they leave', () => {
  fc.assert(
    fc.property(nodesOf, wishes, (nodes, all) => {
      const state = new ClusterState(() => undefined);
      for (const one of nodes) state.putNode(one);
      let placed: Placed[] = [];
      for (const [index, wish] of all.entries()) {
        const pod = podOf(wish, index);
        const demand = demandOf(pod, []);
        const decision = plan({ pod, demand }, state);
        const free = nodes.filter((one) => allowed(pod, wish, one, placed, nodes));
        if (decision.kind === 'bind') {
          const chosen = free.find(({ metadata }) => metadata.name === decision.node);
          expect(chosen).toBeDefined();
          if (!chosen) return;
          state.place(decision.node, demand);
          placed.push({ pod, wish, node: chosen });
        } else expect(free.map(({ metadata }) => metadata.name)).toEqual([]);
        if (wish.leaves) {
          state.release('p0');
          placed = placed.filter((other) => other.pod.metadata.uid !== 'p0');
        }
      }
    }),
    { numRuns: 500 },
  );
});
