import type { Resolvers } from '../../../generated/resolver-types.ts';
import { textDiff } from '../../../reading/manifest.ts';
import type { LaneModel } from '../rollout-model.ts';
import { imagesOf, templateYaml } from '../template.ts';

const templateOf = (lane: LaneModel | undefined) => lane?.replicaSet.object.spec?.template;
const yamlOf = (lane: LaneModel | undefined) => (lane ? templateYaml(templateOf(lane)) : '');

export const deploymentRevision: Pick<Resolvers, 'DeploymentRevision'> = {
  DeploymentRevision: {
    revision: ({ lane }) => lane.revision,
    current: ({ lane }) => lane.current,
    replicaSet: ({ lane }) => lane.replicaSet,
    images: ({ lane }) => imagesOf(templateOf(lane)),
    changeCause: ({ lane }) => lane.replicaSet.object.metadata?.annotations?.['kubernetes.io/change-cause'],
    createdAt: ({ lane }) => lane.replicaSet.object.metadata?.creationTimestamp ?? '',
    template: ({ lane }) => yamlOf(lane),
    diff: ({ lane, current }) => (current ? textDiff('template', yamlOf(current), yamlOf(lane)) : ''),
    changes: ({ lane, before }) => (before ? textDiff('template', yamlOf(before), yamlOf(lane)) : ''),
  },
};
