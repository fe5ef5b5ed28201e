import { isReachableFrom } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import { bindingsOn } from '../volumes/bindings.ts';
import { type Filter, fits } from './filter.ts';

const gone = 'node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)';
const elsewhere = "node(s) didn't match PersistentVolume's node affinity";
const none = "node(s) didn't find available persistent volumes to bind";

/** The volumes of the pod's claims can be reached from the node, and claims that wait for one can get theirs there. */
export const volumeBinding: Filter = {
  resolvable: false,
  reasons({ claims }, { node }) {
    if (!claims) return fits;
    if (claims.bound.includes(undefined)) return [gone];
    const reasons = [
      ...(claims.bound.every((volume) => volume && isReachableFrom(volume, node)) ? [] : [elsewhere]),
      ...(bindingsOn(node, claims.delayed) ? [] : [none]),
    ];
    return reasons.length === 0 ? fits : reasons;
  },
};
