import { timestamp } from '@pilothouse/std/clock';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { preconditionOf } from '../../../writing/precondition.ts';
import { restartedAt } from '../../workloads/change-workload.ts';
import { changeDeployment } from '../change-deployment.ts';
import { undoRollout } from '../undo-rollout.ts';

const templateWith = (template: object, expectedRevision: string | null | undefined) => ({
  ...preconditionOf(expectedRevision),
  spec: { template },
});

export const deploymentMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    scaleDeployment: (_, { replicas, ...change }, context) =>
      changeDeployment(context, change, 'merge', { ...preconditionOf(change.expectedRevision), spec: { replicas } }),
    restartDeployment: (_, change, context) => {
      const metadata = { annotations: { [restartedAt]: timestamp(context.clock.now()) } };
      return changeDeployment(context, change, 'strategic', templateWith({ metadata }, change.expectedRevision));
    },
    setImage: (_, { container: name, image, ...change }, context) => {
      const spec = { containers: [{ name, image }] };
      return changeDeployment(context, change, 'strategic', templateWith({ spec }, change.expectedRevision));
    },
    pauseRollout: (_, change, context) =>
      changeDeployment(context, change, 'merge', {
        ...preconditionOf(change.expectedRevision),
        spec: { paused: true },
      }),
    resumeRollout: (_, change, context) =>
      changeDeployment(context, change, 'merge', {
        ...preconditionOf(change.expectedRevision),
        spec: { paused: null },
      }),
    undoRollout: (_, undo, context) => undoRollout(context, undo),
  },
};
