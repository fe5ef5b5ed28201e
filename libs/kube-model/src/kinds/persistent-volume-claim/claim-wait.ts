import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim, StorageClass } from '../../kinds.ts';
import { selectedNode } from '../persistent-volume/annotations.ts';
import { classOf, noProvisioner, waitsForConsumer } from '../storage-class/class-of.ts';

export type ClaimWaitReason =
  /** The volume that it names is not there, or not for it. */
  | 'VOLUME'
  /** No volume fits, and no class makes one. */
  | 'NO_CLASS'
  /** Its class does not exist. */
  | 'CLASS_MISSING'
  /** No volume of its class fits, and nobody makes one. */
  | 'NOT_PROVISIONED'
  /** No pod mounts it yet, and its class waits for one. */
  | 'FIRST_CONSUMER'
  /** A pod mounts it, and has no node yet. */
  | 'SCHEDULING'
  | 'PROVISIONER';

export interface ClaimWait {
  readonly reason: ClaimWaitReason;
  /** The volume, class, pod or provisioner that it is about; '' where there is none. */
  readonly subject: string;
}

interface Around {
  /** Undefined when there is none of its name. */
  readonly storageClass: DeepReadonly<StorageClass> | undefined;
  /** Names of the pods that mount it. */
  readonly pods: readonly string[];
}

/** What a claim without a volume waits for; undefined for one that has or had one. */
export function claimWait(
  claim: DeepReadonly<PersistentVolumeClaim>,
  { storageClass, pods }: Around,
): ClaimWait | undefined {
  if ((claim.status?.phase ?? 'Pending') !== 'Pending') return undefined;
  if (claim.spec?.volumeName) return { reason: 'VOLUME', subject: claim.spec.volumeName };
  const className = classOf(claim);
  if (className === '') return { reason: 'NO_CLASS', subject: '' };
  if (!storageClass) return { reason: 'CLASS_MISSING', subject: className };
  if (waitsForConsumer(storageClass) && claim.metadata?.annotations?.[selectedNode] === undefined) {
    const [pod] = pods;
    return pod === undefined
      ? { reason: 'FIRST_CONSUMER', subject: className }
      : { reason: 'SCHEDULING', subject: pod };
  }
  const { provisioner } = storageClass;
  if (provisioner === noProvisioner) return { reason: 'NOT_PROVISIONED', subject: className };
  return { reason: 'PROVISIONER', subject: provisioner };
}
