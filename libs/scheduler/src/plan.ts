import type { NodeState } from './cluster-state.ts';
import type { Candidate, Filter } from './filters/filter.ts';
import { hostPorts } from './filters/host-ports.ts';
import { nodeAffinity } from './filters/node-affinity.ts';
import { nodeName } from './filters/node-name.ts';
import { resourceFit } from './filters/resource-fit.ts';
import { taints } from './filters/taints.ts';
import { unschedulable } from './filters/unschedulable.ts';
import { leastAllocated } from './scores/least-allocated.ts';
import { preferredAffinity } from './scores/preferred-affinity.ts';
import { preferredTaints } from './scores/preferred-taints.ts';
import type { Score } from './scores/score.ts';
import { spreading } from './scores/spreading.ts';

export type Plan =
  | { readonly kind: 'bind'; readonly node: string }
  /** No node will do now; `message` says why, in upstream's words. */
  | { readonly kind: 'unschedulable'; readonly message: string };

const filters: readonly Filter[] = [unschedulable, nodeName, taints, nodeAffinity, hostPorts, resourceFit];
const scores: readonly Score[] = [spreading, leastAllocated, preferredTaints, preferredAffinity];

/** Where the pod should run. */
export function plan(candidate: Candidate, nodes: readonly NodeState[]): Plan {
  if (nodes.length === 0) return { kind: 'unschedulable', message: 'no nodes available to schedule pods' };
  const rejections: Rejection[] = [];
  const feasible = nodes.filter((node) => {
    const rejection = rejectionOf(candidate, node);
    if (rejection) rejections.push(rejection);
    return rejection === undefined;
  });
  const best = choose(candidate, feasible);
  return best
    ? { kind: 'bind', node: best.node.metadata.name }
    : { kind: 'unschedulable', message: explain(rejections, nodes.length) };
}

interface Rejection {
  readonly reasons: readonly string[];
  readonly resolvable: boolean;
}

function rejectionOf(candidate: Candidate, node: NodeState): Rejection | undefined {
  for (const { reasons, resolvable } of filters) {
    const found = reasons(candidate, node);
    if (found.length > 0) return { reasons: found, resolvable };
  }
  return undefined;
}

/** The best by weighted scores; among equals the one with the fewest pods. */
function choose(candidate: Candidate, nodes: readonly NodeState[]): NodeState | undefined {
  if (nodes.length <= 1) return nodes[0];
  const totals = new Array<number>(nodes.length).fill(0);
  for (const { weight, rate } of scores) {
    for (const [index, value] of rate(candidate, nodes).entries()) {
      totals[index] = (totals[index] ?? 0) + weight * value;
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
