import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import {
  betaStorageProvisioner,
  bindCompleted,
  boundByController,
  storageProvisioner,
} from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { isReservedFor } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import type { Served } from '@pilothouse/kube-model/object';

type Claim = Cached<PersistentVolumeClaim>;
type Volume = Cached<PersistentVolume>;

/** The volume as the claim's own; undefined when it is already. */
export function volumeOf(volume: Volume, claim: Claim): Served<PersistentVolume> | undefined {
  const reserved = isReservedFor(volume, claim);
  if (reserved && volume.spec?.claimRef?.uid === claim.metadata.uid) return undefined;
  const next = copyOf<Served<PersistentVolume>>(volume);
  const { namespace = '', name, uid, resourceVersion } = claim.metadata;
  const claimRef = { kind: 'PersistentVolumeClaim', namespace, name, uid, apiVersion: 'v1', resourceVersion };
  next.spec = { ...next.spec, claimRef };
  // What a person reserved is not undone.
  if (!reserved) annotate(next, { [boundByController]: 'yes' });
  return next;
}

/** The claim as the volume's own; undefined when it is already. */
export function claimOf(claim: Claim, volume: Volume): Served<PersistentVolumeClaim> | undefined {
  const { name } = volume.metadata;
  const named = claim.spec?.volumeName === name;
  if (named && claim.metadata.annotations?.[bindCompleted] !== undefined) return undefined;
  const next = copyOf<Served<PersistentVolumeClaim>>(claim);
  annotate(next, { [bindCompleted]: 'yes', ...(!named && { [boundByController]: 'yes' }) });
  next.spec = { ...next.spec, volumeName: name };
  return next;
}

/** The status of a claim that waits or has lost its volume. */
export function withPhase(claim: Claim, phase: 'Pending' | 'Lost'): NonNullable<PersistentVolumeClaim['status']> {
  return { ...copyOf<Served<PersistentVolumeClaim>>(claim).status, phase };
}

/** The status of a claim that has the volume. How large it is once it is bound is for whoever makes volumes larger to say. */
export function boundStatus(claim: Claim, { spec }: Volume): NonNullable<PersistentVolumeClaim['status']> {
  const status = copyOf<Served<PersistentVolumeClaim>>(claim).status ?? {};
  const known = status.phase === 'Bound' ? status.capacity : undefined;
  return {
    ...status,
    phase: 'Bound',
    accessModes: [...(spec?.accessModes ?? [])],
    capacity: known ?? { ...spec?.capacity },
  };
}

/** The claim with the request to its class's provisioner; undefined when that stands there. */
export function askingFor(provisioner: string, claim: Claim): Served<PersistentVolumeClaim> | undefined {
  if (claim.metadata.annotations?.[storageProvisioner] === provisioner) return undefined;
  const next = copyOf<Served<PersistentVolumeClaim>>(claim);
  annotate(next, { [storageProvisioner]: provisioner, [betaStorageProvisioner]: provisioner });
  return next;
}

function annotate({ metadata }: Served<PersistentVolume>, annotations: Readonly<Record<string, string>>): void {
  metadata.annotations = { ...metadata.annotations, ...annotations };
}
