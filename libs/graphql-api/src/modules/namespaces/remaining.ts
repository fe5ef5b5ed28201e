import type { KubeObject } from '@pilothouse/kube-model/object';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { RemainingKind } from '../../generated/resolver-types.ts';
import type { NamespaceView } from '../../reading/kind-views.ts';

const shownNames = 10;
const held = ({ kinds }: ClusterHandle): readonly Resource[] =>
  kinds.list().filter((resource) => resource.namespaced && resource.verbs.includes('deletecollection'));

function finalizersOf(objects: readonly DeepReadonly<KubeObject>[]) {
  const counts = new Map<string, number>();
  for (const finalizer of objects.flatMap(({ metadata }) => metadata?.finalizers ?? [])) {
    counts.set(finalizer, (counts.get(finalizer) ?? 0) + 1);
  }
  return [...counts].map(([finalizer, count]) => ({ finalizer, count }));
}

/** What keeps a terminating namespace, by kind and finalizer; empty while it is active. */
export function remainingKinds({ access }: GraphqlContext, { cluster, key, object }: NamespaceView): RemainingKind[] {
  if (!object.metadata?.deletionTimestamp) return [];
  const remaining: RemainingKind[] = [];
  for (const resource of held(cluster)) {
    if (!access.may({ cluster, verb: 'list', resource, namespace: key.name })) continue;
    const objects = [...cluster.store.snapshot(resourceKey(resource)).list({ namespace: key.name })].map((stored) =>
      stored.parse<KubeObject>(),
    );
    if (objects.length === 0) continue;
    remaining.push({
      kind: resource.kind,
      apiVersion: apiVersionOf(resource),
      resource: resourceKey(resource),
      count: objects.length,
      since: objects.flatMap(({ metadata }) => metadata?.deletionTimestamp ?? []).sort()[0],
      finalizers: finalizersOf(objects),
      names: objects.slice(0, shownNames).map(({ metadata }) => metadata?.name ?? ''),
    });
  }
  return remaining;
}
