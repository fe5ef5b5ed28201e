import { honouredIn } from '../honoured.ts';

export const storageClassHonoured = new Map([
  ...honouredIn('api.storage.v1', {
    StorageClass: 'allowVolumeExpansion allowedTopologies provisioner reclaimPolicy volumeBindingMode',
  }),
  ...honouredIn('api.core.v1', {
    TopologySelectorTerm: 'matchLabelExpressions',
    TopologySelectorLabelRequirement: 'key values',
  }),
]);
