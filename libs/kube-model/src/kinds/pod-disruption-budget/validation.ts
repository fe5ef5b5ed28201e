import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodDisruptionBudget } from '../../kinds.ts';
import { invalidStruct, type Problem } from '../../validation/problem.ts';
import { atMostAll, countOrPercent, labelSelector, oneOf } from '../../validation/rules.ts';

const policies = ['AlwaysAllow', 'IfHealthyBudget'];

export function validatePodDisruptionBudget({ spec }: DeepReadonly<PodDisruptionBudget>): Problem[] {
  const { minAvailable, maxUnavailable, selector, unhealthyPodEvictionPolicy } = spec ?? {};
  const both = minAvailable !== undefined && maxUnavailable !== undefined;
  const problem = 'minAvailable and maxUnavailable cannot be both set';
  return [
    ...(both ? [invalidStruct('spec', { type: 'api.policy.v1.PodDisruptionBudgetSpec', value: spec }, problem)] : []),
    ...countOrPercent('spec.minAvailable', minAvailable),
    ...atMostAll('spec.minAvailable', minAvailable),
    ...countOrPercent('spec.maxUnavailable', maxUnavailable),
    ...atMostAll('spec.maxUnavailable', maxUnavailable),
    ...labelSelector('spec.selector', selector),
    ...(unhealthyPodEvictionPolicy === undefined
      ? []
      : oneOf('spec.unhealthyPodEvictionPolicy', unhealthyPodEvictionPolicy, policies)),
  ];
}
