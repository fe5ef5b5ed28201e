import type { IngressClass, Service } from '@pilothouse/kube-model/kinds';
import type { IngressSurroundings } from '@pilothouse/kube-model/kinds/ingress/routes';
import { endpointSlices, ingressClasses, secrets, services } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../cluster-handle.ts';
import { serviceSlices } from './service-slices.ts';

/** What is around the Ingresses of one namespace, from the log. */
export function ingressSurroundings(cluster: ClusterHandle, namespace: string): IngressSurroundings {
  const { store } = cluster;
  const stored = (resource: Resource, name: string, place = namespace) =>
    store.get({ resource: resourceKey(resource), namespace: place, name });
  return {
    class: (name) => stored(ingressClasses, name, '')?.parse<IngressClass>(),
    backend(name) {
      if (!isKnown(cluster, services) || !isKnown(cluster, endpointSlices)) return undefined;
      return {
        service: stored(services, name)?.parse<Service>(),
        slices: serviceSlices(store, namespace, name),
      };
    },
    hasSecret: (name) => !isKnown(cluster, secrets) || stored(secrets, name) !== undefined,
  };
}

/** A mirror may not be allowed to read a kind, or not have read it yet: then nothing can be said of what is missing. */
function isKnown(cluster: ClusterHandle, resource: Resource): boolean {
  const kinds = cluster.mirror();
  const key = resourceKey(resource);
  const kind = kinds.find((one) => resourceKey(one.resource) === key);
  return kinds.length === 0 || (kind !== undefined && kind.resourceVersion !== undefined);
}
