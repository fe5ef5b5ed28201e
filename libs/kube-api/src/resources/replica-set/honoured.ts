import { honouredIn } from '../honoured.ts';

export const replicaSetHonoured = honouredIn('api.apps.v1', {
  ReplicaSetSpec: 'minReadySeconds replicas selector template',
});

export const replicationControllerHonoured = honouredIn('api.core.v1', {
  ReplicationControllerSpec: 'minReadySeconds replicas selector template',
});
