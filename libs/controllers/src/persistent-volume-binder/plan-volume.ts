import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { boundByController, provisionedBy } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { type Told, warning } from './told.ts';

type Volume = Cached<PersistentVolume>;
type Claim = Cached<PersistentVolumeClaim>;

export type VolumePlan =
  | { readonly kind: 'rest' }
  | { readonly kind: 'phase'; readonly phase: 'Available' | 'Bound' | 'Released' }
  /** The claim that it was chosen for has another volume: it is free again, or reserved as before. */
  | { readonly kind: 'unbind' }
  | { readonly kind: 'failed'; readonly told: Told };

const rest: VolumePlan = { kind: 'rest' };

/** What becomes of a volume; `claim` is the one that its claimRef names, when that is still the same. */
export function planVolume(volume: Volume, claim: Claim | undefined): VolumePlan {
  const reference = volume.spec?.claimRef;
  // Without a uid a person reserved it, for a claim that may come.
  if (!reference?.uid) return phase(volume, 'Available');
  if (!claim) return release(volume);
  const name = claim.spec?.volumeName ?? '';
  if (name === '') return rest;
  if (name === volume.metadata.name) return phase(volume, 'Bound');
  return wasMadeFor(volume) ? release(volume) : { kind: 'unbind' };
}

function phase({ status }: Volume, wanted: 'Available' | 'Bound' | 'Released'): VolumePlan {
  return status?.phase === wanted ? rest : { kind: 'phase', phase: wanted };
}

function release(volume: Volume): VolumePlan {
  const { phase: current } = volume.status ?? {};
  if (current === 'Failed') return rest;
  if (current !== 'Released') return { kind: 'phase', phase: 'Released' };
  return reclaim(volume);
}

/** Who provisioned a volume deletes it too; others nobody can clear. */
function reclaim({ metadata, spec }: Volume): VolumePlan {
  const policy = spec?.persistentVolumeReclaimPolicy;
  if (policy === 'Recycle') {
    return { kind: 'failed', told: warning('VolumeFailedRecycle', 'No recycler plugin found for the volume!') };
  }
  if (policy !== 'Delete' || metadata.annotations?.[provisionedBy] !== undefined) return rest;
  const why = `error getting deleter volume plugin for volume "${metadata.name}": no deletable volume plugin matched`;
  return { kind: 'failed', told: warning('VolumeFailedDelete', why) };
}

function wasMadeFor({ metadata, spec }: Volume): boolean {
  const made = metadata.annotations?.[provisionedBy] !== undefined;
  return made && spec?.persistentVolumeReclaimPolicy === 'Delete';
}

/** The volume as it is when it is nobody's: what a person reserved stays reserved. */
export function unbound(volume: PersistentVolume): PersistentVolume {
  const { [boundByController]: byController, ...annotations } = volume.metadata?.annotations ?? {};
  const { claimRef, ...spec } = volume.spec ?? {};
  const { uid: _, resourceVersion: __, ...reservation } = claimRef ?? {};
  return {
    ...volume,
    metadata: { ...volume.metadata, annotations },
    spec: byController === undefined && claimRef ? { ...spec, claimRef: reservation } : spec,
  };
}
