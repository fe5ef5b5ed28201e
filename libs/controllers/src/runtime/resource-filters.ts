import { findResource } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey, type Verb } from '@pilothouse/kube-model/resource';

/** Of several versions of one resource only one is looked at: they are the same objects. */
export function isPreferred(resource: Resource): boolean {
  return findResource(resourceKey(resource)) === resource;
}

export function can({ verbs }: Resource, wanted: readonly Verb[]): boolean {
  return wanted.every((verb) => verbs.includes(verb));
}
