import { podNextTry } from '@pilothouse/kube-model/kinds/pod/status';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import { deployments, pods, replicaSets } from '@pilothouse/kube-model/registry';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import { findOwner } from '../../../reading/find-owner.ts';
import type { PodView } from '../../../reading/kind-views.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { configUses } from '../../config/config-uses.ts';
import { findNode } from '../../nodes/find-node.ts';
import { lastRestartAt, podContainers } from '../pod-containers.ts';
import { restartsOf } from '../restarts.ts';

const statusesOf = ({ object }: PodView) => object.status?.containerStatuses ?? [];

export const pod: Pick<Resolvers, 'Pod' | 'PodConnection' | 'Query'> = {
  Query: {
    pods: (_, { node, controllerUid, ...args }, context) => {
      const candidates = controllerUid
        ? ({ store }: ClusterHandle) => [...store.ownedBy(controllerUid)].filter(({ key }) => key.resource === 'pods')
        : undefined;
      const where = node ? () => (stored: StoredObject) => stored.node === node : undefined;
      return listObjects(context, clustersOf(context, args), pods, { ...args, candidates, where });
    },
    pod: (_, { cluster, ...place }, context) => findObject(context, clusterOf(context, cluster), pods, place),
  },
  Pod: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    phase: ({ object }) => object.status?.phase,
    podIP: ({ object }) => object.status?.podIP,
    hostIP: ({ object }) => object.status?.hostIP,
    nodeName: ({ object }) => object.spec?.nodeName,
    node: (view, _, context) => findNode(context, view.cluster, view.object.spec?.nodeName),
    qosClass: ({ object }) => object.status?.qosClass,
    startTime: ({ object }) => object.status?.startTime,
    nextTryAt: ({ object }) => {
      const at = podNextTry(object);
      return at === undefined ? undefined : new Date(at).toISOString();
    },
    readyContainers: (view) => statusesOf(view).filter(({ ready }) => ready).length,
    totalContainers: ({ object }) => object.spec?.containers.length ?? 0,
    ready: ({ object }) =>
      object.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false,
    restarts: restartsOf,
    lastRestartAt,
    images: ({ object }) => object.spec?.containers.map(({ image }) => image ?? '') ?? [],
    containers: ({ object }) => podContainers(object),
    controller: ({ object }) => {
      const owner = controllerOf(object);
      return owner && { ...owner, controller: true };
    },
    deployment: (view, _, context) => {
      const owner = findOwner(context, view, replicaSets);
      return owner && findOwner(context, owner, deployments);
    },
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec),
  },
  PodConnection: connectionFields,
};
