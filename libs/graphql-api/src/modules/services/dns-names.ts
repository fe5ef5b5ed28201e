import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

export interface NamesOptions {
  readonly service: DeepReadonly<Service>;
  readonly slices: readonly DeepReadonly<EndpointSlice>[];
  /** Domain of the cluster; undefined where it is not known. */
  readonly domain: string | undefined;
}

/** Names by which a Service is found in DNS, by the Kubernetes DNS specification: its own, those of its ports and pods. */
export function dnsNames({ service, slices, domain }: NamesOptions): string[] {
  const { name = '', namespace = '' } = service.metadata ?? {};
  const own = [name, namespace, 'svc', ...(domain ? [domain] : [])].join('.');
  const { type, ports = [], clusterIP } = service.spec ?? {};
  if (type === 'ExternalName') return [own];
  const named = ports.flatMap((port) => {
    return port.name ? [`_${port.name}._${(port.protocol ?? 'TCP').toLowerCase()}.${own}`] : [];
  });
  const endpoints = clusterIP === 'None' ? slices.flatMap((slice) => slice.endpoints ?? []) : [];
  const hosts = endpoints.flatMap(({ hostname, conditions }) =>
    hostname && conditions?.ready !== false ? [hostname] : [],
  );
  return [own, ...named, ...[...new Set(hosts)].sort().map((host) => `${host}.${own}`)];
}
