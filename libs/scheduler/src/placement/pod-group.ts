import type { Pod } from '@pilothouse/kube-model/kinds';
import {
  type LabelSelector,
  type LabelSelectorObject,
  selectorFromObject,
} from '@pilothouse/kube-model/selectors/label-selector';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Labels = Readonly<Record<string, string>>;
type Affinity = NonNullable<NonNullable<Pod['spec']>['affinity']>;
export type AffinityTerm = DeepReadonly<
  NonNullable<NonNullable<Affinity['podAffinity']>['requiredDuringSchedulingIgnoredDuringExecution']>[number]
>;

/** What terms and constraints ask of a pod. */
export interface PodTraits {
  readonly namespace: string;
  readonly labels: Labels;
  /** Was told to go. */
  readonly terminating: boolean;
}

export type NamespaceLabels = (namespace: string) => Labels | undefined;

/** The pods that a term of an affinity, or a spread constraint, speaks of. */
export interface PodGroup {
  /** The same for groups of the same pods. */
  readonly key: string;
  includes(pod: PodTraits, namespaceLabels: NamespaceLabels): boolean;
}

/** `owner` is the pod in whose spec the term stands. */
export function groupOfTerm(term: AffinityTerm, owner: PodTraits): PodGroup {
  const { namespaces = [], namespaceSelector } = term;
  const own = namespaces.length === 0 && !namespaceSelector ? [owner.namespace] : namespaces;
  const names = new Set(own);
  const byLabels = namespaceSelector ? selectorFromObject(namespaceSelector) : undefined;
  const extras = [...pinned(term.matchLabelKeys, 'In', owner), ...pinned(term.mismatchLabelKeys, 'NotIn', owner)];
  const selector = selectorWith(term.labelSelector, extras);
  return {
    key: JSON.stringify([[...names].sort(), namespaceSelector ?? null, term.labelSelector ?? null, extras]),
    includes(pod, namespaceLabels) {
      const near = names.has(pod.namespace) || byLabels?.matches(namespaceLabels(pod.namespace));
      return Boolean(near) && selector.matches(pod.labels);
    },
  };
}

/** Pods of the owner's namespace that are not on their way out. */
export function groupOfSpread(
  selector: DeepReadonly<LabelSelectorObject> | undefined,
  matchLabelKeys: readonly string[] | undefined,
  owner: PodTraits,
): PodGroup {
  const extras = pinned(matchLabelKeys, 'In', owner);
  const labels = selectorWith(selector, extras);
  return {
    key: JSON.stringify([owner.namespace, selector ?? null, extras]),
    includes: (pod) => pod.namespace === owner.namespace && !pod.terminating && labels.matches(pod.labels),
  };
}

/** The pods that are in each of these groups. */
export function groupOfAll(groups: readonly PodGroup[]): PodGroup {
  const [first] = groups;
  if (first && groups.length === 1) return first;
  return {
    key: groups.map(({ key }) => key).join('&'),
    includes: (pod, namespaceLabels) => groups.every((group) => group.includes(pod, namespaceLabels)),
  };
}

interface Pinned {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** The values that the owner has; of a label that it does not have nothing is asked. */
function pinned(keys: readonly string[] | undefined, operator: 'In' | 'NotIn', { labels }: PodTraits): Pinned[] {
  return (keys ?? []).flatMap((key) => {
    const value = labels[key];
    return value === undefined ? [] : [{ key, operator, values: [value] }];
  });
}

function selectorWith(
  selector: DeepReadonly<LabelSelectorObject> | undefined,
  extras: readonly Pinned[],
): LabelSelector {
  if (!selector) return selectorFromObject(undefined);
  return selectorFromObject({ ...selector, matchExpressions: [...(selector.matchExpressions ?? []), ...extras] });
}
