import { namespaces } from '@pilothouse/kube-model/registry';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { countKinds } from '../../clusters/count-kinds.ts';
import { quotasOf } from '../quotas.ts';
import { remainingKinds } from '../remaining.ts';

const visible =
  ({ access }: GraphqlContext) =>
  (cluster: ClusterHandle) =>
  ({ key: { name } }: StoredObject) =>
    access.may({ cluster, verb: 'get', resource: namespaces, namespace: name, name });

export const namespace: Pick<Resolvers, 'Namespace' | 'NamespaceConnection' | 'Query'> = {
  Query: {
    namespaces: (_, args, context) =>
      listObjects(context, clustersOf(context, args), namespaces, { ...args, where: visible(context) }),
    namespace: (_, { cluster, name }, context) =>
      findObject(context, clusterOf(context, cluster), namespaces, { namespace: '', name }),
  },
  Namespace: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    phase: ({ object }) => object.status?.phase ?? 'Active',
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    contents: ({ cluster, key }, _, context) => countKinds(context, cluster, key.name),
    remaining: (view, _, context) => remainingKinds(context, view),
    quotas: (view, _, context) => quotasOf(context, view),
  },
  NamespaceConnection: connectionFields,
};
