import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodDisruptionBudget } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

/** Whether a pod may be evicted now, and why not. */
export function podDisruptionBudgetHealth({ metadata, status }: DeepReadonly<PodDisruptionBudget>): Health {
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if (status?.observedGeneration === undefined) return health('progressing', 'Pending');
  const { disruptionsAllowed = 0, currentHealthy = 0, desiredHealthy = 0, expectedPods = 0 } = status;
  if (expectedPods === 0) return health('off', 'NoPods', 'selects no pod');
  const pods = `${currentHealthy} of ${expectedPods} healthy, ${desiredHealthy} needed`;
  if (disruptionsAllowed > 0) return health('healthy', 'Allowed', `${pods}, ${disruptionsAllowed} may be evicted`);
  const state = currentHealthy < desiredHealthy ? 'warning' : 'healthy';
  return health(state, 'NotAllowed', `${pods}, none may be evicted`);
}
