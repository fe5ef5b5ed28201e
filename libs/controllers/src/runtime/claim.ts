import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject, OwnerReference, Served } from '@pilothouse/kube-model/object';
import { controllerOf, newControllerRef } from '@pilothouse/kube-model/owner-references';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { LabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';

export interface Claims<T extends KubeObject> {
  /** Controlled by the owner and matching its selector. */
  readonly owned: readonly Cached<T>[];
  /** Matching, and nobody's. */
  readonly adopt: readonly Cached<T>[];
  /** Controlled by the owner, and no longer matching. */
  readonly release: readonly Cached<T>[];
}

/** Sorts candidates into what an owner has, takes and gives up. A terminating owner takes and gives up nothing. */
export function planClaims<T extends KubeObject>(
  owner: Cached<KubeObject>,
  selector: LabelSelector,
  candidates: Iterable<Cached<T>>,
): Claims<T> {
  const owned: Cached<T>[] = [];
  const adopt: Cached<T>[] = [];
  const release: Cached<T>[] = [];
  const terminating = owner.metadata.deletionTimestamp !== undefined;
  for (const candidate of candidates) {
    const controller = controllerOf(candidate);
    const matches = selector.matches(candidate.metadata.labels);
    if (controller) {
      if (controller.uid !== owner.metadata.uid) continue;
      if (matches) owned.push(candidate);
      else if (!terminating) release.push(candidate);
    } else if (matches && !terminating && candidate.metadata.deletionTimestamp === undefined) {
      adopt.push(candidate);
    }
  }
  return { owned, adopt, release };
}

export interface ClaimTarget<T extends KubeObject, O extends KubeObject> {
  readonly client: Client;
  readonly resource: Resource<T>;
  readonly ownerResource: Resource<O>;
  readonly owner: Cached<O>;
}

/** Carries the claims out; the objects that now belong to the owner. What vanished meanwhile is left out. */
export async function applyClaims<T extends KubeObject, O extends KubeObject>(
  target: ClaimTarget<T, O>,
  claims: Claims<T>,
): Promise<readonly Cached<T>[]> {
  if (claims.adopt.length > 0) await assertAlive(target);
  const { owner } = target;
  const adopted = claims.adopt.map((object) => {
    const owners = [...(object.metadata.ownerReferences ?? []), newControllerRef(owner)];
    return patchOwners(target, object, owners);
  });
  const released = claims.release.map((object) => {
    const owners = (object.metadata.ownerReferences ?? []).filter(({ uid }) => uid !== owner.metadata.uid);
    return patchOwners(target, object, owners);
  });
  await Promise.all(released);
  const taken = (await Promise.all(adopted)).filter((object) => object !== undefined);
  return [...claims.owned, ...taken];
}

/** The cache may not know yet that the owner is being deleted; its dependents would then never go. */
async function assertAlive<T extends KubeObject, O extends KubeObject>(target: ClaimTarget<T, O>): Promise<void> {
  const { namespace = '', name, uid } = target.owner.metadata;
  const live = await target.client.get(target.ownerResource, namespace, name);
  if (live.metadata.uid !== uid) throw new Error(`${name} was replaced: another uid lives under its name`);
  if (live.metadata.deletionTimestamp !== undefined) throw new Error(`${name} is terminating and adopts nothing`);
}

async function patchOwners<T extends KubeObject, O extends KubeObject>(
  { client, resource }: ClaimTarget<T, O>,
  object: Cached<T>,
  ownerReferences: readonly Readonly<OwnerReference>[],
): Promise<Cached<T> | undefined> {
  const { namespace = '', name, resourceVersion } = object.metadata;
  const references = ownerReferences.length > 0 ? ownerReferences : null;
  const patch = { metadata: { resourceVersion, ownerReferences: references } };
  try {
    const patched: Served<T> = await client.patch(resource, namespace, name, 'merge', patch);
    return patched as Cached<T>;
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}
