import { configMaps, secrets } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { PodSpecModel } from '../../reading/kind-views.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import { configReferences, mergeReferences } from './config-references.ts';

/** The ConfigMaps and Secrets that a pod spec names; the object itself where there is one that the user may see. */
export function configUses(
  { access }: GraphqlContext,
  { cluster, key: { namespace } }: ObjectView,
  spec: PodSpecModel | undefined,
) {
  return mergeReferences(configReferences(spec)).map((reference) => {
    const resource = reference.kind === 'ConfigMap' ? configMaps : secrets;
    const { name } = reference;
    const stored = access.may({ cluster, verb: 'get', resource, namespace, name })
      ? cluster.store.get({ resource: resource.resource, namespace, name })
      : undefined;
    return { ...reference, object: stored && viewOf(cluster, resource, stored) };
  });
}
