import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ReplicaSet as MutableReplicaSet } from '../../kinds.ts';
import type { Problem } from '../../validation/problem.ts';
import { nonNegative } from '../../validation/rules.ts';
import { immutableSelector, lastingTemplate, ownSelector } from '../../validation/workload.ts';

type ReplicaSet = DeepReadonly<MutableReplicaSet>;

export function validateReplicaSet({ spec }: ReplicaSet): Problem[] {
  return [
    ...nonNegative('spec.replicas', spec?.replicas),
    ...nonNegative('spec.minReadySeconds', spec?.minReadySeconds),
    ...ownSelector(spec ?? {}, 'deployment'),
    ...lastingTemplate(spec?.template, 'ReplicaSet'),
  ];
}

export function validateReplicaSetUpdate(next: ReplicaSet, current: ReplicaSet): Problem[] {
  return [...validateReplicaSet(next), ...immutableSelector(next.spec, current.spec)];
}
