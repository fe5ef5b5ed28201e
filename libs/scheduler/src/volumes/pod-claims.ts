import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim, Pod, StorageClass } from '@pilothouse/kube-model/kinds';
import { bindCompleted } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import { classOf, waitsForConsumer } from '@pilothouse/kube-model/kinds/storage-class/class-of';

export type Claim = Cached<PersistentVolumeClaim>;
export type Volume = Cached<PersistentVolume>;

/** A claim whose class waits for a pod to have a node. */
export interface DelayedClaim {
  readonly claim: Claim;
  readonly storageClass: Cached<StorageClass>;
  /** Those that might be its own. */
  readonly volumes: readonly Volume[];
}

/** What a pod's claims ask of the node that it gets. */
export interface PodClaims {
  /** Why no node will do, in upstream's words. */
  readonly refusal: string | undefined;
  /** Undefined for a volume that is gone. */
  readonly bound: readonly (Volume | undefined)[];
  readonly delayed: readonly DelayedClaim[];
  /** Another pod has a claim that only one pod may have. */
  readonly taken: boolean;
}

/** What is known of storage. */
export interface StorageView {
  claim(namespace: string, name: string): Claim | undefined;
  volume(name: string): Volume | undefined;
  storageClass(name: string): Cached<StorageClass> | undefined;
  volumesOf(className: string): readonly Volume[];
  /** Whether a pod other than this one is on a node with the claim. */
  isUsedByOthers(claim: Claim, pod: Cached<Pod>): boolean;
}

const alone = 'ReadWriteOncePod';

/** Undefined for a pod without claims. */
export function podClaims(pod: Cached<Pod>, view: StorageView): PodClaims | undefined {
  const names = claimNamesOf(pod.spec);
  if (names.length === 0) return undefined;
  const found = names.map((name) => lookAt(view.claim(pod.metadata.namespace ?? '', name), name, view));
  return {
    refusal: found.flatMap((one) => (one.kind === 'refused' ? one.why : []))[0],
    bound: found.flatMap((one) => (one.kind === 'bound' ? [one.volume] : [])),
    delayed: found.flatMap((one) => (one.kind === 'delayed' ? one.delayed : [])),
    taken: found.some((one) => one.kind === 'bound' && isAlone(one.claim) && view.isUsedByOthers(one.claim, pod)),
  };
}

type Found =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'bound'; readonly claim: Claim; readonly volume: Volume | undefined }
  | { readonly kind: 'delayed'; readonly delayed: DelayedClaim };

function lookAt(claim: Claim | undefined, name: string, view: StorageView): Found {
  const refused = (why: string): Found => ({ kind: 'refused', why });
  if (!claim) return refused(`persistentvolumeclaim "${name}" not found`);
  const { volumeName = '' } = claim.spec ?? {};
  if (claim.status?.phase === 'Lost') {
    return refused(`persistentvolumeclaim "${name}" bound to non-existent persistentvolume "${volumeName}"`);
  }
  if (claim.metadata.deletionTimestamp !== undefined)
    return refused(`persistentvolumeclaim "${name}" is being deleted`);
  if (volumeName !== '' && claim.metadata.annotations?.[bindCompleted] !== undefined) {
    return { kind: 'bound', claim, volume: view.volume(volumeName) };
  }
  const className = classOf(claim);
  const storageClass = view.storageClass(className);
  if (volumeName !== '' || !storageClass || !waitsForConsumer(storageClass)) {
    return refused('pod has unbound immediate PersistentVolumeClaims');
  }
  return { kind: 'delayed', delayed: { claim, storageClass, volumes: view.volumesOf(className) } };
}

function isAlone({ spec }: Claim): boolean {
  return spec?.accessModes?.includes(alone) ?? false;
}
