import { untolerated } from '@pilothouse/kube-model/tolerations';
import { type Filter, fits } from './filter.ts';

export const taints: Filter = {
  resolvable: false,
  reasons: ({ pod }, { node }) => {
    if (!node.spec?.taints) return fits;
    const hard = node.spec.taints.filter(({ effect }) => effect !== 'PreferNoSchedule');
    const taint = untolerated(hard, pod.spec?.tolerations);
    return taint ? [`node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`] : fits;
  },
};
