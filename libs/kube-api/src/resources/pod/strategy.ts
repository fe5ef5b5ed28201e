import type { Pod } from '@pilothouse/kube-model/kinds';
import { pods } from '@pilothouse/kube-model/registry';
import { validateCreate } from '../../verbs/model-rules.ts';
import { checkPodLimits } from '../limit-range/check.ts';
import { applyLimitDefaults } from '../limit-range/defaults.ts';
import type { Strategy } from '../strategy.ts';
import { admitPriority, keepPriority } from './priority.ts';
import { qosClass } from './qos-class.ts';
import { admitServiceAccount } from './service-account.ts';
import { addDefaultTolerations } from './tolerations.ts';

const finished = new Set(['Succeeded', 'Failed']);

export const podStrategy: Strategy<Pod> = {
  generation: true,
  returnsDeleted: true,
  prepareForCreate(pod) {
    pod.status = { phase: 'Pending' };
    if (!pod.spec) return;
    pod.spec.serviceAccountName ||= pod.spec.serviceAccount || 'default';
    pod.spec.serviceAccount = pod.spec.serviceAccountName;
    addDefaultTolerations(pod.spec);
  },
  prepareForUpdate(next, current) {
    if (!next.spec || !current.spec) return;
    // As upstream, also of updates: who writes the list of tolerations anew does not take these away.
    addDefaultTolerations(next.spec);
    keepPriority(next.spec, current.spec);
  },
  admitCreate(pod, { view }) {
    const filled = applyLimitDefaults(pod, view);
    admitServiceAccount(pod, view);
    admitPriority(pod, view);
    // What a LimitRange filled in may contradict what the author wrote.
    if (filled) validateCreate(pods, pod);
    checkPodLimits(pod, view);
    // After defaulting, which derives requests from limits.
    pod.status = { ...pod.status, qosClass: qosClass(pod) };
  },
  gracePeriod(pod, requested) {
    // Nobody runs it: nothing to wait for.
    if (!pod.spec?.nodeName || finished.has(pod.status?.phase ?? '')) return 0;
    const grace = requested ?? pod.spec.terminationGracePeriodSeconds ?? 30;
    return grace < 0 ? 1 : grace;
  },
};
