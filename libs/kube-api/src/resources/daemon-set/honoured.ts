import { honouredIn } from '../honoured.ts';

export const daemonSetHonoured = honouredIn('api.apps.v1', {
  DaemonSetSpec: 'minReadySeconds revisionHistoryLimit selector template updateStrategy',
  DaemonSetUpdateStrategy: 'rollingUpdate type',
  RollingUpdateDaemonSet: 'maxSurge maxUnavailable',
});
