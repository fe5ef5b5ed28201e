import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { Taint } from '@pilothouse/kube-model/tolerations';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type AnyTaint = DeepReadonly<Taint>;

/** From when on a pod has been on its node with a taint; milliseconds since the epoch. */
export type SeenAt = (pod: Cached<Pod>, taint: AnyTaint) => number;

/**
 * When the pods of a node were first seen with its taints. Not written down: after a restart only the taints that tell
 * when they were added count from before it, as those of lost nodes do.
 */
export interface Sightings {
  /** Looks at a node. A pod or a taint that is not there any more is forgotten, and begins anew should it come back. */
  look(node: string, pods: readonly Cached<Pod>[], taints: readonly AnyTaint[], now: number): SeenAt;
  forget(node: string): void;
}

export function createSightings(): Sightings {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    look(node, pods, taints, now) {
      const before = known.get(node);
      const driving = taints.filter(({ effect }) => effect === 'NoExecute');
      const seen = new Map<string, number>();
      for (const pod of pods)
        for (const taint of driving) {
          const key = keyOf(pod, taint);
          seen.set(key, before?.get(key) ?? begin(pod, taint, now));
        }
      if (seen.size > 0) known.set(node, seen);
      else known.delete(node);
      return (pod, taint) => seen.get(keyOf(pod, taint)) ?? now;
    },
    forget: (node) => void known.delete(node),
  };
}

/** A taint that tells its age was there before we looked; the pod may have come after it. */
function begin(pod: Cached<Pod>, { timeAdded }: AnyTaint, now: number): number {
  return timeAdded ? Math.min(now, Math.max(Date.parse(timeAdded), arrivedBy(pod))) : now;
}

/** Instants are written in whole seconds: it came before that one was over. */
function arrivedBy({ metadata, status }: Cached<Pod>): number {
  const scheduled = status?.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'True');
  return Date.parse(scheduled?.lastTransitionTime ?? metadata.creationTimestamp) + 1000;
}

function keyOf({ metadata }: Cached<Pod>, { key, value = '', timeAdded = '' }: AnyTaint): string {
  return `${metadata.uid} ${key}=${value} ${timeAdded}`;
}
