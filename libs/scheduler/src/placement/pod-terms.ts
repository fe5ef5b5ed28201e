import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { type AffinityTerm, groupOfTerm, type PodGroup, type PodTraits } from './pod-group.ts';

/** Being with, or apart from, the pods of a group: on one node, in one zone, or whatever `topologyKey` says. */
export interface Term {
  readonly topologyKey: string;
  readonly group: PodGroup;
}

export interface WeightedTerm extends Term {
  /** Negative: better apart. */
  readonly weight: number;
}

/** What a pod asks of the places of other pods. */
export interface PodTerms {
  readonly affinity: readonly Term[];
  readonly antiAffinity: readonly Term[];
  readonly preferred: readonly WeightedTerm[];
}

/** Undefined for a pod that asks nothing, as most do. */
export function termsOf(pod: Cached<Pod>, traits: PodTraits): PodTerms | undefined {
  const { podAffinity, podAntiAffinity } = pod.spec?.affinity ?? {};
  if (!podAffinity && !podAntiAffinity) return undefined;
  const term = (one: AffinityTerm): Term => ({ topologyKey: one.topologyKey, group: groupOfTerm(one, traits) });
  const affinity = (podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(term);
  const antiAffinity = (podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(term);
  const near = podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const apart = podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const preferred = [
    ...near.map(({ weight, podAffinityTerm }) => ({ ...term(podAffinityTerm), weight })),
    ...apart.map(({ weight, podAffinityTerm }) => ({ ...term(podAffinityTerm), weight: -weight })),
  ];
  if (affinity.length + antiAffinity.length + preferred.length === 0) return undefined;
  return { affinity, antiAffinity, preferred };
}
