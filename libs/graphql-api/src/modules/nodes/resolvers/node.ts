import { nodes, pods } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import type { NodeView } from '../../../reading/kind-views.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { keyValues } from '../../../reading/object-metadata.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { drainPods } from '../drain-plan.ts';
import { nodeUses } from '../node-uses.ts';

function podCount({ cluster, key }: NodeView, { access }: GraphqlContext): number {
  if (!access.may({ cluster, verb: 'list', resource: pods, namespace: '' })) return 0;
  let count = 0;
  for (const { node } of cluster.store.snapshot('pods').list()) if (node === key.name) count += 1;
  return count;
}

const numberOf = (quantity: string | undefined) => (quantity === undefined ? undefined : Number(quantity));

export const node: Pick<Resolvers, 'Node' | 'NodeConnection' | 'Query'> = {
  Query: {
    nodes: (_, args, context) => listObjects(context, clustersOf(context, args), nodes, args),
    node: (_, { cluster, name }, context) =>
      findObject(context, clusterOf(context, cluster), nodes, { namespace: '', name }),
  },
  Node: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    ready: ({ object }) =>
      object.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false,
    schedulable: ({ object }) => !object.spec?.unschedulable,
    internalIP: ({ object }) => object.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address,
    kubeletVersion: ({ object }) => object.status?.nodeInfo?.kubeletVersion,
    capacity: ({ object }) => keyValues(object.status?.capacity),
    allocatable: ({ object }) => keyValues(object.status?.allocatable),
    podCount: (view, _, context) => podCount(view, context),
    podCapacity: ({ object }) => numberOf(object.status?.allocatable?.pods ?? object.status?.capacity?.pods),
    uses: (view, _, context) => nodeUses(view, context),
    drain: (view, _, context) => drainPods(view, context),
    pods: (view, args, context) =>
      listObjects(context, [view.cluster], pods, { ...args, where: () => (stored) => stored.node === view.key.name }),
  },
  NodeConnection: connectionFields,
};
