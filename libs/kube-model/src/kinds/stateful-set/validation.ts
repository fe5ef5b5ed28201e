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

function template(spec: Spec): Problem[] {
  const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
  return lastingTemplate(spec.template, 'StatefulSet', claims);
}

function ownFields(spec: Spec): Problem[] {
  return [
    ...oneOf('spec.podManagementPolicy', spec.podManagementPolicy, ['OrderedReady', 'Parallel']),
    ...updateStrategy(spec),
    ...nonNegative('spec.replicas', spec.replicas),
    ...nonNegative('spec.minReadySeconds', spec.minReadySeconds),
    ...ownSelector(spec, 'statefulset'),
  ];
}

export function validateStatefulSet({ spec }: StatefulSet): Problem[] {
  return spec ? [...ownFields(spec), ...template(spec)] : ownSelector({}, 'statefulset');
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

/** A template that has not changed is not looked at again: rules may have become stricter since. */
export function validateStatefulSetUpdate(next: StatefulSet, current: StatefulSet): Problem[] {
  if (!next.spec || !current.spec) return validateStatefulSet(next);
  const sameTemplate = jsonEqual(next.spec.template, current.spec.template);
  const sameFixedPart = jsonEqual(fixedPart(next.spec), fixedPart(current.spec));
  return [
    ...ownFields(next.spec),
    ...(sameTemplate ? [] : template(next.spec)),
    ...(sameFixedPart ? [] : [forbidden('spec', message)]),
  ];
}
