import type { Resolvers } from '../../../generated/resolver-types.ts';
import { rolloutUpdates } from '../rollout-updates.ts';

export const rolloutSubscription: Pick<Resolvers, 'Subscription'> = {
  Subscription: { rollout: { subscribe: (_, args, context) => rolloutUpdates(context, args) } },
};
