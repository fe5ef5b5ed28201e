import type { Cached } from '@pilothouse/kube-client/cached';
import type { Informer } from '@pilothouse/kube-client/informer';
import { joinKey } from '@pilothouse/kube-client/object-key';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';

/** By whom the slices of Services with a selector are kept. */
export const manager = 'endpointslice-controller.k8s.io';

/** The key of the Service that a slice of this controller is of; nothing for slices of others. */
export function ownerOf({ metadata }: Cached<EndpointSlice>): string | undefined {
  const { [sliceLabels.service]: service, [sliceLabels.managedBy]: by } = metadata.labels ?? {};
  return service && by === manager ? joinKey(metadata.namespace ?? '', service) : undefined;
}

/** This controller's slices by the key of their Service. */
export function ownSlices(slices: Informer<EndpointSlice>): (service: string) => Cached<EndpointSlice>[] {
  slices.addIndex('service', (slice) => {
    const owner = ownerOf(slice);
    return owner === undefined ? [] : [owner];
  });
  return (service) => [...slices.byIndex('service', service)];
}
