import type { Condition } from '../../generated/resolver-types.ts';

export interface WrittenCondition {
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly lastTransitionTime?: string | undefined;
  readonly lastUpdateTime?: string | undefined;
}

/** Conditions of any kind, as one type. */
export function conditionsOf(conditions: readonly WrittenCondition[] | undefined): Condition[] {
  return (conditions ?? []).map((condition) => ({
    type: condition.type ?? '',
    status: condition.status ?? 'Unknown',
    reason: condition.reason,
    message: condition.message,
    lastTransitionTime: condition.lastTransitionTime,
    lastUpdateTime: condition.lastUpdateTime,
  }));
}
