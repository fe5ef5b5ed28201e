import { namespaces } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { GraphqlContext } from '../../../context.ts';
import type { Kind, Resolvers } from '../../../generated/resolver-types.ts';
import { resumeCursor } from '../../../reading/cursor.ts';
import { clusterState, countObjects, mirroredKinds } from '../cluster-state.ts';
import { countKinds } from '../count-kinds.ts';
import { findProblems } from '../find-problems.ts';
import { heartbeats } from '../heartbeats.ts';

const toKind = (resource: Resource): Kind => ({
  apiVersion: apiVersionOf(resource),
  kind: resource.kind,
  resource: resourceKey(resource),
  namespaced: resource.namespaced,
  shortNames: resource.shortNames,
  verbs: resource.verbs,
});

const byName = (a: ClusterHandle, b: ClusterHandle) =>
  Number(a.origin === 'remote') - Number(b.origin === 'remote') || (a.name < b.name ? -1 : 1);

function visibleNames(cluster: ClusterHandle, { access }: GraphqlContext): string[] {
  const names = [...cluster.store.snapshot('namespaces').list()].map(({ key }) => key.name);
  return names.filter((name) => access.may({ cluster, verb: 'get', resource: namespaces, namespace: name, name }));
}

export const cluster: Pick<Resolvers, 'Cluster' | 'Query' | 'Subscription'> = {
  Query: {
    clusters: (_, __, { access, clusters }) => {
      access.requireUser();
      return [...clusters.values()].sort(byName);
    },
    cluster: (_, { name }, { access, clusters }) => {
      access.requireUser();
      return clusters.get(name);
    },
  },
  Cluster: {
    id: ({ name }) => name,
    version: (handle) => handle.version(),
    origin: ({ origin }) => (origin === 'embedded' ? 'EMBEDDED' : 'REMOTE'),
    state: (handle) => clusterState(handle).state,
    sentence: (handle) => clusterState(handle).sentence,
    lastHeardAt: (handle) => clusterState(handle).lastHeardAt,
    lag: (handle) => clusterState(handle).lag,
    objectCount: countObjects,
    mirror: (handle, _, context) => mirroredKinds(context, handle),
    revision: ({ store }) => store.revision(),
    oldestRevision: ({ store }) => store.oldest(),
    cursor: (handle, _, { access }) => resumeCursor(handle, handle.store.revision(), access.requireUser()),
    namespaceNames: (handle, _, context) => visibleNames(handle, context),
    contents: (handle, { namespace }, context) => countKinds(context, handle, namespace ?? undefined),
    problems: (handle, { namespace, first }, context) => findProblems(context, handle, namespace ?? undefined, first),
    kinds: ({ kinds }) => kinds.list().map(toKind),
  },
  Subscription: { clusterHealth: { subscribe: (_, args, context) => heartbeats(context, args.cluster) } },
};
