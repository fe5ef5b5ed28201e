import type { PersistentVolume } from '@pilothouse/kube-model/kinds';
import { volumeProtection } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { protect } from '../protect.ts';
import type { Strategy } from '../strategy.ts';

export const persistentVolumeStrategy: Strategy<PersistentVolume> = {
  returnsDeleted: true,
  admitCreate: (volume) => protect(volume, volumeProtection),
};
