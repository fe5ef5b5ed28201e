import type { PersistentVolume, PersistentVolumeClaim, Pod } from '@pilothouse/kube-model/kinds';
import { type ClaimWait, claimWait } from '@pilothouse/kube-model/kinds/persistent-volume-claim/claim-wait';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import { classOf } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import type { KubeObject } from '@pilothouse/kube-model/object';
import {
  persistentVolumeClaims as claimResource,
  storageClasses as classResource,
  pods as podResource,
  persistentVolumes as volumeResource,
} from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../../context.ts';
import type {
  PersistentVolumeClaimView,
  PersistentVolumeView,
  PodView,
  StorageClassView,
} from '../../reading/kind-views.ts';
import { memoByVersion } from '../../reading/memo.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import { inSlices } from '../../reading/slices.ts';

const classOfClaim = memoByVersion((stored) => classOf(stored.parse<PersistentVolumeClaim>()));
const classOfVolume = memoByVersion((stored) => classOf(stored.parse<PersistentVolume>()));
const claimsNamedBy = memoByVersion((stored) => claimNamesOf(stored.parse<Pod>().spec));

interface Target<T extends KubeObject> {
  readonly resource: Resource<T>;
  readonly namespace?: string;
  readonly name: string;
}

/** What another object leads to; undefined when it is not there or may not be seen. */
function follow<T extends KubeObject>(
  { access }: GraphqlContext,
  { cluster }: ObjectView,
  { resource, namespace = '', name }: Target<T>,
): ObjectView<T> | undefined {
  if (name === '' || !access.may({ cluster, verb: 'get', resource, namespace, name })) return undefined;
  const stored = cluster.store.get({ resource: resourceKey(resource), namespace, name });
  return stored && viewOf(cluster, resource, stored);
}

export function volumeOf(context: GraphqlContext, claim: PersistentVolumeClaimView): PersistentVolumeView | undefined {
  return follow(context, claim, { resource: volumeResource, name: claim.object.spec?.volumeName ?? '' });
}

export function storageClassOf(
  context: GraphqlContext,
  claim: PersistentVolumeClaimView,
): StorageClassView | undefined {
  return follow(context, claim, { resource: classResource, name: classOf(claim.object) });
}

/** The claim that a volume's claimRef names, when it is still the same. */
export function claimOf(context: GraphqlContext, volume: PersistentVolumeView): PersistentVolumeClaimView | undefined {
  const { namespace = '', name = '', uid } = volume.object.spec?.claimRef ?? {};
  const found = follow(context, volume, { resource: claimResource, namespace, name });
  return found?.uid === uid ? found : undefined;
}

/** The pods that mount a claim, by name. */
export async function podsOf({ access }: GraphqlContext, claim: PersistentVolumeClaimView): Promise<PodView[]> {
  const { cluster, key } = claim;
  const { namespace } = key;
  if (!access.may({ cluster, verb: 'list', resource: podResource, namespace })) return [];
  const mounting: PodView[] = [];
  for await (const slice of inSlices(cluster.store.snapshot(resourceKey(podResource)).list({ namespace }))) {
    for (const stored of slice) {
      if (claimsNamedBy(stored).includes(key.name)) mounting.push(viewOf(cluster, podResource, stored));
    }
  }
  return mounting;
}

export async function waitOf(
  context: GraphqlContext,
  claim: PersistentVolumeClaimView,
): Promise<ClaimWait | undefined> {
  const name = classOf(claim.object);
  const { cluster } = claim;
  const hidden =
    name !== '' && !context.access.may({ cluster, verb: 'get', resource: classResource, namespace: '', name });
  if (hidden) return undefined;
  const pods = (await podsOf(context, claim)).map(({ key }) => key.name);
  return claimWait(claim.object, { storageClass: storageClassOf(context, claim)?.object, pods });
}

/** Those that the user may see, by namespace and name. */
export async function claimsOfClass(
  { access }: GraphqlContext,
  { cluster, key }: StorageClassView,
): Promise<PersistentVolumeClaimView[]> {
  const found: PersistentVolumeClaimView[] = [];
  for await (const slice of inSlices(cluster.store.snapshot(resourceKey(claimResource)).list({}))) {
    for (const stored of slice) {
      const { namespace } = stored.key;
      if (classOfClaim(stored) !== key.name) continue;
      if (!access.may({ cluster, verb: 'list', resource: claimResource, namespace })) continue;
      found.push(viewOf(cluster, claimResource, stored));
    }
  }
  return found;
}

export async function countVolumesOfClass(
  { access }: GraphqlContext,
  { cluster, key }: StorageClassView,
): Promise<number> {
  if (!access.may({ cluster, verb: 'list', resource: volumeResource, namespace: '' })) return 0;
  let count = 0;
  for await (const slice of inSlices(cluster.store.snapshot(resourceKey(volumeResource)).list({}))) {
    for (const stored of slice) if (classOfVolume(stored) === key.name) count++;
  }
  return count;
}
