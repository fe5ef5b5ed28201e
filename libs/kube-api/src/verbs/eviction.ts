import type { Pod } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import type { Decision, View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { takeDisruption } from '../resources/pod-disruption-budget/take-disruption.ts';
import type { Api, Caller, Target } from './api.ts';
import { type Deletion, settleDeletion } from './delete.ts';
import { stored } from './outcome.ts';
import { storageKey } from './storage-key.ts';
import { writeOptions } from './write-options.ts';

/**
 * Deletes a Pod unless a disruption budget speaks against it: then TooManyRequests, to be tried again. What the budget allows
 * shrinks in the same commit.
 */
export async function evictPod(api: Api, target: Target, deletion: Deletion, caller: Caller): Promise<void> {
  const now = api.clock.now();
  const mutate = (existing: StoredObject | undefined, view: View): Decision => {
    const current = stored(existing, target);
    const besides = takeDisruption(view, current, now);
    const decision = settleDeletion(target.resource, current, deletion, now);
    if (decision.kind === 'delete') return { ...decision, besides };
    return decision.kind === 'put' ? { ...decision, object: tellEvicted(decision.object, now), besides } : decision;
  };
  await api.store.write(storageKey(target), mutate, writeOptions(caller));
}

const disruption = { type: 'DisruptionTarget', reason: 'EvictionByEvictionAPI', message: 'Eviction API: evicting' };

/** Whoever looks at the Pod while it goes is told that this is no failure of its own. */
function tellEvicted(pod: Pod, now: number): Pod {
  const others = (pod.status?.conditions ?? []).filter(({ type }) => type !== disruption.type);
  const condition = { ...disruption, status: 'True', lastTransitionTime: timestamp(now) };
  return { ...pod, status: { ...pod.status, conditions: [...others, condition] } };
}
