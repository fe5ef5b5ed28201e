import type { Informer } from '@pilothouse/kube-client/informer';
import { joinKey } from '@pilothouse/kube-client/object-key';
import type { EndpointSlice, Namespace, Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { slicesByService } from '../slices-by-service.ts';

export type NamedService = DeepReadonly<Service>;
export type NamedSlice = DeepReadonly<EndpointSlice>;

/** What of the cluster has a name. */
export interface ClusterNames {
  hasNamespace(name: string): boolean;
  service(namespace: string, name: string): NamedService | undefined;
  slices(namespace: string, service: string): Iterable<NamedSlice>;
  /** Services whose cluster IP this is. */
  servicesAt(address: string): Iterable<NamedService>;
  /** Slices with an endpoint at this address. */
  slicesAt(address: string): Iterable<NamedSlice>;
}

export interface NameInformers {
  readonly namespaces: Informer<Namespace>;
  readonly services: Informer<Service>;
  readonly slices: Informer<EndpointSlice>;
}

export function createClusterNames({ namespaces, services, slices }: NameInformers): ClusterNames {
  services.addIndex('address', ({ spec }) => [...new Set([spec?.clusterIP ?? '', ...(spec?.clusterIPs ?? [])])]);
  const slicesOf = slicesByService(slices);
  slices.addIndex('address', ({ endpoints }) => [
    ...new Set((endpoints ?? []).flatMap(({ addresses }) => [...addresses])),
  ]);
  return {
    hasNamespace: (name) => namespaces.get('', name) !== undefined,
    service: (namespace, name) => services.get(namespace, name),
    slices: (namespace, service) => slicesOf(joinKey(namespace, service)),
    servicesAt: (address) => services.byIndex('address', address),
    slicesAt: (address) => slices.byIndex('address', address),
  };
}
