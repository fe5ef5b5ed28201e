import { timestamp } from '@pilothouse/std/clock';
import type { PodDisruptionBudget } from '../../kinds.ts';

type Conditions = NonNullable<NonNullable<PodDisruptionBudget['status']>['conditions']>;
type Condition = Conditions[number];

const type = 'DisruptionAllowed';

export interface BudgetState {
  /** metadata.generation of the budget. */
  readonly generation: number;
  readonly allowed: number;
  /** Why what is allowed could not be told. */
  readonly failure?: string | undefined;
}

/** The conditions with DisruptionAllowed as it is now; it keeps its time while its status stays. `now` in milliseconds. */
export function withBudgetCondition(
  conditions: readonly Readonly<Condition>[] | undefined,
  { generation, allowed, failure }: BudgetState,
  now: number,
): Conditions {
  const known = conditions?.find((condition) => condition.type === type);
  const status = failure === undefined && allowed > 0 ? 'True' : 'False';
  const reason = failure !== undefined ? 'SyncFailed' : allowed > 0 ? 'SufficientPods' : 'InsufficientPods';
  const since = known?.status === status ? known.lastTransitionTime : timestamp(now);
  const others = (conditions ?? []).filter((condition) => condition !== known).map((condition) => ({ ...condition }));
  const next = { type, status, reason, message: failure ?? '', observedGeneration: generation };
  return [...others, { ...next, lastTransitionTime: since }];
}

/** What upstream's SyncFailed adds to the refusal of an eviction. */
export function syncFailure(conditions: readonly Readonly<Condition>[] | undefined): string | undefined {
  const known = conditions?.find((condition) => condition.type === type);
  return known?.reason === 'SyncFailed' ? known.message : undefined;
}
