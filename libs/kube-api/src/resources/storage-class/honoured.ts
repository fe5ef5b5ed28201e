import { honouredIn } from '../honoured.ts';

export const storageClassHonoured = honouredIn('api.storage.v1', {
  StorageClass: 'provisioner reclaimPolicy volumeBindingMode',
});
