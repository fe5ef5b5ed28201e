import type { PodDemand } from '../pod-demand.ts';
import type { NamespaceLabels, PodGroup } from './pod-group.ts';
import type { PodTerms, Term, WeightedTerm } from './pod-terms.ts';

export type CountsByNode = ReadonlyMap<string, number>;

/** A term, and on which nodes pods are that have it. */
export interface Carried {
  readonly term: Term;
  readonly nodes: CountsByNode;
}

interface MutableCarried extends Carried {
  readonly nodes: Map<string, number>;
}

interface Counted {
  readonly group: PodGroup;
  readonly nodes: Map<string, number>;
}

export interface Placement {
  readonly node: string;
  readonly demand: PodDemand;
}

/** Groups that are counted along; those that were asked for longest ago are counted anew when they are asked for again. */
const mostGroups = 2000;

/** What a required affinity of a pod that is placed weighs for one that it speaks of: upstream's hardPodAffinityWeight. */
const requiredWeight = 1;

/**
 * How many pods of each group each node has, and on which nodes there are pods that ask something of others. A group is counted
 * once when it is first asked for, then with every pod that comes or goes: no decision looks at all pods.
 */
export class PlacedPods {
  private readonly placed = new Map<string, Placement>();
  private readonly groups = new Map<string, Counted>();
  private readonly refusals = new Map<string, MutableCarried>();
  private readonly wishes = new Map<string, MutableCarried & { readonly term: WeightedTerm }>();
  private readonly namespaceLabels: NamespaceLabels;

  constructor(namespaceLabels: NamespaceLabels) {
    this.namespaceLabels = namespaceLabels;
  }

  add(node: string, demand: PodDemand): void {
    this.placed.set(demand.uid, { node, demand });
    this.change(node, demand, 1);
  }

  get(uid: string): Placement | undefined {
    return this.placed.get(uid);
  }

  remove({ node, demand }: Placement): void {
    this.placed.delete(demand.uid);
    this.change(node, demand, -1);
  }

  /** Labels of a namespace have changed, which decide on the members of groups. */
  recount(): void {
    this.groups.clear();
  }

  /** Pods of the group on each node that has any. */
  count(group: PodGroup): CountsByNode {
    const known = this.groups.get(group.key) ?? this.counted(group);
    this.groups.delete(group.key);
    this.groups.set(group.key, known);
    const [oldest] = this.groups.keys();
    if (this.groups.size > mostGroups && oldest !== undefined) this.groups.delete(oldest);
    return known.nodes;
  }

  isIn(group: PodGroup, demand: PodDemand): boolean {
    return group.includes(demand.traits, this.namespaceLabels);
  }

  /** Required anti-affinity of pods that are placed. */
  refused(): Iterable<Carried> {
    return this.refusals.values();
  }

  /** Preferences and required affinity of pods that are placed. */
  wished(): Iterable<Carried & { readonly term: WeightedTerm }> {
    return this.wishes.values();
  }

  private counted(group: PodGroup): Counted {
    const nodes = new Map<string, number>();
    for (const { node, demand } of this.placed.values()) if (this.isIn(group, demand)) add(nodes, node, 1);
    return { group, nodes };
  }

  private change(node: string, demand: PodDemand, by: 1 | -1): void {
    for (const { group, nodes } of this.groups.values()) if (this.isIn(group, demand)) add(nodes, node, by);
    if (demand.terms) this.changeTerms(node, demand.terms, by);
  }

  private changeTerms(node: string, { affinity, antiAffinity, preferred }: PodTerms, by: 1 | -1): void {
    for (const term of antiAffinity) carry(this.refusals, `${term.topologyKey} ${term.group.key}`, term, node, by);
    const wished = [...affinity.map((term) => ({ ...term, weight: requiredWeight })), ...preferred];
    for (const term of wished) {
      carry(this.wishes, `${term.weight} ${term.topologyKey} ${term.group.key}`, term, node, by);
    }
  }
}

function carry<T extends Term>(
  all: Map<string, MutableCarried & { readonly term: T }>,
  key: string,
  term: T,
  node: string,
  by: 1 | -1,
): void {
  const known = all.get(key) ?? { term, nodes: new Map<string, number>() };
  add(known.nodes, node, by);
  if (known.nodes.size === 0) all.delete(key);
  else all.set(key, known);
}

function add(counts: Map<string, number>, node: string, by: number): void {
  const next = (counts.get(node) ?? 0) + by;
  if (next === 0) counts.delete(node);
  else counts.set(node, next);
}
