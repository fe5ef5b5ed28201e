import { deployments, pods, replicaSets } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { clustersOf } from '../../../reading/clusters-of.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import type { DeploymentView, PodView } from '../../../reading/kind-views.ts';
import { listObjects } from '../../../reading/list-objects.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { configUses } from '../../config/config-uses.ts';
import { restartsOf } from '../../pods/restarts.ts';
import { deploymentRevisions, deploymentRollout, revisionOf } from '../../rollouts/deployment-rollout.ts';
import { imagesOf } from '../../rollouts/template.ts';

function podsOf(context: GraphqlContext, deployment: DeploymentView): PodView[] {
  return controlledBy(context, deployment, replicaSets).flatMap((owner) => controlledBy(context, owner, pods));
}

export const deployment: Pick<Resolvers, 'Deployment' | 'DeploymentConnection' | 'Query'> = {
  Query: {
    deployments: (_, args, context) => listObjects(context, clustersOf(context, args), deployments, args),
    deployment: (_, { cluster, ...place }, context) =>
      findObject(context, clusterOf(context, cluster), deployments, place),
  },
  Deployment: {
    ...objectFields,
    spec: ({ object }) => object.spec,
    status: ({ object }) => object.status,
    conditions: ({ object }) => conditionsOf(object.status?.conditions),
    desired: ({ object }) => object.spec?.replicas ?? 1,
    ready: ({ object }) => object.status?.readyReplicas ?? 0,
    updated: ({ object }) => object.status?.updatedReplicas ?? 0,
    available: ({ object }) => object.status?.availableReplicas ?? 0,
    paused: ({ object }) => object.spec?.paused ?? false,
    restarts: (view, _, context) => podsOf(context, view).reduce((sum, pod) => sum + restartsOf(pod), 0),
    images: ({ object }) => imagesOf(object.spec?.template),
    selector: ({ object }) => formatLabelSelector(selectorFromObject(object.spec?.selector)),
    templateRevision: (view) => revisionOf(view) || undefined,
    rollout: (view, _, context) => deploymentRollout(context, view),
    revisions: (view, _, context) => deploymentRevisions(context, view),
    replicaSets: (view, _, context) => controlledBy(context, view, replicaSets),
    pods: (view, _, context) => podsOf(context, view),
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec?.template?.spec),
  },
  DeploymentConnection: connectionFields,
};
