import type { PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { checkClaimLimits } from '../limit-range/check.ts';
import type { Strategy } from '../strategy.ts';

export const persistentVolumeClaimStrategy: Strategy<PersistentVolumeClaim> = {
  returnsDeleted: true,
  chargesUpdates: true,
  admitCreate: (claim, { view }) => checkClaimLimits(claim, view),
  admitUpdate: (next, _current, { view }) => checkClaimLimits(next, view),
};
