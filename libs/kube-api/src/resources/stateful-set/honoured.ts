import { honouredIn } from '../honoured.ts';

export const statefulSetHonoured = honouredIn('api.apps.v1', {
  StatefulSetSpec: `minReadySeconds ordinals persistentVolumeClaimRetentionPolicy podManagementPolicy replicas
    revisionHistoryLimit selector serviceName template updateStrategy volumeClaimTemplates`,
  StatefulSetOrdinals: 'start',
  StatefulSetPersistentVolumeClaimRetentionPolicy: 'whenDeleted whenScaled',
  StatefulSetUpdateStrategy: 'rollingUpdate type',
  RollingUpdateStatefulSetStrategy: 'maxUnavailable partition',
});
