import { honouredIn } from '../honoured.ts';

export const replicaSetHonoured = honouredIn('api.apps.v1', {
  ReplicaSetSpec: 'minReadySeconds replicas selector template',
});
