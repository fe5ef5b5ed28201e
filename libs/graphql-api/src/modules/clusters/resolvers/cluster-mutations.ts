import type { Resolvers } from '../../../generated/resolver-types.ts';
import {
  addCluster,
  pauseCluster,
  readKubeconfig,
  removeCluster,
  resumeCluster,
  tryCluster,
} from '../administer-clusters.ts';

export const clusterMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    readKubeconfig: (_, { kubeconfig }, context) => [...readKubeconfig(context, kubeconfig)],
    tryCluster: (_, { cluster }, context) => tryCluster(context, cluster),
    addCluster: (_, { cluster }, context) => addCluster(context, cluster),
    removeCluster: (_, { name }, context) => removeCluster(context, name),
    pauseCluster: (_, { name }, context) => pauseCluster(context, name),
    resumeCluster: (_, { name }, context) => resumeCluster(context, name),
  },
};
