import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume } from '@pilothouse/kube-model/kinds';

/** `clear`: the data goes, and the object after it. `let go`: the object may go, the data stays. */
export type VolumePlan = 'rest' | 'clear' | 'let go';

/** On volumes: their data is cleared before the object may go. */
export const provisionerFinalizer = 'external-provisioner.volume.kubernetes.io/finalizer';

/** What becomes of a volume that was made here. */
export function planVolume({ metadata, spec, status }: Cached<PersistentVolume>): VolumePlan {
  const isDeleted = metadata.deletionTimestamp !== undefined;
  const has = metadata.finalizers?.includes(provisionerFinalizer) ?? false;
  if (status?.phase === 'Bound' || (isDeleted && !has)) return 'rest';
  if (spec?.persistentVolumeReclaimPolicy !== 'Delete') return isDeleted ? 'let go' : 'rest';
  return isDeleted || status?.phase === 'Released' ? 'clear' : 'rest';
}
