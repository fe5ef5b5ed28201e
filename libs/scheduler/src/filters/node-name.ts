import { type Filter, fits } from './filter.ts';

export const nodeName: Filter = {
  resolvable: false,
  reasons: ({ pod }, { node }) => {
    const wanted = pod.spec?.nodeName;
    return !wanted || wanted === node.metadata.name ? fits : ["node(s) didn't match the requested node name"];
  },
};
