import { type LabelSelectorObject, selectorFromObject } from '../../selectors/label-selector.ts';

interface PolicyRule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

interface AggregatingRole<Rule> {
  readonly metadata?: { readonly name?: string; readonly labels?: Readonly<Record<string, string>> };
  readonly aggregationRule?: { readonly clusterRoleSelectors?: readonly LabelSelectorObject[] };
  readonly rules?: readonly Rule[];
}

/**
 * The rules of all ClusterRoles that a selector of `role` matches, each once, in the order of the selectors and then of
 * their names; undefined for a ClusterRole that aggregates nothing.
 */
export function aggregatedRules<Rule extends PolicyRule>(
  role: AggregatingRole<Rule>,
  all: Iterable<AggregatingRole<Rule>>,
): Rule[] | undefined {
  if (!role.aggregationRule) return undefined;
  const others = [...all].filter((other) => nameOf(other) !== nameOf(role)).sort(byName);
  const found = new Map<string, Rule>();
  for (const selector of role.aggregationRule.clusterRoleSelectors ?? []) {
    const { matches } = selectorFromObject(selector);
    for (const other of others.filter(({ metadata }) => matches(metadata?.labels))) {
      for (const rule of other.rules ?? []) found.set(keyOf(rule), rule);
    }
  }
  return [...found.values()];
}

const keyOf = ({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }: PolicyRule) =>
  JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs].map((part) => part ?? []));

const nameOf = ({ metadata }: Pick<AggregatingRole<unknown>, 'metadata'>) => metadata?.name ?? '';

const byName = (a: AggregatingRole<unknown>, b: AggregatingRole<unknown>) => (nameOf(a) < nameOf(b) ? -1 : 1);
