import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node } from '@pilothouse/kube-model/kinds';
import { PlacedPods } from './placement/placed-pods.ts';
import type { NamespaceLabels } from './placement/pod-group.ts';
import { type Amounts, amountsOf, type PodDemand } from './pod-demand.ts';

/** What the pods of a node take of it. */
export interface Load {
  readonly requested: ReadonlyMap<string, number>;
  readonly pods: number;
  readonly hostPorts: ReadonlyMap<string, number>;
  /** Pods by group. */
  readonly groups: ReadonlyMap<string, number>;
}

export interface NodeState {
  readonly node: Cached<Node>;
  readonly allocatable: Amounts;
  readonly load: Load;
}

interface MutableLoad extends Load {
  readonly requested: Map<string, number>;
  pods: number;
  readonly hostPorts: Map<string, number>;
  readonly groups: Map<string, number>;
}

const nothing: Load = { requested: new Map(), pods: 0, hostPorts: new Map(), groups: new Map() };

/**
 * Nodes and what is placed on them, kept with every event. A placement that was decided but is not in the API yet
 * counts already, or a burst of pods would all see the same free room.
 */
export class ClusterState {
  private readonly nodes = new Map<string, NodeState>();
  private readonly loads = new Map<string, MutableLoad>();
  readonly pods: PlacedPods;

  constructor(namespaceLabels: NamespaceLabels) {
    this.pods = new PlacedPods(namespaceLabels);
  }

  putNode(node: Cached<Node>): void {
    const { name } = node.metadata;
    const allocatable = amountsOf(node.status?.allocatable ?? node.status?.capacity);
    const load = this.loads.get(name) ?? nothing;
    this.nodes.set(name, { node, allocatable, load });
  }

  removeNode(name: string): void {
    this.nodes.delete(name);
  }

  get nodeCount(): number {
    return this.nodes.size;
  }

  allNodes(): readonly NodeState[] {
    return [...this.nodes.values()];
  }

  node(name: string): NodeState | undefined {
    return this.nodes.get(name);
  }

  placed(uid: string): string | undefined {
    return this.pods.get(uid)?.node;
  }

  /** The pod is, or will be, on this node, and this is what it takes and asks from now on. */
  place(node: string, demand: PodDemand): void {
    this.release(demand.uid);
    this.pods.add(node, demand);
    count(this.loadOf(node), demand, 1);
  }

  /** The pod takes nothing any more. Tells whether it did. */
  release(uid: string): boolean {
    const placement = this.pods.get(uid);
    if (!placement) return false;
    this.pods.remove(placement);
    const load = this.loadOf(placement.node);
    count(load, placement.demand, -1);
    if (load.pods === 0 && !this.nodes.has(placement.node)) this.loads.delete(placement.node);
    return true;
  }

  private loadOf(name: string): MutableLoad {
    const known = this.loads.get(name);
    if (known) return known;
    const load = { requested: new Map(), pods: 0, hostPorts: new Map(), groups: new Map() };
    this.loads.set(name, load);
    const state = this.nodes.get(name);
    if (state) this.nodes.set(name, { ...state, load });
    return load;
  }
}

function count(load: MutableLoad, { requests, hostPorts, groups }: PodDemand, sign: 1 | -1): void {
  load.pods += sign;
  for (const [name, amount] of requests) change(load.requested, name, sign * amount);
  for (const port of hostPorts) change(load.hostPorts, port, sign);
  for (const group of groups) change(load.groups, group, sign);
}

function change(amounts: Map<string, number>, name: string, by: number): void {
  const next = (amounts.get(name) ?? 0) + by;
  if (next === 0) amounts.delete(name);
  else amounts.set(name, next);
}
