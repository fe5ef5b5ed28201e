import type { Client } from '@pilothouse/kube-client/client';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { bindCompleted } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { persistentVolumeClaims, persistentVolumes } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { VolumeError } from './volume-error.ts';

type Claim = DeepReadonly<PersistentVolumeClaim>;
type Volume = DeepReadonly<PersistentVolume>;

/** What a pod's volume says of the claim that it mounts. */
export interface ClaimedVolume {
  readonly namespace: string;
  readonly claimName: string;
  /** The pod's name for it. */
  readonly volume: string;
}

/** The volume that a claim has. Throws VolumeError while it has none, and for one that is another claim's. */
export async function findClaimedVolume(
  client: Client,
  { namespace, claimName, volume: name }: ClaimedVolume,
): Promise<Volume> {
  const claim = await existing(name, client.get(persistentVolumeClaims, namespace, claimName));
  const why = whyNotClaim(claim, `${namespace}/${claimName}`);
  if (why !== undefined) throw new VolumeError(name, why);
  const volume = await existing(name, client.get(persistentVolumes, '', claim.spec?.volumeName ?? ''));
  if (volume.spec?.claimRef?.uid !== claim.metadata?.uid) {
    throw new VolumeError(name, `PVC ${namespace}/${claimName} is bound to a volume that is bound to another claim`);
  }
  if (volume.spec?.volumeMode === 'Block') {
    throw new VolumeError(name, `volume ${name} has volumeMode Block, but is specified in volumeMounts`);
  }
  return volume;
}

function whyNotClaim({ metadata, spec }: Claim, name: string): string | undefined {
  if (metadata?.deletionTimestamp !== undefined) return `can't use PVC ${name} because it is being deleted`;
  const isBound = Boolean(spec?.volumeName) && metadata?.annotations?.[bindCompleted] !== undefined;
  return isBound ? undefined : `PVC ${name} is not bound`;
}

async function existing<T>(volume: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (cause) {
    if (!isReason(cause, 'NotFound')) throw cause;
    throw new VolumeError(volume, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
