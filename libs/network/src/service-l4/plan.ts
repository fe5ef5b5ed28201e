import type { Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { endpointsOf, type ServicePort, type Slice } from './endpoints.ts';
import type { Protocol, ProxyPort } from './messages.ts';

type ServiceObject = DeepReadonly<Service>;

export interface ServicePlan {
  readonly ports: readonly ProxyPort[];
  /** Ports that are not served, with the reason in the user's words. */
  readonly unserved: readonly string[];
}

/** Where node ports are served. `node`: whose address it is; undefined for one that is no node's. */
export interface NodePlace {
  readonly address: string;
  readonly node: string | undefined;
}

export interface Surroundings {
  readonly slices: readonly Slice[];
  readonly places: readonly NodePlace[];
}

/** Upstream's default of sessionAffinityConfig.clientIP.timeoutSeconds. */
const defaultAffinitySeconds = 10_800;

/** What is to be served for a Service. `name` is `namespace/name`. */
export function planService(name: string, service: ServiceObject, surroundings: Surroundings): ServicePlan {
  const { clusterIP, type, ports = [] } = service.spec ?? {};
  if (!clusterIP || clusterIP === 'None' || type === 'ExternalName') return { ports: [], unserved: [] };
  const served = ports.flatMap((port) => {
    const protocol = protocolOf(port);
    return protocol ? [{ port, protocol }] : [];
  });
  return {
    ports: served.flatMap((one) => [
      inCluster(name, service, one, surroundings),
      ...atNodes(name, service, one, surroundings),
      ...atBalancer(name, service, one, surroundings),
      ...atExternalIps(name, service, one, surroundings),
    ]),
    unserved: ports
      .filter((port) => !protocolOf(port))
      .map(({ port, protocol }) => `port ${port}/${protocol} is not served: only TCP and UDP are`),
  };
}

interface Served {
  readonly port: ServicePort;
  readonly protocol: Protocol;
}

function protocolOf({ protocol = 'TCP' }: ServicePort): Protocol | undefined {
  return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined;
}

/** At an address that only this Service has, or shares with others by its ports. */
function atOwnPort(
  service: string,
  object: ServiceObject,
  { port, protocol }: Served,
  { slices }: Surroundings,
): Omit<ProxyPort, 'by' | 'address'> {
  return {
    service,
    protocol,
    port: port.port,
    fallbackPort: fallbackPort(port.port, portsTaken(object, protocol)),
    endpoints: endpointsOf(port, slices),
    affinitySeconds: affinityOf(object),
  };
}

function inCluster(service: string, object: ServiceObject, served: Served, around: Surroundings): ProxyPort {
  return { ...atOwnPort(service, object, served, around), by: 'cluster', address: object.spec?.clusterIP ?? '' };
}

function atNodes(
  service: string,
  object: ServiceObject,
  { port, protocol }: Served,
  around: Surroundings,
): ProxyPort[] {
  const { type, externalTrafficPolicy } = object.spec ?? {};
  const { nodePort } = port;
  if (!nodePort || (type !== 'NodePort' && type !== 'LoadBalancer')) return [];
  return around.places.map(({ address, node }) => ({
    service,
    by: 'node',
    protocol,
    address,
    port: nodePort,
    fallbackPort: undefined,
    endpoints: endpointsOf(port, around.slices, externalTrafficPolicy === 'Local' ? node : undefined),
    affinitySeconds: affinityOf(object),
  }));
}

function atBalancer(service: string, object: ServiceObject, served: Served, around: Surroundings): ProxyPort[] {
  const { type, loadBalancerClass, loadBalancerSourceRanges } = object.spec ?? {};
  // One of another class is somebody else's, and so is its address.
  if (type !== 'LoadBalancer' || loadBalancerClass) return [];
  const addresses = (object.status?.loadBalancer?.ingress ?? []).flatMap(({ ip }) => (ip ? [ip] : []));
  const sources = loadBalancerSourceRanges?.length ? loadBalancerSourceRanges : undefined;
  return addresses.map((address) => ({
    ...atOwnPort(service, object, served, around),
    by: 'balancer',
    address,
    sources,
  }));
}

function atExternalIps(service: string, object: ServiceObject, served: Served, around: Surroundings): ProxyPort[] {
  const addresses = object.spec?.externalIPs ?? [];
  return addresses.map((address) => ({ ...atOwnPort(service, object, served, around), by: 'external', address }));
}

function portsTaken({ spec }: ServiceObject, protocol: Protocol): ReadonlySet<number> {
  return new Set((spec?.ports ?? []).filter((port) => protocolOf(port) === protocol).map(({ port }) => port));
}

/** The documented place of a port that an ordinary user may not bind: 10,000 higher, or the next free one. */
export function fallbackPort(port: number, taken: ReadonlySet<number>): number {
  let candidate = port + 10_000;
  while (taken.has(candidate)) candidate += 1000;
  return candidate;
}

function affinityOf({ spec }: ServiceObject): number | undefined {
  if (spec?.sessionAffinity !== 'ClientIP') return undefined;
  return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? defaultAffinitySeconds;
}
