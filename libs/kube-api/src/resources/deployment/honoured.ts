import { honouredIn } from '../honoured.ts';

export const deploymentHonoured = honouredIn('api.apps.v1', {
  DeploymentSpec:
    'minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector strategy template',
  DeploymentStrategy: 'rollingUpdate type',
  RollingUpdateDeployment: 'maxSurge maxUnavailable',
});
