import { pods } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { PodView, StatefulSetView } from '../../../reading/kind-views.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { configUses } from '../../config/config-uses.ts';
import { restartsOf } from '../../pods/restarts.ts';
import { setRevisions } from '../../rollouts/set-revisions.ts';
import { byOrdinal, statefulSetRollout } from '../../rollouts/stateful-set-rollout.ts';
import { imagesOf } from '../../rollouts/template.ts';

function podsOf(context: GraphqlContext, view: StatefulSetView): PodView[] {
  return byOrdinal(controlledBy(context, view, pods));
}

export const statefulSet: Pick<Resolvers, 'StatefulSet'> = {
  StatefulSet: {
    desired: ({ object }) => object.spec?.replicas ?? 1,
    total: ({ object }) => object.status?.replicas ?? 0,
    ready: ({ object }) => object.status?.readyReplicas ?? 0,
    updated: ({ object }) => object.status?.updatedReplicas ?? 0,
    available: ({ object }) => object.status?.availableReplicas ?? 0,
    restarts: (view, _, context) => podsOf(context, view).reduce((sum, pod) => sum + restartsOf(pod), 0),
    images: ({ object }) => imagesOf(object.spec?.template),
    selector: ({ object }) => formatLabelSelector(selectorFromObject(object.spec?.selector)),
    rollout: (view, _, context) => statefulSetRollout(context, view),
    revisions: (view, _, context) => setRevisions(context, view),
    pods: (view, _, context) => podsOf(context, view),
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec?.template?.spec),
  },
};
