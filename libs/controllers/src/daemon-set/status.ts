import type { DaemonSet } from '@pilothouse/kube-model/kinds';
import { availableAt, isPodReady } from '../runtime/pod-readiness.ts';
import { isAvailable, isUpdated, type Observed } from './observed.ts';

export type DaemonSetStatus = NonNullable<DaemonSet['status']>;

/** The status of a DaemonSet: the oldest daemon speaks for its node. Optional counts of zero are left out, as upstream serialises them. */
export function computeStatus(observed: Observed, collisions: number): DaemonSetStatus {
  const { daemonSet, places } = observed;
  const wanted = places.filter(({ fit }) => fit.run);
  const first = wanted.map(({ pods }) => pods[0]).filter((pod) => pod !== undefined);
  const ready = first.filter(isPodReady);
  const available = ready.filter((pod) => isAvailable(pod, observed)).length;
  const misplaced = places.filter(({ fit, pods }) => !fit.run && pods.length > 0);
  return {
    currentNumberScheduled: first.length,
    numberMisscheduled: misplaced.length,
    desiredNumberScheduled: wanted.length,
    numberReady: ready.length,
    observedGeneration: daemonSet.metadata.generation ?? 0,
    ...some('updatedNumberScheduled', first.filter((pod) => isUpdated(pod, observed)).length),
    ...some('numberAvailable', available),
    ...some('numberUnavailable', wanted.length - available),
    ...some('collisionCount', collisions),
  };
}

function some(
  name: 'updatedNumberScheduled' | 'numberAvailable' | 'numberUnavailable' | 'collisionCount',
  value: number,
): Partial<DaemonSetStatus> {
  return value > 0 ? { [name]: value } : {};
}

/** Milliseconds until the next ready pod becomes available; undefined when none will by waiting. */
export function untilNextAvailable({ daemonSet, places, now }: Observed): number | undefined {
  const minReadySeconds = daemonSet.spec?.minReadySeconds ?? 0;
  const instants = places
    .flatMap(({ pods }) => pods.map((pod) => availableAt(pod, minReadySeconds)))
    .filter((instant) => instant !== undefined)
    .filter((instant) => instant > now);
  return instants.length === 0 ? undefined : Math.min(...instants) - now;
}
