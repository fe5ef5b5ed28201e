import { configMapHonoured } from './config-map/honoured.ts';
import { customResourceDefinitionHonoured } from './custom-resource-definition/honoured.ts';
import { daemonSetHonoured } from './daemon-set/honoured.ts';
import { deploymentHonoured } from './deployment/honoured.ts';
import { endpointSliceHonoured } from './endpoint-slice/honoured.ts';
import { endpointsHonoured } from './endpoints/honoured.ts';
import { ingressHonoured } from './ingress/honoured.ts';
import { jobHonoured } from './job/honoured.ts';
import { limitRangeHonoured } from './limit-range/honoured.ts';
import { namespaceHonoured } from './namespace/honoured.ts';
import { nodeHonoured } from './node/honoured.ts';
import { persistentVolumeHonoured } from './persistent-volume/honoured.ts';
import { persistentVolumeClaimHonoured } from './persistent-volume-claim/honoured.ts';
import { environmentHonoured, handlersHonoured, podHonoured, volumesHonoured } from './pod/honoured.ts';
import { podDisruptionBudgetHonoured } from './pod-disruption-budget/honoured.ts';
import { priorityClassHonoured } from './priority-class/honoured.ts';
import { rbacHonoured } from './rbac/honoured.ts';
import { replicaSetHonoured, replicationControllerHonoured } from './replica-set/honoured.ts';
import { resourceQuotaHonoured } from './resource-quota/honoured.ts';
import { reviewsHonoured } from './reviews/honoured.ts';
import { secretHonoured } from './secret/honoured.ts';
import { serviceHonoured } from './service/honoured.ts';
import { serviceAccountHonoured } from './service-account/honoured.ts';
import { sharedTypes } from './shared-types.ts';
import { statefulSetHonoured } from './stateful-set/honoured.ts';
import { storageClassHonoured } from './storage-class/honoured.ts';

/** Every type that has honoured fields. */
export const honouredTypes: readonly (readonly [type: string, fields: ReadonlySet<string>])[] = [
  ...sharedTypes,
  ...reviewsHonoured,
  podHonoured,
  environmentHonoured,
  handlersHonoured,
  volumesHonoured,
  deploymentHonoured,
  replicaSetHonoured,
  replicationControllerHonoured,
  jobHonoured,
  daemonSetHonoured,
  statefulSetHonoured,
  serviceHonoured,
  endpointSliceHonoured,
  endpointsHonoured,
  persistentVolumeHonoured,
  persistentVolumeClaimHonoured,
  storageClassHonoured,
  ingressHonoured,
  configMapHonoured,
  secretHonoured,
  serviceAccountHonoured,
  namespaceHonoured,
  nodeHonoured,
  priorityClassHonoured,
  podDisruptionBudgetHonoured,
  resourceQuotaHonoured,
  limitRangeHonoured,
  rbacHonoured,
  customResourceDefinitionHonoured,
].flatMap((types) => [...types]);
