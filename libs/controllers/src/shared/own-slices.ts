import type { Cached } from '@pilothouse/kube-client/cached';
import type { Informer } from '@pilothouse/kube-client/informer';
import { joinKey } from '@pilothouse/kube-client/object-key';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';

/** By whom slices are kept. */
export const sliceManagers = {
  /** Those of Services with a selector. */
  ofPods: 'endpointslice-controller.k8s.io',
  /** Those that are made from Endpoints. */
  ofEndpoints: 'endpointslicemirroring-controller.k8s.io',
} as const;

type SliceManager = (typeof sliceManagers)[keyof typeof sliceManagers];

/** The key of the Service that a slice of this controller is of; nothing for slices of others. */
function ownerOf(manager: SliceManager, { metadata }: Cached<EndpointSlice>): string | undefined {
  const { [sliceLabels.service]: service, [sliceLabels.managedBy]: by } = metadata.labels ?? {};
  return service && by === manager ? joinKey(metadata.namespace ?? '', service) : undefined;
}

/** This controller's slices by the key of their Service, of which `changed` is told when one of them comes, changes or goes. */
export function ownSlices(
  manager: SliceManager,
  slices: Informer<EndpointSlice>,
  changed: (service: string) => void,
): (service: string) => Cached<EndpointSlice>[] {
  slices.addIndex(manager, (slice) => {
    const owner = ownerOf(manager, slice);
    return owner === undefined ? [] : [owner];
  });
  const tell = (slice: Cached<EndpointSlice>) => {
    const owner = ownerOf(manager, slice);
    if (owner !== undefined) changed(owner);
  };
  slices.addHandler({ added: tell, updated: tell, deleted: tell });
  return (service) => [...slices.byIndex(manager, service)];
}
