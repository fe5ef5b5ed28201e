import { tolerates } from '@pilothouse/kube-model/tolerations';
import { fewerIsBetter, type Score } from './score.ts';

/** Avoids nodes whose PreferNoSchedule taints the pod does not tolerate. */
export const preferredTaints: Score = {
  weight: 3,
  rate: ({ pod }, nodes) =>
    fewerIsBetter(
      nodes.map(({ node }) => {
        if (!node.spec?.taints) return 0;
        const soft = node.spec.taints.filter(({ effect }) => effect === 'PreferNoSchedule');
        return soft.filter((taint) => !pod.spec?.tolerations?.some((item) => tolerates(item, taint))).length;
      }),
    ),
};
