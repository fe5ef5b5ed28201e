import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';

/** Neither finished nor terminating: counts towards a workload's replicas. */
export function isPodActive(pod: Cached<Pod>): boolean {
  const phase = pod.status?.phase;
  return phase !== 'Succeeded' && phase !== 'Failed' && pod.metadata.deletionTimestamp === undefined;
}

/** Since when the pod is Ready, milliseconds since the epoch; undefined while it is not. */
export function readySince(pod: Cached<Pod>): number | undefined {
  const condition = pod.status?.conditions?.find(({ type }) => type === 'Ready');
  if (condition?.status !== 'True') return undefined;
  return condition.lastTransitionTime ? Date.parse(condition.lastTransitionTime) : 0;
}

export function isPodReady(pod: Cached<Pod>): boolean {
  return readySince(pod) !== undefined;
}

/** When a ready pod counts as available, milliseconds since the epoch; undefined while it is not ready. */
export function availableAt(pod: Cached<Pod>, minReadySeconds: number): number | undefined {
  const since = readySince(pod);
  return since === undefined ? undefined : since + minReadySeconds * 1000;
}
