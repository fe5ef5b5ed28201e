import { tolerates } from '@pilothouse/kube-model/tolerations';
import { type Filter, fits } from './filter.ts';

const taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

/** Cordoned nodes take only pods that tolerate it. */
export const unschedulable: Filter = {
  resolvable: false,
  reasons: ({ pod }, { node }) => {
    if (!node.spec?.unschedulable) return fits;
    return pod.spec?.tolerations?.some((toleration) => tolerates(toleration, taint))
      ? fits
      : ['node(s) were unschedulable'];
  },
};
