import { pods } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { configUses } from '../../config/config-uses.ts';
import { imagesOf } from '../../deployments/template.ts';
import { restartsOf } from '../../pods/restarts.ts';
import { setRevisions } from '../set-revisions.ts';
import { daemonSetSentence } from '../set-sentence.ts';

export const daemonSet: Pick<Resolvers, 'DaemonSet'> = {
  DaemonSet: {
    desired: ({ object }) => object.status?.desiredNumberScheduled ?? 0,
    total: ({ object }) => object.status?.currentNumberScheduled ?? 0,
    ready: ({ object }) => object.status?.numberReady ?? 0,
    updated: ({ object }) => object.status?.updatedNumberScheduled ?? 0,
    available: ({ object }) => object.status?.numberAvailable ?? 0,
    misscheduled: ({ object }) => object.status?.numberMisscheduled ?? 0,
    restarts: (view, _, context) => controlledBy(context, view, pods).reduce((sum, pod) => sum + restartsOf(pod), 0),
    images: ({ object }) => imagesOf(object.spec?.template),
    selector: ({ object }) => formatLabelSelector(selectorFromObject(object.spec?.selector)),
    rolloutSentence: (view, _, context) =>
      daemonSetSentence(view, controlledBy(context, view, pods), context.clock.now()),
    revisions: (view, _, context) => setRevisions(context, view),
    pods: (view, _, context) => controlledBy(context, view, pods),
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec?.template?.spec),
  },
};
