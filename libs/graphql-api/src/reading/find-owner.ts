import type { KubeObject } from '@pilothouse/kube-model/object';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../context.ts';
import { type ObjectView, viewOf } from './object-view.ts';

/** The owner that manages `view`, when it is a `resource` that is still there and the user may see. */
export function findOwner<T extends KubeObject>(
  { access }: GraphqlContext,
  { cluster, key, object }: ObjectView,
  resource: Resource<T>,
): ObjectView<T> | undefined {
  const owner = controllerOf(object);
  const { namespace } = key;
  if (owner?.kind !== resource.kind) return undefined;
  if (!access.may({ cluster, verb: 'get', resource, namespace, name: owner.name })) return undefined;
  const stored = cluster.store.get({ resource: resourceKey(resource), namespace, name: owner.name });
  return stored?.uid === owner.uid ? viewOf(cluster, resource, stored) : undefined;
}
