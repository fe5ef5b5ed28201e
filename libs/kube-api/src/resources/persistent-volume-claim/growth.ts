import type { PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { classOf } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { compareQuantities, quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import { persistentVolumeClaims, storageClasses } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { forbidden } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';

type Claim = DeepReadonly<PersistentVolumeClaim>;

const why =
  'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize';

/** Throws Forbidden where a claim grows whose class does not let it. */
export function refuseGrowth(next: Claim, current: Claim, view: View): void {
  const size = ({ spec }: Claim) => quantityOrZero(spec?.resources?.requests?.storage);
  if (compareQuantities(size(next), size(current)) <= 0) return;
  const className = classOf(current);
  const stored = view.get({ resource: resourceKey(storageClasses), namespace: '', name: className });
  if (stored?.parse<StorageClass>().allowVolumeExpansion) return;
  throw forbidden(persistentVolumeClaims, next.metadata?.name ?? '', why);
}
