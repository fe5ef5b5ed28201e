import type { BoundObject, TokenSubject } from '@pilothouse/access/service-account-tokens';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { ClusterStore } from '@pilothouse/store/store';

/** An object whose time was up this long ago is gone, whatever still holds it; upstream's figure, milliseconds. */
const leeway = 60_000;

/** Whether the account and all that the token is bound to are there, and the same as when it was made. */
export function standsForLiving(token: TokenSubject, store: Pick<ClusterStore, 'get'>, now: number): boolean {
  const { namespace, account, pod, secret, node } = token;
  const lives = (resource: string, at: string, bound: BoundObject | undefined): boolean => {
    if (!bound) return true;
    const found = store.get({ resource, namespace: at, name: bound.name });
    if (!found || found.uid !== bound.uid) return false;
    const { deletionTimestamp } = found.parse<KubeObject>().metadata ?? {};
    return deletionTimestamp === undefined || Date.parse(deletionTimestamp) >= now - leeway;
  };
  return (
    lives('serviceaccounts', namespace, account) &&
    lives('pods', namespace, pod) &&
    lives('secrets', namespace, secret) &&
    // Beside a Pod it only says where that ran.
    (pod !== undefined || lives('nodes', '', node))
  );
}
