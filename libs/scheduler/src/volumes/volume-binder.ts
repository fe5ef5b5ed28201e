import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Node, PersistentVolume, Pod } from '@pilothouse/kube-model/kinds';
import { boundByController, selectedNode } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { isReachableFrom, isReservedFor } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import { classOf } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import {
  persistentVolumeClaims as claimResource,
  storageClasses as classResource,
  pods as podResource,
  persistentVolumes as volumeResource,
} from '@pilothouse/kube-model/registry';
import { bindingsOn, type ClaimBinding } from './bindings.ts';
import { type Claim, type PodClaims, podClaims, type StorageView, type Volume } from './pod-claims.ts';

/** How the claims of a pod that has been given a node get on. */
export type Progress = 'bound' | 'under way' | 'failed';

export interface VolumeBinder {
  claimsOf(pod: Cached<Pod>): PodClaims | undefined;
  /** Asks for what the pod's claims lack on this node. Throws Conflict where another was faster. */
  begin(claims: PodClaims, node: Cached<Node>): Promise<void>;
  progress(claims: PodClaims | undefined, node: Cached<Node>): Progress;
}

export interface VolumeBinderDeps {
  readonly client: Client;
  readonly informers: SharedInformers;
  /** Something about storage changed: of the claim with this key, or of any. */
  readonly onChange: (claim: string | undefined) => void;
}

export function createVolumeBinder({ client, informers, onChange }: VolumeBinderDeps): VolumeBinder {
  const claims = informers.of(claimResource);
  const volumes = informers.of(volumeResource);
  const classes = informers.of(classResource);
  const pods = informers.of(podResource);
  const ofClaim = (claim: Claim) => onChange(keyOf(claim));
  const ofAll = () => onChange(undefined);
  claims.addHandler({ added: ofClaim, updated: ofClaim, deleted: ofClaim });
  volumes.addHandler({ added: ofAll, updated: ofAll, deleted: ofAll });
  classes.addHandler({ added: ofAll, updated: ofAll, deleted: ofAll });

  const view: StorageView = {
    claim: (namespace, name) => claims.get(namespace, name),
    volume: (name) => volumes.get('', name),
    storageClass: (name) => classes.get('', name),
    volumesOf: (className) => [...volumes.list()].filter((volume) => classOf(volume) === className),
    isUsedByOthers: ({ metadata }, pod) =>
      [...pods.list(metadata.namespace ?? '')].some(
        (one) => isOther(one, pod) && claimNamesOf(one.spec).includes(metadata.name),
      ),
  };

  /** What was written for a claim, by its uid, until the cache shows it. */
  const written = new Map<string, Served<KubeObject>>();

  async function carryOut(binding: ClaimBinding, node: Cached<Node>): Promise<void> {
    const { namespace = '', name, uid, resourceVersion, annotations } = binding.claim.metadata;
    if (binding.kind === 'reserve') {
      const next = reserved(binding.volume, binding.claim);
      if (next) written.set(uid, await client.update(volumeResource, next));
    } else if (annotations?.[selectedNode] !== node.metadata.name) {
      const metadata = { resourceVersion, annotations: { [selectedNode]: node.metadata.name } };
      written.set(uid, await client.patch(claimResource, namespace, name, 'merge', { metadata }));
    }
  }

  /** Whether the cache does not show yet what was written for the claim. */
  function isBehind({ metadata: { uid } }: Claim): boolean {
    const wrote = written.get(uid)?.metadata;
    if (!wrote) return false;
    const { namespace = '', name, resourceVersion } = wrote;
    const known = namespace === '' ? volumes.get('', name) : claims.get(namespace, name);
    const behind = known !== undefined && BigInt(known.metadata.resourceVersion) < BigInt(resourceVersion);
    if (!behind) written.delete(uid);
    return behind;
  }

  return {
    claimsOf: (pod) => podClaims(pod, view),
    async begin({ delayed }, node) {
      for (const binding of bindingsOn(node, delayed) ?? []) await carryOut(binding, node);
    },
    progress: (podClaims, node) => progressOf(podClaims, node, isBehind),
  };
}

/** Pure: what the claims say, of a pod that was given the node. */
export function progressOf(
  claims: PodClaims | undefined,
  node: Cached<Node>,
  isBehind: (claim: Claim) => boolean,
): Progress {
  if (!claims) return 'bound';
  if (claims.refusal !== undefined || !claims.bound.every((volume) => volume && isReachableFrom(volume, node))) {
    return 'failed';
  }
  if (claims.delayed.length === 0) return 'bound';
  const asked = claims.delayed.every(
    ({ claim, volumes }) =>
      isBehind(claim) ||
      claim.metadata.annotations?.[selectedNode] === node.metadata.name ||
      volumes.some((volume) => isReservedFor(volume, claim) && isReachableFrom(volume, node)),
  );
  return asked ? 'under way' : 'failed';
}

/** The volume with the claim's name on it, for the binder to do the rest; undefined when that stands there. */
function reserved(volume: Volume, claim: Claim): Served<PersistentVolume> | undefined {
  if (isReservedFor(volume, claim)) return undefined;
  const next = copyOf<Served<PersistentVolume>>(volume);
  const { namespace = '', name, uid, resourceVersion } = claim.metadata;
  const claimRef = { kind: 'PersistentVolumeClaim', namespace, name, uid, apiVersion: 'v1', resourceVersion };
  next.spec = { ...next.spec, claimRef };
  next.metadata.annotations = { ...next.metadata.annotations, [boundByController]: 'yes' };
  return next;
}

function isOther({ metadata, spec, status }: Cached<Pod>, pod: Cached<Pod>): boolean {
  const hasEnded = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  return metadata.uid !== pod.metadata.uid && Boolean(spec?.nodeName) && !hasEnded;
}
