import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { Place } from '../reading/find-object.ts';
import { type ObjectView, viewOf } from '../reading/object-view.ts';

/** What a write is about. */
export interface Target<T extends KubeObject> extends Place {
  readonly cluster: ClusterHandle;
  readonly resource: Resource<T>;
}

export const keyOf = ({ resource, namespace, name }: Target<KubeObject>) => ({
  resource: resourceKey(resource),
  namespace,
  name,
});

/** The object as reads show it. */
export function currentView<T extends KubeObject>(target: Target<T>): ObjectView<T> | undefined {
  const { cluster, resource } = target;
  const stored = cluster.store.get(keyOf(target));
  return stored && viewOf(cluster, resource, stored);
}
