import type { Resolvers } from '../../../generated/resolver-types.ts';
import { evictPods, setSchedulable } from '../node-changes.ts';

export const nodeMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    setNodeSchedulable: (_, cordoning, context) => setSchedulable(context, cordoning),
    evictPods: (_, { refs }, context) => evictPods(context, refs),
  },
};
