import type { ConfigMap, Secret } from '@pilothouse/kube-model/kinds';
import type { GraphqlContext } from '../../context.ts';
import type { ConfigMapView, SecretView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';
import { usersOf } from './users-of.ts';

/** After a change: the pods that go on with the old value until they are restarted. */
export async function staleWarnings(
  context: GraphqlContext,
  { cluster, resource, key }: ConfigMapView | SecretView,
  dryRun: boolean,
): Promise<string[]> {
  const stored = dryRun ? undefined : cluster.store.get(key);
  const visible = context.access.may({ cluster, verb: 'get', resource, namespace: key.namespace, name: key.name });
  const users = stored && visible ? await usersOf(context, viewOf<ConfigMap | Secret>(cluster, resource, stored)) : [];
  return users.flatMap(({ object, stalePods }) => {
    if (stalePods.length === 0) return [];
    const count = stalePods.length === 1 ? '1 pod runs' : `${stalePods.length} pods run`;
    return [`${count} on with the old value until ${object.resource.kind} ${object.key.name} is restarted.`];
  });
}
