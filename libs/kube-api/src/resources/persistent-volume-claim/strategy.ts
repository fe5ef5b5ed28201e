import type { PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { claimProtection } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { defaultClassOf, leavesClassOpen } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { storageClasses } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { View } from '@pilothouse/store/store';
import { checkClaimLimits } from '../limit-range/check.ts';
import { protect } from '../protect.ts';
import type { Strategy } from '../strategy.ts';
import { refuseGrowth } from './growth.ts';

export const persistentVolumeClaimStrategy: Strategy<PersistentVolumeClaim> = {
  returnsDeleted: true,
  chargesUpdates: true,
  admitCreate(claim, { view }) {
    protect(claim, claimProtection);
    fillClass(claim, view);
    checkClaimLimits(claim, view);
  },
  admitUpdate(next, current, { view }) {
    checkClaimLimits(next, view);
    refuseGrowth(next, current, view);
  },
};

function fillClass(claim: PersistentVolumeClaim, view: View): void {
  if (!claim.spec || !leavesClassOpen(claim)) return;
  const classes = [...view.list(resourceKey(storageClasses))].map((stored) => stored.parse<StorageClass>());
  const name = defaultClassOf(classes)?.metadata?.name;
  if (name !== undefined) claim.spec.storageClassName = name;
}
