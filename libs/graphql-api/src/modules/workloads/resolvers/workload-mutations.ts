import type { Resolvers } from '../../../generated/resolver-types.ts';
import { undoWorkload } from '../../rollouts/undo-workload.ts';
import { restartWorkload, scaleWorkload, setPartition, setWorkloadImage } from '../change-workload.ts';

export const workloadMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    scaleWorkload: (_, change, context) => scaleWorkload(context, change),
    restartWorkload: (_, change, context) => restartWorkload(context, change),
    undoWorkload: (_, undo, context) => undoWorkload(context, undo),
    setWorkloadImage: (_, change, context) => setWorkloadImage(context, change),
    setPartition: (_, change, context) => setPartition(context, change),
  },
};
