import type { GraphQLError } from 'graphql';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import { clusterError } from './cluster-error.ts';

type Clusters = Pick<GraphqlContext, 'clusters'>;

/** Others of its name may have taken its place: they are not what was asked for. */
const isThere = ({ clusters }: Clusters, cluster: ClusterHandle) => clusters.get(cluster.name) === cluster;

/** What ends a subscription whose cluster is not read any more. */
export function clusterEnded(context: Clusters, cluster: ClusterHandle): GraphQLError {
  const { name } = cluster;
  return isThere(context, cluster)
    ? clusterError('ServiceUnavailable', [name], `cluster "${name}" is no longer read here: ask again`)
    : clusterError('NotFound', [name], `cluster "${name}" has been removed`);
}

/** Throws error code NOT_FOUND when the cluster has been removed. */
export function requireCluster(context: Clusters, cluster: ClusterHandle): void {
  if (!isThere(context, cluster)) throw clusterEnded(context, cluster);
}
