import { namespaces, resources } from '@pilothouse/kube-model/registry';
import { apiVersionOf, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { GraphqlContext } from '../../../context.ts';
import type { Kind, Resolvers } from '../../../generated/resolver-types.ts';
import { resumeCursor } from '../../../reading/cursor.ts';
import { countKinds } from '../count-kinds.ts';
import { findProblems } from '../find-problems.ts';
import { heartbeats } from '../heartbeats.ts';

const kinds: readonly Kind[] = resources.map((resource) => ({
  apiVersion: apiVersionOf(resource),
  kind: resource.kind,
  resource: resourceKey(resource),
  namespaced: resource.namespaced,
  shortNames: resource.shortNames,
  verbs: resource.verbs,
}));

function visibleNames({ store }: ClusterHandle, { access }: GraphqlContext): string[] {
  const names = [...store.snapshot('namespaces').list()].map(({ key }) => key.name);
  return names.filter((name) => access.may({ verb: 'get', resource: namespaces, namespace: name, name }));
}

export const cluster: Pick<Resolvers, 'Cluster' | 'Query' | 'Subscription'> = {
  Query: {
    clusters: (_, __, { access, clusters }) => {
      access.requireUser();
      return [...clusters.values()];
    },
    cluster: (_, { name }, { access, clusters }) => {
      access.requireUser();
      return clusters.get(name);
    },
  },
  Cluster: {
    id: ({ name }) => name,
    revision: ({ store }) => store.revision(),
    oldestRevision: ({ store }) => store.oldest(),
    cursor: (handle, _, { access }) => resumeCursor(handle, handle.store.revision(), access.requireUser()),
    namespaceNames: (handle, _, context) => visibleNames(handle, context),
    contents: (handle, { namespace }, context) => countKinds(context, handle, namespace ?? undefined),
    problems: (handle, { namespace, first }, context) => findProblems(context, handle, namespace ?? undefined, first),
    kinds: () => kinds,
  },
  Subscription: { clusterHealth: { subscribe: (_, args, context) => heartbeats(context, args.cluster) } },
};
