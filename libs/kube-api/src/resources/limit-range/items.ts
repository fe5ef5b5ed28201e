import type { LimitRange } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';

export type LimitRangeItem = NonNullable<DeepReadonly<LimitRange>['spec']>['limits'][number];

/** The limits of each LimitRange of a namespace, in the order of their names. */
export function limitsOf(view: View, namespace: string): readonly (readonly LimitRangeItem[])[] {
  return [...view.list('limitranges', namespace)]
    .sort((a, b) => (a.key.name < b.key.name ? -1 : 1))
    .map((stored) => stored.parse<LimitRange>().spec?.limits ?? []);
}
