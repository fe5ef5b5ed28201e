import type { KubeObject, OwnerReference, Served } from './object.ts';

interface Owned {
  readonly metadata?: { readonly ownerReferences?: readonly Readonly<OwnerReference>[] } | undefined;
}

/** The owner that manages this object; there is at most one. */
export function controllerOf(object: Owned): Readonly<OwnerReference> | undefined {
  return object.metadata?.ownerReferences?.find((owner) => owner.controller === true);
}

export function isControlledBy(object: Owned, uid: string): boolean {
  return controllerOf(object)?.uid === uid;
}

interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Pick<Served<KubeObject>['metadata'], 'name' | 'uid'>>;
}

/** What a controller writes into the objects that it makes for `owner`. */
export function newControllerRef(owner: Owner): OwnerReference {
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}
