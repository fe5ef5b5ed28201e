import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import {
  isEnding,
  isHealthy,
  maxUnavailable,
  type Observed,
  partitionOf,
  revisionOf,
  wantedOrdinals,
} from './observed.ts';

/** Old pods that make room for the update now: from the highest ordinal down to the partition. */
export function rollingUpdate(observed: Observed): readonly Cached<Pod>[] {
  const { set, pods, update } = observed;
  const wanted = wantedOrdinals(set);
  const isServing = (pod: Cached<Pod> | undefined) => pod !== undefined && isHealthy(pod, observed);
  let room = maxUnavailable(set) - wanted.filter((ordinal) => !isServing(pods.get(ordinal))).length;
  const partition = partitionOf(set);
  const old = wanted
    .filter((ordinal) => ordinal >= partition)
    .reverse()
    .map((ordinal) => pods.get(ordinal))
    .filter((pod) => pod !== undefined)
    .filter((pod) => !isEnding(pod) && revisionOf(pod) !== update);
  // One that does not work is unavailable already: nothing is lost with it.
  return old.filter((pod) => !isServing(pod) || room-- > 0);
}
