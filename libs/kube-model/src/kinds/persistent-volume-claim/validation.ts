import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim } from '../../kinds.ts';
import { dnsSubdomainProblems } from '../../names/name-rules.ts';
import { quantityOrZero } from '../../quantity/quantity.ts';
import { forbidden, invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { explained, labelSelector, oneOf } from '../../validation/rules.ts';

type Spec = NonNullable<DeepReadonly<PersistentVolumeClaim>['spec']>;

const alone = 'ReadWriteOncePod';
const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', alone];

/** Of a claim that has a spec; its kind defaults what it leaves out. */
export function validatePersistentVolumeClaim({ spec = {} }: DeepReadonly<PersistentVolumeClaim>): Problem[] {
  const { storageClassName, volumeMode } = spec;
  return [
    ...modes('spec.accessModes', spec.accessModes ?? []),
    ...labelSelector('spec.selector', spec.selector),
    ...size('spec.resources[storage]', spec.resources?.requests?.storage),
    ...(storageClassName
      ? explained('spec.storageClassName', storageClassName, dnsSubdomainProblems(storageClassName))
      : []),
    ...(volumeMode === undefined ? [] : oneOf('spec.volumeMode', volumeMode, ['Block', 'Filesystem'])),
  ];
}

function modes(field: string, values: NonNullable<Spec['accessModes']>): Problem[] {
  return [
    ...(values.length === 0 ? [required(field, 'at least 1 access mode is required')] : []),
    ...values.flatMap((value) => (accessModes.includes(value) ? [] : [unsupported(field, value, accessModes)])),
    ...(values.length > 1 && values.includes(alone)
      ? [forbidden(field, `may not use ${alone} with other access modes`)]
      : []),
  ];
}

function size(field: string, value: string | undefined): Problem[] {
  if (value === undefined) return [required(field)];
  return quantityOrZero(value).nanos > 0n ? [] : [invalid(field, value, 'must be greater than zero')];
}
