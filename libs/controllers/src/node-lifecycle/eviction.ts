import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { type Taint, tolerates } from '@pilothouse/kube-model/tolerations';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { SeenAt } from './sightings.ts';

/**
 * When the pod has to leave a node with these taints, milliseconds since the epoch: at once (`now`) when it does not
 * tolerate one, the shortest tolerationSeconds after it was first seen with it, or never (undefined).
 */
export function evictAt(
  pod: Cached<Pod>,
  taints: readonly DeepReadonly<Taint>[],
  { seenAt, now }: { readonly seenAt: SeenAt; readonly now: number },
): number | undefined {
  let earliest: number | undefined;
  for (const taint of taints) {
    if (taint.effect !== 'NoExecute') continue;
    const matching = pod.spec?.tolerations?.filter((toleration) => tolerates(toleration, taint)) ?? [];
    if (matching.length === 0) return now;
    const seconds = matching.map(({ tolerationSeconds }) => tolerationSeconds ?? Number.POSITIVE_INFINITY);
    const at = seenAt(pod, taint) + Math.max(0, Math.min(...seconds)) * 1000;
    if (Number.isFinite(at)) earliest = Math.min(earliest ?? at, at);
  }
  return earliest;
}
