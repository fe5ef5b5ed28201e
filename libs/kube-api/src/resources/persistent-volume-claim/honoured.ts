import { honouredIn } from '../honoured.ts';

export const persistentVolumeClaimHonoured = honouredIn('api.core.v1', {
  PersistentVolumeClaimSpec:
    'accessModes resources selector storageClassName volumeAttributesClassName volumeMode volumeName',
  PersistentVolumeClaim: 'apiVersion kind metadata spec',
  VolumeResourceRequirements: 'requests',
});
