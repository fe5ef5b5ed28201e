import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { selectsNode } from '@pilothouse/kube-model/selectors/node-affinity';
import { untolerated } from '@pilothouse/kube-model/tolerations';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterState, NodeState } from '../cluster-state.ts';
import type { Candidate } from '../filters/filter.ts';
import { groupOfSpread } from './pod-group.ts';
import { domainOf } from './topology.ts';

export type SpreadConstraint = DeepReadonly<NonNullable<NonNullable<Pod['spec']>['topologySpreadConstraints']>[number]>;

/** A constraint with how many of its pods each place has. Places that it does not look at are not in it. */
export interface Spread {
  readonly constraint: SpreadConstraint;
  readonly domains: ReadonlyMap<string, number>;
  /** Whether the pod itself will be one of those counted. */
  readonly self: boolean;
}

export function constraintsOf(pod: Cached<Pod>, when: 'DoNotSchedule' | 'ScheduleAnyway'): readonly SpreadConstraint[] {
  const all = pod.spec?.topologySpreadConstraints ?? [];
  return all.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === when);
}

/** How the pods that each constraint speaks of are spread now. Only nodes that have all of the constraints' labels count. */
export function spreadsOf(
  candidate: Candidate,
  cluster: ClusterState,
  constraints: readonly SpreadConstraint[],
): readonly Spread[] {
  const nodes = cluster.allNodes().filter((node) => hasPlaces(node, constraints));
  return constraints.map((constraint) => spreadOf(candidate, cluster, constraint, nodes));
}

export function hasPlaces(node: NodeState, constraints: readonly SpreadConstraint[]): boolean {
  return constraints.every(({ topologyKey }) => domainOf(node, topologyKey) !== undefined);
}

function spreadOf(
  { pod, demand }: Candidate,
  { pods }: ClusterState,
  constraint: SpreadConstraint,
  nodes: readonly NodeState[],
): Spread {
  const group = groupOfSpread(constraint.labelSelector, constraint.matchLabelKeys, demand.traits);
  const counts = pods.count(group);
  const domains = new Map<string, number>();
  for (const node of nodes) {
    const domain = domainOf(node, constraint.topologyKey);
    if (domain === undefined || !looksAt(constraint, pod, node)) continue;
    domains.set(domain, (domains.get(domain) ?? 0) + (counts.get(node.node.metadata.name) ?? 0));
  }
  return { constraint, domains, self: pods.isIn(group, demand) };
}

function looksAt(
  { nodeAffinityPolicy = 'Honor', nodeTaintsPolicy = 'Ignore' }: SpreadConstraint,
  { spec }: Cached<Pod>,
  { node }: NodeState,
): boolean {
  if (nodeAffinityPolicy === 'Honor' && !selectsNode(spec, node)) return false;
  if (nodeTaintsPolicy !== 'Honor') return true;
  const hard = node.spec?.taints?.filter(({ effect }) => effect !== 'PreferNoSchedule') ?? [];
  return untolerated(hard, spec?.tolerations) === undefined;
}
