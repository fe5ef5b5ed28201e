import { deployments, pods, replicaSets } from '@pilothouse/kube-model/registry';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import { findOwner } from '../../../reading/find-owner.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { revisionOf } from '../../rollouts/deployment-rollout.ts';
import { imagesOf } from '../../rollouts/template.ts';

export const replicaSet: Pick<Resolvers, 'ReplicaSet' | 'ReplicaSetConnection' | 'Query'> = {
  Query: {
    replicaSets: (_, args, context) => listObjects(context, clustersOf(context, args), replicaSets, args),
    replicaSet: (_, { cluster, ...place }, context) =>
      findObject(context, clusterOf(context, cluster), replicaSets, place),
  },
  ReplicaSet: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    desired: ({ object }) => object.spec?.replicas ?? 1,
    total: ({ object }) => object.status?.replicas ?? 0,
    ready: ({ object }) => object.status?.readyReplicas ?? 0,
    available: ({ object }) => object.status?.availableReplicas ?? 0,
    images: ({ object }) => imagesOf(object.spec?.template),
    templateRevision: (view) => revisionOf(view) || undefined,
    deployment: (view, _, context) => findOwner(context, view, deployments),
    pods: (view, _, context) => controlledBy(context, view, pods),
  },
  ReplicaSetConnection: connectionFields,
};
