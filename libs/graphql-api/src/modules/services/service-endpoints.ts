import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { endpointSlices, pods } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { PodView, ServiceView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';

export interface ServiceEndpointModel {
  readonly address: string;
  readonly ready: boolean;
  readonly terminating: boolean;
  readonly nodeName: string | undefined;
  readonly podName: string | undefined;
  readonly pod: PodView | undefined;
}

/** The addresses behind a Service, from its EndpointSlices. */
export function serviceEndpoints({ access }: GraphqlContext, { cluster, key }: ServiceView): ServiceEndpointModel[] {
  const { namespace, name } = key;
  if (!access.may({ cluster, verb: 'list', resource: endpointSlices, namespace })) return [];
  const maySeePods = access.may({ cluster, verb: 'list', resource: pods, namespace });
  const podOf = (podName: string | undefined) => {
    const stored = podName && maySeePods && cluster.store.get({ resource: 'pods', namespace, name: podName });
    return stored ? viewOf(cluster, pods, stored) : undefined;
  };
  const found: ServiceEndpointModel[] = [];
  for (const slice of cluster.store.labelled('endpointslices.discovery.k8s.io', 'kubernetes.io/service-name', name)) {
    if (slice.key.namespace !== namespace) continue;
    for (const { addresses, conditions, nodeName, targetRef } of slice.parse<EndpointSlice>().endpoints ?? []) {
      const podName = targetRef?.kind === 'Pod' ? targetRef.name : undefined;
      const { ready = true, terminating = false } = conditions ?? {};
      const common = { ready, terminating, nodeName, podName, pod: podOf(podName) };
      for (const address of addresses) found.push({ address, ...common });
    }
  }
  return found;
}
