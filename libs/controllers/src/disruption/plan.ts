import type { Cached } from '@pilothouse/kube-client/cached';
import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import type { Pod, PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { withBudgetCondition } from '@pilothouse/kube-model/kinds/pod-disruption-budget/budget-condition';
import { isHealthy } from '@pilothouse/kube-model/kinds/pod-disruption-budget/healthy-pod';
import { type Expected, expectedPods, type FindWorkload } from './scale.ts';

type BudgetStatus = NonNullable<PodDisruptionBudget['status']>;

export interface Observed {
  readonly budget: Cached<PodDisruptionBudget>;
  /** Those that its selector matches. */
  readonly pods: readonly Cached<Pod>[];
  readonly find: FindWorkload;
}

export interface Plan {
  readonly status: BudgetStatus;
  /** Why it cannot be told what is allowed: nothing is, meanwhile. */
  readonly failure?: string;
  /** Evicted long ago, and still there. */
  readonly undeleted: readonly Cached<Pod>[];
  /** Nobody says how many of these there should be. */
  readonly unmanaged: boolean;
  /** When an eviction that has not been seen is given up; milliseconds since the epoch. */
  readonly recheckAt: number | undefined;
}

/** How long an evicted Pod may take to be seen as deleted, milliseconds. */
const deletionTimeout = 2 * 60_000;

/** The status of a budget as its Pods and their workloads are now. `now` in milliseconds. */
export function plan({ budget, pods, find }: Observed, now: number): Plan {
  const wanted = wantedOf(budget, pods, find);
  const { current, overdue, recheckAt } = evictions(budget, pods, now);
  if (wanted.kind === 'unknown') return failed(budget, wanted.why, now);
  const currentHealthy = pods.filter((pod) => isHealthy(pod) && !(pod.metadata.name in current)).length;
  const { expectedPods: expected, desiredHealthy } = wanted;
  const disruptionsAllowed = expected > 0 ? Math.max(0, currentHealthy - desiredHealthy) : 0;
  const generation = budget.metadata.generation ?? 0;
  const status = {
    ...(Object.keys(current).length > 0 && { disruptedPods: current }),
    observedGeneration: generation,
    disruptionsAllowed,
    currentHealthy,
    desiredHealthy,
    expectedPods: expected,
    conditions: withBudgetCondition(budget.status?.conditions, { generation, allowed: disruptionsAllowed }, now),
  };
  return { status, undeleted: overdue, unmanaged: wanted.unmanaged, recheckAt };
}

type Wanted =
  | {
      readonly kind: 'count';
      readonly expectedPods: number;
      readonly desiredHealthy: number;
      readonly unmanaged: boolean;
    }
  | Extract<Expected, { kind: 'unknown' }>;

/** Percentages are rounded up, in the sense that each field has. */
function wantedOf({ spec }: Cached<PodDisruptionBudget>, pods: readonly Cached<Pod>[], find: FindWorkload): Wanted {
  const { minAvailable, maxUnavailable } = spec ?? {};
  if (typeof minAvailable === 'number' && maxUnavailable === undefined) {
    return { kind: 'count', expectedPods: pods.length, desiredHealthy: minAvailable, unmanaged: false };
  }
  if (minAvailable === undefined && maxUnavailable === undefined) {
    return { kind: 'count', expectedPods: 0, desiredHealthy: 0, unmanaged: false };
  }
  const expected = expectedPods(pods, find);
  if (expected.kind === 'unknown') return expected;
  const healthy =
    maxUnavailable === undefined
      ? resolveIntOrPercent(minAvailable ?? 0, expected.pods, 'up')
      : expected.pods - resolveIntOrPercent(maxUnavailable, expected.pods, 'up');
  const unmanaged = expected.unmanaged.length > 0;
  return { kind: 'count', expectedPods: expected.pods, desiredHealthy: Math.max(0, healthy), unmanaged };
}

interface Evictions {
  /** By the name of the Pod, when it was evicted: not seen to be deleted yet. */
  readonly current: Record<string, string>;
  readonly overdue: readonly Cached<Pod>[];
  readonly recheckAt: number | undefined;
}

function evictions({ status }: Cached<PodDisruptionBudget>, pods: readonly Cached<Pod>[], now: number): Evictions {
  const current: Record<string, string> = {};
  const overdue: Cached<Pod>[] = [];
  let recheckAt: number | undefined;
  for (const pod of pods) {
    const evicted = status?.disruptedPods?.[pod.metadata.name];
    if (evicted === undefined || pod.metadata.deletionTimestamp !== undefined) continue;
    const until = Date.parse(evicted) + deletionTimeout;
    if (until < now) {
      overdue.push(pod);
      continue;
    }
    current[pod.metadata.name] = evicted;
    recheckAt = Math.min(recheckAt ?? until + 1, until + 1);
  }
  return { current, overdue, recheckAt };
}

/** What was known stays, but that nothing is allowed. */
function failed(budget: Cached<PodDisruptionBudget>, failure: string, now: number): Plan {
  const generation = budget.metadata.generation ?? 0;
  const { disruptedPods, currentHealthy = 0, desiredHealthy = 0, expectedPods: expected = 0 } = budget.status ?? {};
  const state = { generation, allowed: 0, failure };
  const status = {
    ...(disruptedPods && { disruptedPods: { ...disruptedPods } }),
    observedGeneration: generation,
    disruptionsAllowed: 0,
    currentHealthy,
    desiredHealthy,
    expectedPods: expected,
    conditions: withBudgetCondition(budget.status?.conditions, state, now),
  };
  return { status, failure, undeleted: [], unmanaged: false, recheckAt: undefined };
}
