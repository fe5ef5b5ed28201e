import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import { endpointSlices } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterStore } from '@pilothouse/store/store';

/** The EndpointSlices of a Service. */
export function serviceSlices(store: ClusterStore, namespace: string, service: string): DeepReadonly<EndpointSlice>[] {
  const labelled = [...store.labelled(resourceKey(endpointSlices), sliceLabels.service, service)];
  return labelled.filter(({ key }) => key.namespace === namespace).map((slice) => slice.parse<EndpointSlice>());
}
