import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { endpointSlices } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { ServiceView } from '../../reading/kind-views.ts';
import { serviceSlices } from '../../reading/service-slices.ts';

/** The EndpointSlices of a Service; none where the user may not see them. */
export function slicesOf({ access }: GraphqlContext, { cluster, key }: ServiceView): DeepReadonly<EndpointSlice>[] {
  const { namespace, name } = key;
  if (!access.may({ cluster, verb: 'list', resource: endpointSlices, namespace })) return [];
  return serviceSlices(cluster.store, namespace, name);
}
