import { resourceKey } from '@pilothouse/kube-model/resource';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findRef, kindOf } from '../../../reading/find-object.ts';
import { listSources } from '../../../reading/list-objects.ts';
import { sourcesOf } from '../../../reading/list-source.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { historyPage } from '../history-page.ts';
import { objectChanges } from '../object-changes.ts';

export const objects: Pick<Resolvers, 'KubernetesObjectConnection' | 'Query' | 'Subscription'> = {
  Query: {
    object: (_, { ref }, context) => findRef(context, ref),
    objects: (_, args, context) => listSources(context, sourcesOf(clustersOf(context, args), args.resource), args),
    history: (_, { ref, ...args }, context) => {
      const cluster = clusterOf(context, ref.cluster);
      const resource = kindOf(cluster, ref);
      const key = { resource: resourceKey(resource), namespace: ref.namespace ?? '', name: ref.name };
      return historyPage(context, cluster, resource, key, args);
    },
  },
  KubernetesObjectConnection: connectionFields,
  Subscription: { objectChanges: { subscribe: (_, args, context) => objectChanges(context, args) } },
};
