import { fewerIsBetter, type Score } from './score.ts';

/** Keeps pods of one controller or Service apart, so that one node's end takes few of them, unless the pod says itself how it is spread. */
export const spreading: Score = {
  weight: 3,
  rate({ pod, demand }, nodes) {
    if (pod.spec?.topologySpreadConstraints?.length) return nodes.map(() => 0);
    return fewerIsBetter(
      nodes.map(({ load }) => demand.groups.reduce((sum, group) => sum + (load.groups.get(group) ?? 0), 0)),
    );
  },
};
