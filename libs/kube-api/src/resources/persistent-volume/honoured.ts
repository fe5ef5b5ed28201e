import { honouredIn } from '../honoured.ts';

export const persistentVolumeHonoured = honouredIn('api.core.v1', {
  PersistentVolumeSpec: `accessModes capacity claimRef hostPath local nodeAffinity persistentVolumeReclaimPolicy storageClassName
    volumeAttributesClassName volumeMode`,
  LocalVolumeSource: 'path',
  VolumeNodeAffinity: 'required',
});
