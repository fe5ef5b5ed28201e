import type { Deployment } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';

export type DeploymentStatus = NonNullable<Deployment['status']>;
export type Condition = NonNullable<DeploymentStatus['conditions']>[number];
export type ConditionType = 'Available' | 'Progressing' | 'ReplicaFailure';
export type Conditions = readonly Readonly<Condition>[];

export function findCondition(conditions: Conditions, type: ConditionType): Readonly<Condition> | undefined {
  return conditions.find((condition) => condition.type === type);
}

export function newCondition(
  type: ConditionType,
  status: 'True' | 'False' | 'Unknown',
  { reason, message }: { readonly reason: string; readonly message: string },
  now: number,
): Condition {
  const at = timestamp(now);
  return { type, status, lastUpdateTime: at, lastTransitionTime: at, reason, message };
}

export function withoutCondition(conditions: Conditions, type: ConditionType): Conditions {
  return conditions.filter((condition) => condition.type !== type);
}

/** Nothing changes while status and reason stay; the transition time stays while the status does. */
export function withCondition(conditions: Conditions, condition: Condition): Conditions {
  const type = condition.type as ConditionType;
  const known = findCondition(conditions, type);
  if (known?.status === condition.status && known.reason === condition.reason) return conditions;
  return replaceCondition(conditions, condition);
}

/** As `withCondition`, but also when status and reason are the same: its message and update time are renewed. */
export function replaceCondition(conditions: Conditions, condition: Condition): Conditions {
  const type = condition.type as ConditionType;
  const known = findCondition(conditions, type);
  const kept = known?.status === condition.status && known.lastTransitionTime;
  const next = kept ? { ...condition, lastTransitionTime: kept } : condition;
  return [...withoutCondition(conditions, type), next];
}
