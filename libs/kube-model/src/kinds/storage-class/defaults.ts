import type { V1StorageClass } from '@kubernetes/client-node';
import type { Wire } from '../../wire.ts';

export function defaultStorageClass(storageClass: Wire<V1StorageClass>): void {
  storageClass.reclaimPolicy ??= 'Delete';
  storageClass.volumeBindingMode ??= 'Immediate';
}
