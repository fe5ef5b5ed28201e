import { isDefaultStorageClass } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { nodeNamesOf } from '../node-names.ts';
import { claimOf, claimsOfClass, countVolumesOfClass, podsOf, storageClassOf, volumeOf, waitOf } from '../related.ts';

export const storage: Pick<Resolvers, 'PersistentVolumeClaim' | 'PersistentVolume' | 'StorageClass'> = {
  PersistentVolumeClaim: {
    waitsFor: (view, _, context) => waitOf(context, view),
    volume: (view, _, context) => volumeOf(context, view),
    storageClass: (view, _, context) => storageClassOf(context, view),
    pods: (view, _, context) => podsOf(context, view),
  },
  PersistentVolume: {
    claim: (view, _, context) => claimOf(context, view),
    pods: async (view, _, context) => {
      const claim = claimOf(context, view);
      return claim ? podsOf(context, claim) : [];
    },
    nodeNames: ({ object }) => nodeNamesOf(object),
  },
  StorageClass: {
    isDefault: ({ object }) => isDefaultStorageClass(object),
    claimCount: async (view, _, context) => (await claimsOfClass(context, view)).length,
    volumeCount: (view, _, context) => countVolumesOfClass(context, view),
    claims: async (view, { first }, context) => (await claimsOfClass(context, view)).slice(0, Math.max(0, first)),
  },
};
