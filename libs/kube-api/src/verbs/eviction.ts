import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, Target } from './api.ts';
import { type Deletion, settleDeletion } from './delete.ts';
import { stored } from './outcome.ts';
import { storageKey } from './storage-key.ts';
import { writeOptions } from './write-options.ts';

interface Budget {
  readonly spec?: { readonly selector?: Parameters<typeof selectorFromObject>[0] };
  readonly status?: { readonly disruptionsAllowed?: number };
}

/** Deletes a Pod unless a disruption budget speaks against it: then TooManyRequests, to be tried again. */
export async function evictPod(api: Api, target: Target, deletion: Deletion, caller: Caller): Promise<void> {
  const now = api.clock.now();
  const mutate = (existing: StoredObject | undefined, view: View) => {
    const current = stored(existing, target);
    if (current.phase === 'Running') refuseByBudget(target, current, view);
    return settleDeletion(target.resource, current, deletion, now);
  };
  await api.store.write(storageKey(target), mutate, writeOptions(caller));
}

function refuseByBudget({ namespace }: Target, pod: StoredObject, view: View): void {
  for (const stored of view.list('poddisruptionbudgets.policy', namespace)) {
    const budget = stored.parse<Budget>();
    if (!selectorFromObject(budget.spec?.selector).matches(pod.labels)) continue;
    if ((budget.status?.disruptionsAllowed ?? 0) > 0) continue;
    throw new StatusError('TooManyRequests', "Cannot evict pod as it would violate the pod's disruption budget.", {
      causes: [
        {
          reason: 'DisruptionBudget',
          message: `The disruption budget ${stored.key.name} does not allow evicting pods currently`,
        },
      ],
    });
  }
}
