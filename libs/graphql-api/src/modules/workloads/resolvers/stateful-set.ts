import { pods } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { PodView, StatefulSetView } from '../../../reading/kind-views.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { configUses } from '../../config/config-uses.ts';
import { imagesOf } from '../../deployments/template.ts';
import { restartsOf } from '../../pods/restarts.ts';
import { setRevisions } from '../set-revisions.ts';
import { statefulSetSentence } from '../set-sentence.ts';

const ordinalOf = ({ key: { name } }: PodView) => Number(name.slice(name.lastIndexOf('-') + 1));

function podsOf(context: GraphqlContext, view: StatefulSetView): PodView[] {
  return controlledBy(context, view, pods).sort((a, b) => ordinalOf(a) - ordinalOf(b));
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
    rolloutSentence: (view, _, context) => statefulSetSentence(view, podsOf(context, view), context.clock.now()),
    revisions: (view, _, context) => setRevisions(context, view),
    pods: (view, _, context) => podsOf(context, view),
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec?.template?.spec),
  },
};
