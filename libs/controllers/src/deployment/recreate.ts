import { isActive, resizeIfNeeded, totalObserved } from './draft.ts';
import type { Rollout } from './status.ts';

/** Takes all old pods away. Tells whether some are still there, so that no new one may start. */
export function clearOld({ deployment, old }: Rollout, oldPods: number): boolean {
  const active = old.filter(isActive);
  for (const draft of active) resizeIfNeeded(draft, 0, deployment);
  return active.length > 0 || totalObserved(old, 'replicas') > 0 || oldPods > 0;
}
