import type { Resolvers } from '../../../generated/resolver-types.ts';
import { textDiff } from '../../../reading/manifest.ts';
import { imagesOf, templateYaml } from '../../deployments/template.ts';

export const setRevision: Pick<Resolvers, 'SetRevision'> = {
  SetRevision: {
    images: ({ template }) => imagesOf(template),
    changeCause: ({ controllerRevision }) =>
      controllerRevision.object.metadata?.annotations?.['kubernetes.io/change-cause'],
    createdAt: ({ controllerRevision }) => controllerRevision.object.metadata?.creationTimestamp ?? '',
    template: ({ template }) => templateYaml(template),
    diff: ({ template, inForce, current }) =>
      current ? '' : textDiff('template', templateYaml(inForce), templateYaml(template)),
  },
};
