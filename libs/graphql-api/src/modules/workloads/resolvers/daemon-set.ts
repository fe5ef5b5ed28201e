import { pods } from '@pilothouse/kube-model/registry';
import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { configUses } from '../../config/config-uses.ts';
import { restartsOf } from '../../pods/restarts.ts';
import { daemonSetRollout } from '../../rollouts/daemon-set-rollout.ts';
import { setRevisions } from '../../rollouts/set-revisions.ts';
import { imagesOf } from '../../rollouts/template.ts';

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
    rollout: (view, _, context) => daemonSetRollout(context, view),
    revisions: (view, _, context) => setRevisions(context, view),
    pods: (view, _, context) => controlledBy(context, view, pods),
    usedConfig: (view, _, context) => configUses(context, view, view.object.spec?.template?.spec),
  },
};
