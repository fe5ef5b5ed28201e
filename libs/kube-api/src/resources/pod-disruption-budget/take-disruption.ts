import type { Pod, PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { syncFailure, withBudgetCondition } from '@pilothouse/kube-model/kinds/pod-disruption-budget/budget-condition';
import { isHealthy } from '@pilothouse/kube-model/kinds/pod-disruption-budget/healthy-pod';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { forbidden, StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Beside, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { ownedCopy } from '../../verbs/owned-copy.ts';

const budgetKey = 'poddisruptionbudgets.policy';
/** As upstream's refusals call it. */
const asRefused = { group: 'policy', resource: 'poddisruptionbudget' };
const unguarded = new Set(['Succeeded', 'Failed', 'Pending']);

/** Evictions that the controller has not seen yet, at most. */
const mostUnseen = 2_000;

/**
 * As upstream's eviction: what the pod's budget allows, less one, to be written with the deletion of the pod; nothing where no
 * budget guards it. Throws TooManyRequests when the budget is used up. Upstream goes by the budget's status alone; here the
 * pods are counted too as this write finds them, so that a status that is behind lets nobody go too far. `now` in milliseconds.
 */
export function takeDisruption(view: View, stored: StoredObject, now: number): readonly Beside[] {
  const pod = stored.parse<Pod>();
  if (unguarded.has(pod.status?.phase ?? '') || pod.metadata?.deletionTimestamp !== undefined) return [];
  const found = budgetOf(view, stored);
  if (!found) return [];
  const budget = found.parse<PodDisruptionBudget>();
  const healthy = countHealthy(view, stored.key.namespace, budget);
  if (!isHealthy(pod) && mayGoUnhealthy(budget, healthy)) return [];
  refuse(budget, healthy);
  return [{ key: found.key, object: afterwards(found, stored.key.name, now) }];
}

function budgetOf(view: View, { key, labels }: StoredObject): StoredObject | undefined {
  const found = [...view.list(budgetKey, key.namespace)].filter((stored) =>
    selectorFromObject(stored.parse<PodDisruptionBudget>().spec?.selector).matches(labels),
  );
  if (found.length <= 1) return found[0];
  const why = 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.';
  throw new StatusError('InternalError', why);
}

function countHealthy(view: View, namespace: string, budget: DeepReadonly<PodDisruptionBudget>): number {
  const selector = selectorFromObject(budget.spec?.selector);
  let healthy = 0;
  for (const stored of view.list('pods', namespace)) {
    if (selector.matches(stored.labels) && isHealthy(stored.parse<Pod>())) healthy++;
  }
  return healthy;
}

/** A pod that serves nobody takes nothing away, unless its budget wants it kept until enough others serve. */
function mayGoUnhealthy({ spec, status }: DeepReadonly<PodDisruptionBudget>, healthy: number): boolean {
  if (spec?.unhealthyPodEvictionPolicy === 'AlwaysAllow') return true;
  const { desiredHealthy = 0, currentHealthy = 0 } = status ?? {};
  return desiredHealthy > 0 && Math.min(currentHealthy, healthy) >= desiredHealthy;
}

function refuse({ metadata, status }: DeepReadonly<PodDisruptionBudget>, healthy: number): void {
  const name = metadata?.name ?? '';
  const { desiredHealthy = 0, currentHealthy = 0, disruptionsAllowed = 0, disruptedPods = {} } = status ?? {};
  if ((status?.observedGeneration ?? 0) < (metadata?.generation ?? 0)) {
    throw tooMany(`The disruption budget ${name} is still being processed by the server.`, { after: 10 });
  }
  if (disruptionsAllowed < 0) throw forbidden(asRefused, name, 'pdb disruptions allowed is negative');
  if (Object.keys(disruptedPods).length > mostUnseen) {
    throw forbidden(asRefused, name, 'DisruptedPods map too big - too many evictions not confirmed by PDB controller');
  }
  if (disruptionsAllowed > 0 && healthy > desiredHealthy) return;
  const there = Math.min(currentHealthy, healthy);
  const why = `The disruption budget ${name} needs ${desiredHealthy} healthy pods and has ${there} currently`;
  throw tooMany(why, { failure: syncFailure(status?.conditions) });
}

function tooMany(cause: string, { after, failure }: { after?: number; failure?: string | undefined }): StatusError {
  const sentence = "Cannot evict pod as it would violate the pod's disruption budget.";
  return new StatusError('TooManyRequests', failure === undefined ? sentence : `${sentence} ${failure}`, {
    causes: [{ reason: 'DisruptionBudget', message: cause }],
    ...(after !== undefined && { retryAfterSeconds: after }),
  });
}

/** The budget's next state: the controller takes the pod off the list when it has seen it go. */
function afterwards(stored: StoredObject, pod: string, now: number) {
  const { status, metadata } = stored.parse<PodDisruptionBudget>();
  const allowed = (status?.disruptionsAllowed ?? 0) - 1;
  const state = { generation: metadata?.generation ?? 0, allowed };
  const next = ownedCopy(stored);
  next.status = {
    ...status,
    disruptionsAllowed: allowed,
    disruptedPods: { ...status?.disruptedPods, [pod]: timestamp(now) },
    ...(allowed === 0 && { conditions: withBudgetCondition(status?.conditions, state, now) }),
  };
  return next;
}
