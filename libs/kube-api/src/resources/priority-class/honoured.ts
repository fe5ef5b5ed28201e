import { honouredIn } from '../honoured.ts';

export const priorityClassHonoured = honouredIn('api.scheduling.v1', {
  PriorityClass: 'description globalDefault preemptionPolicy',
});
