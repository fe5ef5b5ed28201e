import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import { nodes } from '@pilothouse/kube-model/registry';
import { apiVersionOf, resourceKey } from '@pilothouse/kube-model/resource';
import type { AccessTarget } from '../../access/access.ts';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type * as graphql from '../../generated/resolver-types.ts';

const states: Record<ClusterCondition['state'], graphql.ClusterState> = {
  syncing: 'SYNCING',
  live: 'LIVE',
  degraded: 'DEGRADED',
  unreachable: 'UNREACHABLE',
  paused: 'PAUSED',
};

const mirrorStates: Record<MirroredKind['state'], graphql.MirrorState> = {
  listing: 'LISTING',
  watching: 'WATCHING',
  waiting: 'WAITING',
  forbidden: 'FORBIDDEN',
  paused: 'PAUSED',
};

const instant = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

/** How a cluster is, as GraphQL tells it. */
export function clusterState(handle: Pick<ClusterHandle, 'condition'>) {
  const { state, sentence, lastHeardAt, lag } = handle.condition();
  return { state: states[state], sentence, lastHeardAt: instant(lastHeardAt), lag };
}

/** Kinds belong to the cluster as nodes do: who may list those may see these. */
export function mirroredKinds(
  { access }: Pick<GraphqlContext, 'access'>,
  cluster: Pick<ClusterHandle, 'mirror'> & AccessTarget['cluster'],
): graphql.MirroredKind[] {
  if (!access.may({ cluster, verb: 'list', resource: nodes, namespace: '' })) return [];
  return cluster.mirror().map(({ resource, state, since, retryAt, ...rest }) => ({
    ...rest,
    apiVersion: apiVersionOf(resource),
    kind: resource.kind,
    resource: resourceKey(resource),
    state: mirrorStates[state],
    since: new Date(since).toISOString(),
    retryAt: instant(retryAt),
  }));
}

/** Objects of all kinds that are kept now. */
export function countObjects({ kinds, store }: ClusterHandle): number {
  return kinds.list().reduce((sum, resource) => sum + store.snapshot(resourceKey(resource)).size, 0);
}
