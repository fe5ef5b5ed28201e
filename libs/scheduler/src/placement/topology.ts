import type { NodeState } from '../cluster-state.ts';
import type { CountsByNode } from './placed-pods.ts';

/** The place of a node: the value of the label, which all nodes of one zone, rack or name share. */
export function domainOf({ node }: NodeState, topologyKey: string): string | undefined {
  return node.metadata.labels?.[topologyKey];
}

/** Counts of nodes added up by place. Nodes that are not known, or have no such label, are nowhere. */
export function countsByDomain(
  counts: CountsByNode,
  topologyKey: string,
  nodeOf: (name: string) => NodeState | undefined,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) {
    const node = nodeOf(name);
    const domain = node && domainOf(node, topologyKey);
    if (domain !== undefined) sums.set(domain, (sums.get(domain) ?? 0) + count);
  }
  return sums;
}
