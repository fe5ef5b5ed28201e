import type { Resource } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { GraphqlContext } from '../../../context.ts';
import type { CurrentUsage, MeasuredResource, Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { isMeasured, measuredResources } from '../measured-resources.ts';

export const currentUsage: Pick<Resolvers, 'Query'> = {
  Query: {
    currentUsage(_, { resource, namespace, ...args }, context) {
      const clusters = clustersOf(context, args);
      return clusters.flatMap((cluster) => [...usagesIn(context, cluster, resource, namespace ?? undefined)]);
    },
  },
};

function* usagesIn(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  measured: MeasuredResource,
  namespace: string | undefined,
): Iterable<CurrentUsage> {
  const { listed, metrics } = measuredResources[measured];
  const scopes = [listed, metrics].map((resource) => access.visibleNamespaces(cluster, resource, verbsOf(resource)));
  const visible = (place: string) => scopes.every((scope) => scope === 'all' || scope.includes(place));
  for (const { key, uid } of cluster.store.snapshot(listed.resource).list({ namespace })) {
    const found = cluster.usage.current(uid);
    if (!found || !visible(key.namespace)) continue;
    yield { id: `${cluster.name}:${uid}`, cpuCores: found.cpuCores, memoryBytes: found.memoryBytes };
  }
}

const verbsOf = (resource: Resource) => [isMeasured(resource) ? 'get' : 'list'];
