import type { Resolvers } from '../../../generated/resolver-types.ts';
import { restartWorkload, scaleWorkload } from '../change-workload.ts';
import { undoWorkload } from '../undo-workload.ts';

export const workloadMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    scaleWorkload: (_, change, context) => scaleWorkload(context, change),
    restartWorkload: (_, change, context) => restartWorkload(context, change),
    undoWorkload: (_, undo, context) => undoWorkload(context, undo),
  },
};
