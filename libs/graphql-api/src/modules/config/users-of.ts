import type { GraphqlContext } from '../../context.ts';
import type { ConfigMapView, PodView, SecretView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { configUsers } from './config-users.ts';
import { keyHistory } from './key-history.ts';
import { isStale } from './stale-containers.ts';

export interface StaleConfigUser {
  readonly object: ObjectView;
  readonly through: readonly string[];
  readonly keys: readonly string[];
  readonly pods: readonly PodView[];
  /** Those that run with an older value. */
  readonly stalePods: readonly PodView[];
}

/** Who uses a ConfigMap or Secret, and which pods still run with an older value. */
export async function usersOf(context: GraphqlContext, view: ConfigMapView | SecretView): Promise<StaleConfigUser[]> {
  const [users, versions] = await Promise.all([configUsers(context, view), keyHistory(view)]);
  return users.map(({ object, reference: { through, keys }, pods }) => {
    const stale = pods.filter(({ pod, keepers }) => isStale(pod.object, keepers, versions));
    return { object, through, keys, pods: pods.map(({ pod }) => pod), stalePods: stale.map(({ pod }) => pod) };
  });
}
