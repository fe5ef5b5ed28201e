import type { ClusterState, NodeState } from '../cluster-state.ts';
import { groupOfAll } from '../placement/pod-group.ts';
import type { Term } from '../placement/pod-terms.ts';
import { countsByDomain, domainOf } from '../placement/topology.ts';
import type { Candidate, Check, ClusterFilter, Rejection } from './filter.ts';

const missed: Rejection = { reasons: ["node(s) didn't match pod affinity rules"], resolvable: false };
const tooNear: Rejection = { reasons: ["node(s) didn't match pod anti-affinity rules"], resolvable: true };
const unwanted: Rejection = {
  reasons: ["node(s) didn't satisfy existing pods anti-affinity rules"],
  resolvable: true,
};

/** Places, by the label that tells them apart. */
type Places = readonly { readonly topologyKey: string; readonly counts: ReadonlyMap<string, number> }[];

/** Required affinity and anti-affinity of the pod, and anti-affinity that those who are there have against it. */
export const interPodAffinity: ClusterFilter = {
  prepare(candidate, cluster) {
    const { affinity = [], antiAffinity = [] } = candidate.demand.terms ?? {};
    const checks: Check[] = [];
    if (affinity.length > 0) checks.push(nearness(candidate, cluster, affinity));
    const avoided = antiAffinity.map((term) => placesOf(cluster, term));
    if (avoided.length > 0) checks.push((node) => (isIn(avoided, node) ? tooNear : undefined));
    const refused = refusedPlaces(candidate, cluster);
    if (refused.length > 0) checks.push((node) => (isIn(refused, node) ? unwanted : undefined));
    if (checks.length === 0) return undefined;
    return (node) => {
      for (const check of checks) {
        const rejection = check(node);
        if (rejection) return rejection;
      }
      return undefined;
    };
  },
};

function placesOf(cluster: ClusterState, { topologyKey, group }: Term) {
  const counts = countsByDomain(cluster.pods.count(group), topologyKey, (name) => cluster.node(name));
  return { topologyKey, counts };
}

/** Pods that satisfy all terms have to be in the place that each term names; the first of its kind has to begin somewhere. */
function nearness({ demand }: Candidate, cluster: ClusterState, terms: readonly Term[]): Check {
  const group = groupOfAll(terms.map((term) => term.group));
  const places = terms.map(({ topologyKey }) => placesOf(cluster, { topologyKey, group }));
  const none = places.every(({ counts }) => counts.size === 0);
  const begins = none && cluster.pods.isIn(group, demand);
  return (node) => {
    const isNear = places.every(({ topologyKey, counts }) => {
      const domain = domainOf(node, topologyKey);
      return domain !== undefined && (begins || counts.has(domain));
    });
    return isNear ? undefined : missed;
  };
}

function refusedPlaces({ demand }: Candidate, cluster: ClusterState): Places {
  const places = [];
  for (const { term, nodes } of cluster.pods.refused()) {
    if (!cluster.pods.isIn(term.group, demand)) continue;
    const { topologyKey } = term;
    places.push({ topologyKey, counts: countsByDomain(nodes, topologyKey, (name) => cluster.node(name)) });
  }
  return places;
}

function isIn(places: Places, node: NodeState): boolean {
  return places.some(({ topologyKey, counts }) => {
    const domain = domainOf(node, topologyKey);
    return domain !== undefined && counts.has(domain);
  });
}
