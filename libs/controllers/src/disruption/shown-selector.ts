import type { Cached } from '@pilothouse/kube-client/cached';
import type { PodDisruptionBudget } from '@pilothouse/kube-model/kinds';

type Selector = NonNullable<Cached<PodDisruptionBudget>['spec']>['selector'];

/** A selector as Go prints the message that it is, which upstream's event shows. */
export function shownSelector(selector: Selector): string {
  if (!selector) return 'nil';
  const { matchLabels = {}, matchExpressions = [] } = selector;
  const labels = Object.entries(matchLabels).sort(([a], [b]) => (a < b ? -1 : 1));
  const expressions = matchExpressions.map(
    ({ key, operator, values = [] }) =>
      `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${values.join(' ')}],},`,
  );
  const map = labels.map(([key, value]) => `${key}: ${value},`).join('');
  return `&LabelSelector{MatchLabels:map[string]string{${map}},MatchExpressions:[]LabelSelectorRequirement{${expressions.join('')}},}`;
}
