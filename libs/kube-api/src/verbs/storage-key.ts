import { isEventsGroup } from '@pilothouse/kube-model/event-views';
import type { Resource } from '@pilothouse/kube-model/resource';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import type { Target } from './api.ts';

const keys = new WeakMap<Resource, string>();

/** The name under which objects of `resource` are stored. Both groups of Events are views of the same objects. */
export function storageResource(resource: Resource): string {
  let key = keys.get(resource);
  if (key === undefined) {
    key = isEventsGroup(resource) ? 'events' : resourceKey(resource);
    keys.set(resource, key);
  }
  return key;
}

export function storageKey({ resource, namespace, name }: Target): ObjectKey {
  return { resource: storageResource(resource), namespace, name };
}
