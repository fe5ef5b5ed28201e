import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { isReservedFor } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import type { Served } from '@pilothouse/kube-model/object';
import { compareQuantities, quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';

type Claim = Cached<PersistentVolumeClaim>;
type Status = NonNullable<PersistentVolumeClaim['status']>;

export interface Growth {
  /** The volume's size from now on. */
  readonly storage: string;
  /** Else the claim only has not been told yet. */
  readonly isNew: boolean;
}

/** How a bound claim that asks for more than it has gets it; undefined when it has what it asks for. */
export function planGrowth(claim: Claim, volume: Cached<PersistentVolume>): Growth | undefined {
  if (claim.status?.phase !== 'Bound' || !isReservedFor(volume, claim)) return undefined;
  const wanted = claim.spec?.resources?.requests?.storage;
  if (!isLess(claim.status.capacity?.storage, wanted)) return undefined;
  const made = volume.spec?.capacity?.storage ?? '0';
  const isNew = isLess(made, wanted);
  return { storage: isNew && wanted ? wanted : made, isNew };
}

/** The claim's status while its volume is made larger. */
export function growing(claim: Claim, { storage }: Growth, at: string): Status {
  return {
    ...statusOf(claim),
    allocatedResources: { storage },
    allocatedResourceStatuses: { storage: 'ControllerResizeInProgress' },
    conditions: [...otherConditions(claim), { type: 'Resizing', status: 'True', lastTransitionTime: at }],
  };
}

/** The claim's status once it has what it asked for: a directory needs nothing done on its node. */
export function grown(claim: Claim, { storage }: Growth): Status {
  const { allocatedResourceStatuses: _, conditions: __, ...status } = statusOf(claim);
  const conditions = otherConditions(claim);
  return { ...status, capacity: { ...status.capacity, storage }, ...(conditions.length > 0 && { conditions }) };
}

function statusOf(claim: Claim): Status {
  return copyOf<Served<PersistentVolumeClaim>>(claim).status ?? {};
}

function otherConditions(claim: Claim) {
  return (statusOf(claim).conditions ?? []).filter(({ type }) => type !== 'Resizing');
}

function isLess(a: string | undefined, b: string | undefined): boolean {
  return compareQuantities(quantityOrZero(a), quantityOrZero(b)) < 0;
}
