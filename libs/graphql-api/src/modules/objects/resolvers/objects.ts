import { resourceKey } from '@pilothouse/kube-model/resource';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clusterOf, findRef, kindOf, resourceOf } from '../../../reading/find-object.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { historyPage } from '../history-page.ts';
import { objectChanges } from '../object-changes.ts';

export const objects: Pick<Resolvers, 'KubernetesObjectConnection' | 'Query' | 'Subscription'> = {
  Query: {
    object: (_, { ref }, context) => findRef(context, ref),
    objects: (_, args, context) =>
      listObjects(context, clusterOf(context, args.cluster), resourceOf(args.resource), args),
    history: (_, { ref, ...args }, context) => {
      const resource = kindOf(ref.apiVersion, ref.kind);
      const key = { resource: resourceKey(resource), namespace: ref.namespace ?? '', name: ref.name };
      return historyPage(context, clusterOf(context, ref.cluster), resource, key, args);
    },
  },
  KubernetesObjectConnection: connectionFields,
  Subscription: { objectChanges: { subscribe: (_, args, context) => objectChanges(context, args) } },
};
