import { pods } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { PodView, ServiceView } from '../../reading/kind-views.ts';
import { viewOf } from '../../reading/object-view.ts';
import { slicesOf } from './service-slices.ts';

export interface ServiceEndpointModel {
  readonly address: string;
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
  readonly hostname: string | undefined;
  readonly nodeName: string | undefined;
  readonly podName: string | undefined;
  readonly pod: PodView | undefined;
}

/** The addresses behind a Service, from its EndpointSlices. */
export function serviceEndpoints(context: GraphqlContext, view: ServiceView): ServiceEndpointModel[] {
  const { cluster, key } = view;
  const { namespace } = key;
  const maySeePods = context.access.may({ cluster, verb: 'list', resource: pods, namespace });
  const podOf = (podName: string | undefined) => {
    const stored = podName && maySeePods && cluster.store.get({ resource: 'pods', namespace, name: podName });
    return stored ? viewOf(cluster, pods, stored) : undefined;
  };
  const found: ServiceEndpointModel[] = [];
  for (const slice of slicesOf(context, view)) {
    for (const { addresses, conditions, nodeName, hostname, targetRef } of slice.endpoints ?? []) {
      const podName = targetRef?.kind === 'Pod' ? targetRef.name : undefined;
      const { ready = true, terminating = false, serving = ready } = conditions ?? {};
      const common = { ready, serving, terminating, nodeName, hostname, podName, pod: podOf(podName) };
      for (const address of addresses) found.push({ address, ...common });
    }
  }
  return found;
}
