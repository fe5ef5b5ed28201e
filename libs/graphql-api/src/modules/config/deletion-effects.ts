import type { GraphqlContext } from '../../context.ts';
import type { LossEffect } from '../../generated/resolver-types.ts';
import type { ConfigMapView, SecretView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import type { ConfigReference } from './config-references.ts';
import { configUsers } from './config-users.ts';

type Way = Pick<ConfigReference, 'through' | 'optional'>;

/** What becomes of a workload that names a ConfigMap or Secret in these ways once it is gone. */
export function lossEffect(ways: readonly Way[]): LossEffect {
  const isPull = ({ through }: Way) => through === 'imagePullSecret';
  if (ways.some((way) => !isPull(way) && !way.optional)) return 'DOES_NOT_START';
  return ways.some(isPull) ? 'PULLS_WITHOUT_LOGIN' : 'STARTS_WITHOUT';
}

export interface DeletionEffect {
  readonly object: ObjectView;
  readonly effect: LossEffect;
}

export async function deletionEffects(
  context: GraphqlContext,
  view: ConfigMapView | SecretView,
): Promise<DeletionEffect[]> {
  const users = await configUsers(context, view);
  return users.map(({ object, ways }) => ({ object, effect: lossEffect(ways) }));
}
