import type { Cached } from '@pilothouse/kube-client/cached';
import type { Informer } from '@pilothouse/kube-client/informer';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodObject } from '../pod-types.ts';

/** Those that a pod is told of: how to reach the API always, the Services of its namespace unless it does without. */
export function linkedServices(services: Pick<Informer<Service>, 'get' | 'list'>, pod: PodObject): Cached<Service>[] {
  const api = services.get('default', 'kubernetes');
  const own = pod.spec?.enableServiceLinks === false ? [] : services.list(pod.metadata.namespace ?? '');
  return [...(api ? [api] : []), ...own];
}

/** Upstream's variables that tell a pod where Services are: `API_SERVICE_HOST` and its like. */
export function serviceLinks(services: Iterable<DeepReadonly<Service>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { metadata, spec } of services) {
    const { clusterIP, ports = [] } = spec ?? {};
    if (!clusterIP || clusterIP === 'None') continue;
    const prefix = (metadata?.name ?? '').toUpperCase().replaceAll('-', '_');
    variables[`${prefix}_SERVICE_HOST`] = clusterIP;
    for (const [index, { name, port, protocol = 'TCP' }] of ports.entries()) {
      const url = `${protocol.toLowerCase()}://${clusterIP}:${port}`;
      if (index === 0) variables[`${prefix}_SERVICE_PORT`] = String(port);
      if (index === 0) variables[`${prefix}_PORT`] = url;
      if (name) variables[`${prefix}_SERVICE_PORT_${name.toUpperCase().replaceAll('-', '_')}`] = String(port);
      variables[`${prefix}_PORT_${port}_${protocol}`] = url;
    }
  }
  return variables;
}
