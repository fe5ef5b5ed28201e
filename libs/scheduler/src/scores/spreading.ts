import { fewerIsBetter, type Score } from './score.ts';

/** Keeps pods of one controller or Service apart, so that one node's end takes few of them. */
export const spreading: Score = {
  weight: 3,
  rate: ({ demand }, nodes) =>
    fewerIsBetter(
      nodes.map(({ load }) => demand.groups.reduce((sum, group) => sum + (load.groups.get(group) ?? 0), 0)),
    ),
};
