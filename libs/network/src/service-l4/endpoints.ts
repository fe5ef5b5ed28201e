import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import { connectable, openEndpoints } from '@pilothouse/kube-model/kinds/endpoint-slice/open-endpoints';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Endpoint } from './messages.ts';

export type Slice = DeepReadonly<EndpointSlice>;
export type ServicePort = NonNullable<NonNullable<DeepReadonly<Service>['spec']>['ports']>[number];

/** Who gets new connections of a port. `node`: only those on this node. */
export function endpointsOf(port: ServicePort, slices: readonly Slice[], node?: string): readonly Endpoint[] {
  if (node === undefined) return connectable(openEndpoints(port, slices));
  const local = slices.map((slice) => ({
    ...slice,
    endpoints: (slice.endpoints ?? []).filter(({ nodeName }) => nodeName === node),
  }));
  return connectable(openEndpoints(port, local));
}
