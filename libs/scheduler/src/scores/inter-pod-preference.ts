import type { ClusterState } from '../cluster-state.ts';
import type { Candidate } from '../filters/filter.ts';
import type { CountsByNode } from '../placement/placed-pods.ts';
import { countsByDomain, domainOf } from '../placement/topology.ts';
import type { Score } from './score.ts';

interface Pull {
  readonly topologyKey: string;
  readonly weight: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Preferred pod affinity and anti-affinity, the pod's own and that which others have for it. */
export const interPodPreference: Score = {
  weight: 2,
  rate(candidate, nodes, cluster) {
    const pulls = pullsOf(candidate, cluster);
    if (pulls.length === 0) return nodes.map(() => 0);
    const sums = nodes.map((node) =>
      pulls.reduce((sum, { topologyKey, weight, counts }) => {
        const domain = domainOf(node, topologyKey);
        return sum + (domain === undefined ? 0 : weight * (counts.get(domain) ?? 0));
      }, 0),
    );
    return normalized(sums);
  },
};

function pullsOf({ demand }: Candidate, cluster: ClusterState): Pull[] {
  const { pods } = cluster;
  const pull = (topologyKey: string, weight: number, nodes: CountsByNode): Pull => {
    const counts = countsByDomain(nodes, topologyKey, (name) => cluster.node(name));
    return { topologyKey, weight, counts };
  };
  const pulls = (demand.terms?.preferred ?? []).map(({ topologyKey, weight, group }) =>
    pull(topologyKey, weight, pods.count(group)),
  );
  for (const { term, nodes } of pods.wished()) {
    if (pods.isIn(term.group, demand)) pulls.push(pull(term.topologyKey, term.weight, nodes));
  }
  return pulls;
}

/** The worst 0, the best 100. */
function normalized(sums: readonly number[]): readonly number[] {
  const least = Math.min(...sums);
  const range = Math.max(...sums) - least;
  return sums.map((sum) => (range === 0 ? 0 : ((sum - least) * 100) / range));
}
