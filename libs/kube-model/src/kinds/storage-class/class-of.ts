import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type {
  PersistentVolumeClaim as MutableClaim,
  StorageClass as MutableStorageClass,
  PersistentVolume as MutableVolume,
} from '../../kinds.ts';
import { betaStorageClass } from '../persistent-volume/annotations.ts';

type StorageClass = DeepReadonly<MutableStorageClass>;
type Classified = DeepReadonly<MutableVolume> | DeepReadonly<MutableClaim>;

/** On a class: claims that name none get it. */
export const isDefaultClass = 'storageclass.kubernetes.io/is-default-class';
const betaIsDefaultClass = 'storageclass.beta.kubernetes.io/is-default-class';

/** The provisioner of classes whose volumes nobody makes. */
export const noProvisioner = 'kubernetes.io/no-provisioner';

/** The name of the class of a claim or volume; '' where it has none. */
export function classOf({ metadata, spec }: Classified): string {
  return metadata?.annotations?.[betaStorageClass] ?? spec?.storageClassName ?? '';
}

/** Whether a claim leaves open which class it wants; '' would say that it wants none. */
export function leavesClassOpen({ metadata, spec }: DeepReadonly<MutableClaim>): boolean {
  return metadata?.annotations?.[betaStorageClass] === undefined && spec?.storageClassName === undefined;
}

/** Of several defaults the newest counts; of equally old ones the first by name. */
export function defaultClassOf(classes: Iterable<StorageClass>): StorageClass | undefined {
  const age = ({ metadata }: StorageClass) => metadata?.creationTimestamp ?? '';
  const name = ({ metadata }: StorageClass) => metadata?.name ?? '';
  let found: StorageClass | undefined;
  for (const one of classes) {
    if (!isDefaultStorageClass(one)) continue;
    const newer = found === undefined || age(one) > age(found);
    if (newer || (found && age(one) === age(found) && name(one) < name(found))) found = one;
  }
  return found;
}

export function isDefaultStorageClass({ metadata }: StorageClass): boolean {
  return metadata?.annotations?.[isDefaultClass] === 'true' || metadata?.annotations?.[betaIsDefaultClass] === 'true';
}

export function waitsForConsumer(storageClass: StorageClass | undefined): boolean {
  return storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
}
