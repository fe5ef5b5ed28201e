import type { Resolvers } from '../../../generated/resolver-types.ts';
import { textDiff } from '../../../reading/manifest.ts';
import { imagesOf, templateYaml } from '../template.ts';

export const rolloutRevision: Pick<Resolvers, 'RolloutRevision'> = {
  RolloutRevision: {
    images: ({ template }) => imagesOf(template),
    changeCause: ({ source }) => source.object.metadata?.annotations?.['kubernetes.io/change-cause'],
    createdAt: ({ source }) => source.object.metadata?.creationTimestamp ?? '',
    template: ({ template }) => templateYaml(template),
    diff: ({ template, inForce, current }) =>
      current ? '' : textDiff('template', templateYaml(inForce), templateYaml(template)),
    changes: ({ template, before }) =>
      before ? textDiff('template', templateYaml(before), templateYaml(template)) : '',
  },
};
