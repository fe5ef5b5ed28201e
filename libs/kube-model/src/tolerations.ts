import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Node, Pod } from './kinds.ts';

export type Taint = NonNullable<NonNullable<Node['spec']>['taints']>[number];
export type Toleration = NonNullable<NonNullable<Pod['spec']>['tolerations']>[number];

/** Whether one toleration covers one taint; an empty key or effect covers all. */
export function tolerates(toleration: DeepReadonly<Toleration>, taint: DeepReadonly<Taint>): boolean {
  const { key, operator = 'Equal', value = '', effect } = toleration;
  if (effect && effect !== taint.effect) return false;
  if (key && key !== taint.key) return false;
  if (operator === 'Exists') return true;
  return Boolean(key) && value === (taint.value ?? '');
}

/** The first of these taints that the pod does not tolerate. */
export function untolerated(
  taints: readonly DeepReadonly<Taint>[],
  tolerations: readonly DeepReadonly<Toleration>[] | undefined,
): DeepReadonly<Taint> | undefined {
  return taints.find((taint) => !tolerations?.some((toleration) => tolerates(toleration, taint)));
}
