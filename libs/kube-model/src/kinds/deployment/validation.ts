import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Deployment as MutableDeployment } from '../../kinds.ts';
import { forbidden, invalid, type Problem, unsupportedStruct } from '../../validation/problem.ts';
import { atMostAll, countOrPercent, isNothing, nonNegative } from '../../validation/rules.ts';
import { immutableSelector, lastingTemplate, ownSelector } from '../../validation/workload.ts';

type Deployment = DeepReadonly<MutableDeployment>;
type Spec = NonNullable<Deployment['spec']>;

function strategy({ strategy: value }: Spec): Problem[] {
  const field = 'spec.strategy';
  const { type, rollingUpdate } = value ?? {};
  if (type === 'Recreate') {
    const detail = "may not be specified when strategy `type` is 'Recreate'";
    return rollingUpdate ? [forbidden(`${field}.rollingUpdate`, detail)] : [];
  }
  if (type !== 'RollingUpdate') {
    const struct = { type: 'api.apps.v1.DeploymentStrategy', value: value ?? {} };
    return [unsupportedStruct(field, struct, ['Recreate', 'RollingUpdate'])];
  }
  const { maxSurge, maxUnavailable } = rollingUpdate ?? {};
  const stands = isNothing(maxSurge) && isNothing(maxUnavailable);
  return [
    ...countOrPercent(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable),
    ...countOrPercent(`${field}.rollingUpdate.maxSurge`, maxSurge),
    ...(stands
      ? [invalid(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable, 'may not be 0 when `maxSurge` is 0')]
      : []),
    ...atMostAll(`${field}.rollingUpdate.maxUnavailable`, maxUnavailable),
  ];
}

function deadline({ progressDeadlineSeconds, minReadySeconds = 0 }: Spec): Problem[] {
  const field = 'spec.progressDeadlineSeconds';
  if (progressDeadlineSeconds === undefined) return [];
  const late = progressDeadlineSeconds <= minReadySeconds;
  return [
    ...nonNegative(field, progressDeadlineSeconds),
    ...(late ? [invalid(field, progressDeadlineSeconds, 'must be greater than minReadySeconds')] : []),
  ];
}

export function validateDeployment({ spec }: Deployment): Problem[] {
  if (!spec) return ownSelector({}, 'deployment');
  return [
    ...nonNegative('spec.replicas', spec.replicas),
    ...ownSelector(spec, 'deployment'),
    ...lastingTemplate(spec.template, 'ReplicaSet'),
    ...strategy(spec),
    ...nonNegative('spec.minReadySeconds', spec.minReadySeconds),
    ...nonNegative('spec.revisionHistoryLimit', spec.revisionHistoryLimit),
    ...deadline(spec),
  ];
}

export function validateDeploymentUpdate(next: Deployment, current: Deployment): Problem[] {
  return [...validateDeployment(next), ...immutableSelector(next.spec, current.spec)];
}
