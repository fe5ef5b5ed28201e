import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { DaemonSet as MutableDaemonSet } from '../../kinds.ts';
import { invalid, type Problem, required, unsupportedStruct } from '../../validation/problem.ts';
import { atMostAll, countOrPercent, isNothing, nonNegative } from '../../validation/rules.ts';
import { daemonSelector, immutableSelector, lastingTemplate } from '../../validation/workload.ts';

type DaemonSet = DeepReadonly<MutableDaemonSet>;
type Strategy = NonNullable<NonNullable<DaemonSet['spec']>['updateStrategy']>;

export function validateDaemonSet({ spec }: DaemonSet): Problem[] {
  return [
    ...daemonSelector(spec ?? {}),
    ...lastingTemplate(spec?.template, 'DaemonSet'),
    ...nonNegative('spec.minReadySeconds', spec?.minReadySeconds),
    ...updateStrategy(spec?.updateStrategy),
    ...nonNegative('spec.revisionHistoryLimit', spec?.revisionHistoryLimit),
  ];
}

function updateStrategy(value: Strategy | undefined): Problem[] {
  const field = 'spec.updateStrategy';
  if (value?.type === 'OnDelete') return [];
  if (value?.type !== 'RollingUpdate') {
    const struct = { type: 'api.apps.v1.DaemonSetUpdateStrategy', value: value ?? {} };
    return [unsupportedStruct(field, struct, ['OnDelete', 'RollingUpdate'])];
  }
  return value.rollingUpdate
    ? rollingUpdate(`${field}.rollingUpdate`, value.rollingUpdate)
    : [required(`${field}.rollingUpdate`)];
}

function rollingUpdate(field: string, { maxUnavailable, maxSurge }: NonNullable<Strategy['rollingUpdate']>): Problem[] {
  const [stays, surges] = [isNothing(maxUnavailable), !isNothing(maxSurge)];
  return [
    ...countOrPercent(`${field}.maxUnavailable`, maxUnavailable),
    ...countOrPercent(`${field}.maxSurge`, maxSurge),
    ...atMostAll(`${field}.maxUnavailable`, maxUnavailable),
    ...atMostAll(`${field}.maxSurge`, maxSurge),
    ...(!stays && surges
      ? [invalid(`${field}.maxSurge`, maxSurge, 'may not be set when maxUnavailable is non-zero')]
      : []),
    ...(stays && !surges ? [required(`${field}.maxUnavailable`, 'cannot be 0 when maxSurge is 0')] : []),
  ];
}

export function validateDaemonSetUpdate(next: DaemonSet, current: DaemonSet): Problem[] {
  return [...validateDaemonSet(next), ...immutableSelector(next.spec, current.spec)];
}
