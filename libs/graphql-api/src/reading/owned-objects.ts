import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../context.ts';
import { type ObjectView, viewOf } from './object-view.ts';

/** Objects of `resource` that `owner` controls and the user may see; by name. */
export function controlledBy<T extends KubeObject>(
  { access }: GraphqlContext,
  { cluster, uid, key }: ObjectView,
  resource: Resource<T>,
): ObjectView<T>[] {
  if (!access.may({ cluster, verb: 'list', resource, namespace: key.namespace })) return [];
  const wanted = resourceKey(resource);
  const views: ObjectView<T>[] = [];
  for (const stored of cluster.store.ownedBy(uid)) {
    if (stored.key.resource === wanted && stored.controllerUid === uid) views.push(viewOf(cluster, resource, stored));
  }
  return views.sort((a, b) => (a.key.name < b.key.name ? -1 : 1));
}
