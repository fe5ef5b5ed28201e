import { timestamp } from '@pilothouse/std/clock';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { preconditionOf } from '../../../writing/precondition.ts';
import { undoRollout } from '../../rollouts/undo-workload.ts';
import { restartedAt, setImage } from '../../workloads/change-workload.ts';
import { changeDeployment, deploymentTarget } from '../change-deployment.ts';

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
    setImage: async (_, { container, image, ref, ...options }, context) => {
      const target = deploymentTarget(context, ref);
      const { object, ...rest } = await setImage(context, target, options, { container, image });
      return { deployment: object, ...rest };
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
    undoRollout: async (_, { ref, ...undo }, context) => {
      const { object, ...rest } = await undoRollout(context, deploymentTarget(context, ref), undo);
      return { deployment: object, ...rest };
    },
  },
};
