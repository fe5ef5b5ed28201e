import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StatefulSet as MutableStatefulSet } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, invalidStruct, type Problem, required, unsupported } from '../../validation/problem.ts';
import { atMostAll, countOrPercent, isNothing, nonNegative } from '../../validation/rules.ts';
import { lastingTemplate, ownSelector } from '../../validation/workload.ts';

type StatefulSet = DeepReadonly<MutableStatefulSet>;
type Spec = NonNullable<StatefulSet['spec']>;

const field = 'spec.updateStrategy';

function updateStrategy({ updateStrategy: value }: Spec): Problem[] {
  const { type, rollingUpdate } = value ?? {};
  if (type === 'RollingUpdate') return rollingUpdateProblems(rollingUpdate);
  if (!type) return [required(field)];
  if (type !== 'OnDelete') {
    const struct = { type: 'api.apps.v1.StatefulSetUpdateStrategy', value };
    return [invalidStruct(field, struct, "must be 'RollingUpdate' or 'OnDelete'")];
  }
  if (!rollingUpdate) return [];
  const struct = { type: 'api.apps.v1.RollingUpdateStatefulSetStrategy', value: rollingUpdate };
  return [invalidStruct(`${field}.rollingUpdate`, struct, "only allowed for updateStrategy 'RollingUpdate'")];
}

function rollingUpdateProblems(value: NonNullable<Spec['updateStrategy']>['rollingUpdate']): Problem[] {
  const { partition, maxUnavailable } = value ?? {};
  const at = `${field}.rollingUpdate.maxUnavailable`;
  const stands = maxUnavailable !== undefined && isNothing(maxUnavailable);
  return [
    ...nonNegative(`${field}.rollingUpdate.partition`, partition),
    ...countOrPercent(at, maxUnavailable),
    ...(stands ? [invalid(at, maxUnavailable, 'cannot be 0')] : []),
    ...atMostAll(at, maxUnavailable),
  ];
}

const managementPolicies = ['OrderedReady', 'Parallel'];

function managementPolicy({ podManagementPolicy: value }: Spec): Problem[] {
  if (!value) return [required('spec.podManagementPolicy')];
  if (managementPolicies.includes(value)) return [];
  return [invalid('spec.podManagementPolicy', value, "must be 'OrderedReady' or 'Parallel'")];
}

function retention({ persistentVolumeClaimRetentionPolicy: policy }: Spec): Problem[] {
  return (['whenDeleted', 'whenScaled'] as const).flatMap((when) => {
    const value = policy?.[when];
    if (!policy || value === 'Retain' || value === 'Delete') return [];
    return [unsupported(`spec.persistentVolumeClaimRetentionPolicy.${when}`, value ?? '', ['Retain', 'Delete'])];
  });
}

function template(spec: Spec): Problem[] {
  const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
  return lastingTemplate(spec.template, 'StatefulSet', claims);
}

function ownFields(spec: Spec): Problem[] {
  return [
    ...managementPolicy(spec),
    ...updateStrategy(spec),
    ...retention(spec),
    ...nonNegative('spec.replicas', spec.replicas),
    ...nonNegative('spec.minReadySeconds', spec.minReadySeconds),
    ...nonNegative('spec.ordinals.start', spec.ordinals?.start),
    ...ownSelector(spec, 'statefulset', ''),
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
