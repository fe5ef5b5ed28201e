import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StorageClass as MutableStorageClass } from '../../kinds.ts';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';
import { validateTopologies } from './topology-validation.ts';

type StorageClass = DeepReadonly<MutableStorageClass>;

export function validateStorageClass(storageClass: StorageClass): Problem[] {
  const { provisioner, reclaimPolicy, volumeBindingMode, allowedTopologies } = storageClass;
  return [
    ...(provisioner
      ? explained('provisioner', provisioner, qualifiedNameProblems(provisioner.toLowerCase()))
      : [required('provisioner')]),
    ...oneOf('reclaimPolicy', reclaimPolicy, ['Delete', 'Retain']),
    ...oneOf('volumeBindingMode', volumeBindingMode, ['Immediate', 'WaitForFirstConsumer']),
    ...validateTopologies('allowedTopologies', allowedTopologies),
  ];
}

const fixed = ['parameters', 'provisioner', 'reclaimPolicy'] as const;

/** Volumes have been made by what it said. */
export function validateStorageClassUpdate(next: StorageClass, current: StorageClass): Problem[] {
  const mode = next.volumeBindingMode;
  return [
    ...validateStorageClass(next),
    ...fixed
      .filter((field) => !jsonEqual(next[field] ?? null, current[field] ?? null))
      .map((field) => forbidden(field, `updates to ${field} are forbidden.`)),
    ...(mode === current.volumeBindingMode ? [] : [invalid('volumeBindingMode', mode, 'field is immutable')]),
  ];
}
