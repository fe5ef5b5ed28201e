import { termMatches } from '@pilothouse/kube-model/selectors/node-affinity';
import type { Score } from './score.ts';

/** Prefers nodes by the weights of the pod's preferred node affinity. */
export const preferredAffinity: Score = {
  weight: 2,
  rate({ pod }, nodes) {
    const preferences = pod.spec?.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    if (preferences.length === 0) return nodes.map(() => 0);
    const sums = nodes.map(({ node }) =>
      preferences.reduce((sum, { preference, weight }) => sum + (termMatches(preference, node) ? weight : 0), 0),
    );
    const best = Math.max(...sums);
    return sums.map((sum) => (best === 0 ? 0 : (sum * 100) / best));
  },
};
