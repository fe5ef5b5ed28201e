import { honouredIn } from '../honoured.ts';

export const podDisruptionBudgetHonoured = honouredIn('api.policy.v1', {
  PodDisruptionBudgetSpec: 'maxUnavailable minAvailable selector unhealthyPodEvictionPolicy',
});
