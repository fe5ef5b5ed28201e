import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { DaemonSet as MutableDaemonSet } from '../../kinds.ts';
import type { Problem } from '../../validation/problem.ts';
import { nonNegative } from '../../validation/rules.ts';
import { immutableSelector, lastingTemplate, ownSelector } from '../../validation/workload.ts';

type DaemonSet = DeepReadonly<MutableDaemonSet>;

export function validateDaemonSet({ spec }: DaemonSet): Problem[] {
  return [
    ...ownSelector(spec ?? {}, 'daemonset'),
    ...lastingTemplate(spec?.template, 'DaemonSet'),
    ...nonNegative('spec.minReadySeconds', spec?.minReadySeconds),
    ...nonNegative('spec.revisionHistoryLimit', spec?.revisionHistoryLimit),
  ];
}

export function validateDaemonSetUpdate(next: DaemonSet, current: DaemonSet): Problem[] {
  return [...validateDaemonSet(next), ...immutableSelector(next.spec, current.spec)];
}
