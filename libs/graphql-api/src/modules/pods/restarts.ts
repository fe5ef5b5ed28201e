import type { PodView } from '../../reading/kind-views.ts';

/** Restarts of all containers of a pod, init containers included. */
export function restartsOf({ object }: PodView): number {
  const { initContainerStatuses = [], containerStatuses = [] } = object.status ?? {};
  return [...initContainerStatuses, ...containerStatuses].reduce((sum, { restartCount }) => sum + restartCount, 0);
}
