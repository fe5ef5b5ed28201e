import type { EndpointSlice, Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Endpoint, ProxyPort } from './messages.ts';

type Slice = DeepReadonly<EndpointSlice>;
type SlicePort = NonNullable<Slice['ports']>[number];
type SliceEndpoint = NonNullable<Slice['endpoints']>[number];
type ServicePort = NonNullable<NonNullable<DeepReadonly<Service>['spec']>['ports']>[number];

export interface ServicePlan {
  readonly ports: readonly ProxyPort[];
  /** Ports that are not served, with the reason in the user's words. */
  readonly unserved: readonly string[];
}

/** Upstream's default of sessionAffinityConfig.clientIP.timeoutSeconds. */
const defaultAffinitySeconds = 10_800;

/** What is to be served for a Service and its EndpointSlices. `name` is `namespace/name`. */
export function planService(name: string, service: DeepReadonly<Service>, slices: readonly Slice[]): ServicePlan {
  const { clusterIP, type, ports = [] } = service.spec ?? {};
  if (!clusterIP || clusterIP === 'None' || type === 'ExternalName') return { ports: [], unserved: [] };
  const tcp = ports.filter((port) => (port.protocol ?? 'TCP') === 'TCP');
  const taken = new Set(tcp.map((port) => port.port));
  return {
    ports: tcp.map((port) => ({
      service: name,
      address: clusterIP,
      port: port.port,
      fallbackPort: fallbackPort(port.port, taken),
      endpoints: endpointsOf(port, slices),
      affinitySeconds: affinityOf(service),
    })),
    unserved: ports
      .filter((port) => !tcp.includes(port))
      .map((port) => `port ${port.port}/${port.protocol} is not served: only TCP is`),
  };
}

/** The documented place of a port that an ordinary user may not bind: 10,000 higher, or the next free one. */
export function fallbackPort(port: number, taken: ReadonlySet<number>): number {
  let candidate = port + 10_000;
  while (taken.has(candidate)) candidate += 1000;
  return candidate;
}

function affinityOf({ spec }: DeepReadonly<Service>): number | undefined {
  if (spec?.sessionAffinity !== 'ClientIP') return undefined;
  return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? defaultAffinitySeconds;
}

/** Ready endpoints; when there is none, those that still serve while they terminate, as upstream's proxy does. */
function endpointsOf(port: ServicePort, slices: readonly Slice[]): readonly Endpoint[] {
  const ready = new Map<string, Endpoint>();
  const draining = new Map<string, Endpoint>();
  for (const slice of slices) {
    if (slice.addressType === 'FQDN') continue;
    const target = slice.ports?.find((candidate) => matches(port, candidate))?.port;
    if (target === undefined) continue;
    for (const endpoint of slice.endpoints ?? []) {
      const into = isReady(endpoint) ? ready : isDraining(endpoint) ? draining : undefined;
      const address = endpoint.addresses[0];
      if (into && address) into.set(`${address}:${target}`, { address, port: target });
    }
  }
  return [...(ready.size > 0 ? ready : draining).values()];
}

function matches(port: ServicePort, candidate: SlicePort): boolean {
  return (candidate.name ?? '') === (port.name ?? '') && (candidate.protocol ?? 'TCP') === 'TCP';
}

function isReady({ conditions }: SliceEndpoint): boolean {
  return conditions?.ready !== false && conditions?.terminating !== true;
}

function isDraining({ conditions }: SliceEndpoint): boolean {
  return conditions?.serving === true && conditions.terminating === true;
}
