import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StatefulSet as MutableStatefulSet } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { nonNegative, oneOf } from '../../validation/rules.ts';
import { lastingTemplate, ownSelector } from '../../validation/workload.ts';

type StatefulSet = DeepReadonly<MutableStatefulSet>;
type Spec = NonNullable<StatefulSet['spec']>;

function updateStrategy({ updateStrategy: value }: Spec): Problem[] {
  const { type, rollingUpdate } = value ?? {};
  if (type === 'RollingUpdate') {
    return nonNegative('spec.updateStrategy.rollingUpdate.partition', rollingUpdate?.partition);
  }
  if (!type) return [required('spec.updateStrategy')];
  if (type !== 'OnDelete') {
    return [invalid('spec.updateStrategy', value, "must be 'RollingUpdate' or 'OnDelete'")];
  }
  if (!rollingUpdate) return [];
  const shown = { Partition: rollingUpdate.partition ?? 0, MaxUnavailable: rollingUpdate.maxUnavailable ?? null };
  return [invalid('spec.updateStrategy.rollingUpdate', shown, "only allowed for updateStrategy 'RollingUpdate'")];
}

export function validateStatefulSet({ spec }: StatefulSet): Problem[] {
  if (!spec) return ownSelector({}, 'statefulset');
  return [
    ...oneOf('spec.podManagementPolicy', spec.podManagementPolicy, ['OrderedReady', 'Parallel']),
    ...updateStrategy(spec),
    ...nonNegative('spec.replicas', spec.replicas),
    ...nonNegative('spec.minReadySeconds', spec.minReadySeconds),
    ...ownSelector(spec, 'statefulset'),
    ...lastingTemplate(spec.template, 'StatefulSet'),
  ];
}

const mutable = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];

const fixedPart = (spec: Spec) =>
  Object.fromEntries(Object.entries(spec).filter(([field]) => !mutable.includes(field)));

const message =
  "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";

export function validateStatefulSetUpdate(next: StatefulSet, current: StatefulSet): Problem[] {
  const changed = next.spec && current.spec && !jsonEqual(fixedPart(next.spec), fixedPart(current.spec));
  return [...validateStatefulSet(next), ...(changed ? [forbidden('spec', message)] : [])];
}
