import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolume } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { quantityOrZero } from '../../quantity/quantity.ts';
import { forbidden, invalid, type Problem, required, unsupported } from '../../validation/problem.ts';
import { oneOf } from '../../validation/rules.ts';

type Volume = DeepReadonly<PersistentVolume>;
type Spec = NonNullable<Volume['spec']>;

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
/** Everything in a spec but where the data is. */
const notSources = new Set([
  'accessModes',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'volumeAttributesClassName',
  'volumeMode',
]);

export function validatePersistentVolume({ spec = {} }: Volume): Problem[] {
  const modes = spec.accessModes ?? [];
  return [
    ...(modes.length === 0 ? [required('spec.accessModes')] : []),
    ...modes.flatMap((mode) =>
      accessModes.includes(mode) ? [] : [unsupported('spec.accessModes', mode, accessModes)],
    ),
    ...capacity(spec.capacity),
    ...sources(spec),
    ...(spec.local && !spec.nodeAffinity ? [required('spec.nodeAffinity', 'Local volume requires node affinity')] : []),
    ...oneOf('spec.persistentVolumeReclaimPolicy', spec.persistentVolumeReclaimPolicy, ['Delete', 'Recycle', 'Retain']),
    ...oneOf('spec.volumeMode', spec.volumeMode, ['Block', 'Filesystem']),
  ];
}

export function validatePersistentVolumeUpdate(next: Volume, current: Volume): Problem[] {
  const moved = !jsonEqual(sourcesOf(next.spec ?? {}), sourcesOf(current.spec ?? {}));
  const pinned = current.spec?.nodeAffinity;
  return [
    ...validatePersistentVolume(next),
    ...(moved
      ? [forbidden('spec.persistentvolumesource', 'spec.persistentvolumesource is immutable after creation')]
      : []),
    ...(next.spec?.volumeMode === current.spec?.volumeMode
      ? []
      : [invalid('spec.volumeMode', next.spec?.volumeMode, 'field is immutable')]),
    ...(pinned && !jsonEqual(pinned, next.spec?.nodeAffinity ?? null)
      ? [invalid('spec.nodeAffinity', next.spec?.nodeAffinity, 'field is immutable')]
      : []),
  ];
}

function capacity(amounts: Spec['capacity']): Problem[] {
  if (!amounts || Object.keys(amounts).length === 0) return [required('spec.capacity')];
  if (amounts.storage === undefined || Object.keys(amounts).length > 1) {
    return [unsupported('spec.capacity', amounts, ['storage'])];
  }
  const isPositive = quantityOrZero(amounts.storage).nanos > 0n;
  return isPositive ? [] : [invalid('spec.capacity[storage]', amounts.storage, 'must be greater than zero')];
}

function sourcesOf(spec: Spec): Record<string, unknown> {
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !notSources.has(field)));
}

function sources(spec: Spec): Problem[] {
  const [first, ...others] = Object.keys(sourcesOf(spec));
  if (first === undefined) return [required('spec', 'must specify a volume type')];
  return [
    ...others.map((kind) => forbidden(`spec.${kind}`, 'may not specify more than 1 volume type')),
    ...path('hostPath', spec.hostPath),
    ...path('local', spec.local),
  ];
}

function path(kind: 'hostPath' | 'local', source: { readonly path?: string } | undefined): Problem[] {
  if (!source) return [];
  if (!source.path) return [required(`spec.${kind}.path`)];
  const climbs = source.path.split('/').includes('..');
  return climbs ? [invalid(`spec.${kind}.path`, source.path, "must not contain '..'")] : [];
}
