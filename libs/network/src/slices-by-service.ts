import type { Cached } from '@pilothouse/kube-client/cached';
import type { Informer } from '@pilothouse/kube-client/informer';
import { joinKey } from '@pilothouse/kube-client/object-key';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** The key of the Service that a slice is of, whoever keeps it. */
export function serviceOf({ metadata }: DeepReadonly<EndpointSlice>): string | undefined {
  const name = metadata?.labels?.[sliceLabels.service];
  return name === undefined ? undefined : joinKey(metadata?.namespace ?? '', name);
}

/** The slices of each Service, by its key. */
export function slicesByService(slices: Informer<EndpointSlice>): (service: string) => Cached<EndpointSlice>[] {
  slices.addIndex('service', (slice) => {
    const service = serviceOf(slice);
    return service === undefined ? [] : [service];
  });
  return (service) => [...slices.byIndex('service', service)];
}
