import type { StatefulSet } from '@pilothouse/kube-model/kinds';
import { availableAt, isPodReady } from '../runtime/pod-readiness.ts';
import { isEnding, isRollingUpdate, type Observed, revisionOf } from './observed.ts';

export type StatefulSetStatus = NonNullable<StatefulSet['status']>;

/** The status of a StatefulSet. Optional counts of zero are left out, as upstream serialises them. */
export function computeStatus(observed: Observed, collisionCount: number): StatefulSetStatus {
  const { set, now, update } = observed;
  const pods = [...observed.pods.values()];
  const staying = pods.filter((pod) => !isEnding(pod));
  const ready = pods.filter((pod) => pod.status?.phase === 'Running' && isPodReady(pod));
  const minReadySeconds = set.spec?.minReadySeconds ?? 0;
  const available = ready.filter((pod) => (availableAt(pod, minReadySeconds) ?? Number.POSITIVE_INFINITY) <= now);
  const of = (revision: string) => staying.filter((pod) => revisionOf(pod) === revision).length;
  // An update is over when all pods are of it and work: from then on it is what a partition keeps.
  const isComplete = of(update) === pods.length && ready.length === pods.length;
  const current = isRollingUpdate(set) && isComplete ? update : observed.current;
  return {
    observedGeneration: set.metadata.generation ?? 0,
    replicas: pods.length,
    ...some('readyReplicas', ready.length),
    ...some('currentReplicas', of(current)),
    ...some('updatedReplicas', of(update)),
    availableReplicas: available.length,
    currentRevision: current,
    updateRevision: update,
    collisionCount,
  };
}

function some(
  name: 'readyReplicas' | 'currentReplicas' | 'updatedReplicas',
  value: number,
): Partial<StatefulSetStatus> {
  return value > 0 ? { [name]: value } : {};
}

/** Milliseconds until the next ready pod becomes available; undefined when none will by waiting. */
export function untilNextAvailable({ set, pods, now }: Observed): number | undefined {
  const minReadySeconds = set.spec?.minReadySeconds ?? 0;
  const instants = [...pods.values()]
    .map((pod) => availableAt(pod, minReadySeconds))
    .filter((instant) => instant !== undefined)
    .filter((instant) => instant > now);
  return instants.length === 0 ? undefined : Math.min(...instants) - now;
}
