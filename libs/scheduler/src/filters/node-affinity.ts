import { selectsNode } from '@pilothouse/kube-model/selectors/node-affinity';
import { type Filter, fits } from './filter.ts';

const reason = ["node(s) didn't match Pod's node affinity/selector"];

/** nodeSelector and the required node affinity. */
export const nodeAffinity: Filter = {
  resolvable: false,
  reasons: ({ pod }, { node }) => (selectsNode(pod.spec, node) ? fits : reason),
};
