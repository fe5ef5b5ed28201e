import type { StorageClass } from '../../kinds.ts';
import { isDefaultClass } from './class-of.ts';

/** Makes volumes that are directories of a node. */
export const localProvisioner = 'pilothouse.dev/local';

/** What every cluster begins with. */
export const localStorageClass: StorageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'standard', annotations: { [isDefaultClass]: 'true' } },
  provisioner: localProvisioner,
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'WaitForFirstConsumer',
};
