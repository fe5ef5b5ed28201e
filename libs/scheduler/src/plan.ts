import type { ClusterState, NodeState } from './cluster-state.ts';
import { enoughNodes } from './enough-nodes.ts';
import type { Candidate, Check, ClusterFilter, Filter, Rejection } from './filters/filter.ts';
import { hostPorts } from './filters/host-ports.ts';
import { interPodAffinity } from './filters/inter-pod-affinity.ts';
import { nodeAffinity } from './filters/node-affinity.ts';
import { nodeName } from './filters/node-name.ts';
import { resourceFit } from './filters/resource-fit.ts';
import { taints } from './filters/taints.ts';
import { topologySpread } from './filters/topology-spread.ts';
import { unschedulable } from './filters/unschedulable.ts';
import { volumeBinding } from './filters/volume-binding.ts';
import { volumeRestrictions } from './filters/volume-restrictions.ts';
import { interPodPreference } from './scores/inter-pod-preference.ts';
import { leastAllocated } from './scores/least-allocated.ts';
import { preferredAffinity } from './scores/preferred-affinity.ts';
import { preferredTaints } from './scores/preferred-taints.ts';
import type { Score } from './scores/score.ts';
import { spreading } from './scores/spreading.ts';
import { topologySpreadPreference } from './scores/topology-spread-preference.ts';

export type Plan =
  | { readonly kind: 'bind'; readonly node: string }
  /** No node will do now; `message` says why, in upstream's words. */
  | { readonly kind: 'unschedulable'; readonly message: string };

const filters: readonly Filter[] = [
  unschedulable,
  nodeName,
  taints,
  nodeAffinity,
  hostPorts,
  resourceFit,
  volumeRestrictions,
  volumeBinding,
];
const clusterFilters: readonly ClusterFilter[] = [topologySpread, interPodAffinity];
const scores: readonly Score[] = [
  spreading,
  leastAllocated,
  preferredTaints,
  preferredAffinity,
  topologySpreadPreference,
  interPodPreference,
];

/** Where the pod should run. In a large cluster the look begins at node `from`, and ends when enough of them would do. */
export function plan(candidate: Candidate, cluster: ClusterState, from = 0): Plan {
  const nodes = cluster.allNodes();
  if (nodes.length === 0) return { kind: 'unschedulable', message: 'no nodes available to schedule pods' };
  const refusal = candidate.claims?.refusal;
  if (refusal !== undefined) return { kind: 'unschedulable', message: refuse(refusal, nodes.length) };
  const { feasible, rejections } = look(nodes, from, checkOf(candidate, cluster));
  const best = choose(candidate, feasible, cluster);
  return best
    ? { kind: 'bind', node: best.node.metadata.name }
    : { kind: 'unschedulable', message: explain(rejections, nodes.length) };
}

interface Found {
  readonly feasible: readonly NodeState[];
  readonly rejections: readonly Rejection[];
}

function look(nodes: readonly NodeState[], from: number, check: Check): Found {
  const enough = enoughNodes(nodes.length);
  const feasible: NodeState[] = [];
  const rejections: Rejection[] = [];
  for (let step = 0; step < nodes.length && feasible.length < enough; step++) {
    const node = nodes[(from + step) % nodes.length];
    const rejection = node && check(node);
    if (rejection) rejections.push(rejection);
    else if (node) feasible.push(node);
  }
  return { feasible, rejections };
}

/** The filters in upstream's order: the first that has something against a node speaks for it. */
function checkOf(candidate: Candidate, cluster: ClusterState): Check {
  const prepared = clusterFilters.flatMap((filter) => filter.prepare(candidate, cluster) ?? []);
  return (node) => {
    for (const { reasons, resolvable } of filters) {
      const found = reasons(candidate, node);
      if (found.length > 0) return { reasons: found, resolvable };
    }
    for (const check of prepared) {
      const rejection = check(node);
      if (rejection) return rejection;
    }
    return undefined;
  };
}

/** The best by weighted scores; among equals the one with the fewest pods. */
function choose(candidate: Candidate, nodes: readonly NodeState[], cluster: ClusterState): NodeState | undefined {
  if (nodes.length <= 1) return nodes[0];
  const totals = new Array<number>(nodes.length).fill(0);
  for (const { weight, rate } of scores) {
    const values = rate(candidate, nodes, cluster);
    for (let index = 0; index < nodes.length; index++) {
      totals[index] = (totals[index] ?? 0) + weight * (values[index] ?? 0);
    }
  }
  let best = 0;
  for (const [index, total] of totals.entries()) {
    const lead = total - (totals[best] ?? 0);
    const lighter = (nodes[index]?.load.pods ?? 0) < (nodes[best]?.load.pods ?? 0);
    if (lead > 1e-9 || (lead > -1e-9 && lighter)) best = index;
  }
  return nodes[best];
}

/** As upstream tells it: no node was looked at. */
function refuse(why: string, total: number): string {
  const head = `0/${total} nodes are available`;
  return `${head}: ${why}. preemption: ${head}: ${total} Preemption is not helpful for scheduling.`;
}

/** As upstream tells it: how many nodes for which reason, and that making room by preemption is no way out. */
function explain(rejections: readonly Rejection[], total: number): string {
  const reasons = histogram(rejections.flatMap((rejection) => rejection.reasons));
  const preemption = histogram(
    rejections.map(({ resolvable }) =>
      resolvable ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling',
    ),
  );
  const head = `0/${total} nodes are available`;
  return `${head}: ${reasons}. preemption: ${head}: ${preemption}.`;
}

function histogram(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(', ');
}
