import { isIP } from 'node:net';
import type { Cached } from '@pilothouse/kube-client/cached';
import type { EndpointSlice, Endpoints } from '@pilothouse/kube-model/kinds';

export type Endpoint = NonNullable<EndpointSlice['endpoints']>[number];
export type EndpointPort = NonNullable<EndpointSlice['ports']>[number];
type Subset = NonNullable<Cached<Endpoints>['subsets']>[number];
type Address = NonNullable<Subset['addresses']>[number];

/** Addresses of one subset, at most, and of one slice. */
export const capacity = 1000;

/** What can stand in one slice. */
export interface Group {
  readonly addressType: 'IPv4' | 'IPv6';
  readonly ports: EndpointPort[];
  readonly endpoints: Endpoint[];
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Addresses that are left out because they are none. */
  readonly invalid: number;
  /** Addresses that are left out because their subset has too many. */
  readonly beyond: number;
}

/** The addresses of all subsets by family and ports, each once; those that are ready come first. */
export function groupAddresses({ subsets = [] }: Cached<Endpoints>): Grouped {
  const groups = new Map<string, Map<string, Endpoint>>();
  let [invalid, beyond] = [0, 0];
  for (const subset of subsets) {
    const all = endpointsOf(subset);
    const valid = all.filter(({ addresses: [address = ''] }) => isIP(address) !== 0);
    const kept = valid.slice(0, capacity);
    invalid += all.length - valid.length;
    beyond += valid.length - kept.length;
    for (const endpoint of kept) add(groups, portsOf(subset), endpoint);
  }
  return { groups: [...groups].flatMap(([key, endpoints]) => inSlices(key, [...endpoints.values()])), invalid, beyond };
}

function add(groups: Map<string, Map<string, Endpoint>>, ports: readonly EndpointPort[], endpoint: Endpoint): void {
  const [address = ''] = endpoint.addresses;
  const key = JSON.stringify([isIP(address) === 6 ? 'IPv6' : 'IPv4', ports]);
  const group = groups.get(key) ?? new Map<string, Endpoint>();
  groups.set(key, group);
  if (!group.has(address)) group.set(address, endpoint);
}

function inSlices(key: string, endpoints: readonly Endpoint[]): Group[] {
  const [addressType, ports] = JSON.parse(key) as [Group['addressType'], EndpointPort[]];
  const count = Math.ceil(endpoints.length / capacity);
  return Array.from({ length: count }, (_, index) => ({
    addressType,
    ports,
    endpoints: endpoints.slice(index * capacity, (index + 1) * capacity),
  }));
}

function endpointsOf({ addresses = [], notReadyAddresses = [] }: Subset): Endpoint[] {
  return [
    ...addresses.map((address) => endpointOf(address, true)),
    ...notReadyAddresses.map((address) => endpointOf(address, false)),
  ];
}

function endpointOf({ ip, hostname, nodeName, targetRef }: Address, ready: boolean): Endpoint {
  return {
    addresses: [ip],
    conditions: { ready },
    ...(hostname && { hostname }),
    ...(nodeName && { nodeName }),
    ...(targetRef && { targetRef: { ...targetRef } }),
  };
}

function portsOf({ ports = [] }: Subset): EndpointPort[] {
  return ports.map(({ name = '', port, protocol = 'TCP', appProtocol }) => ({
    name,
    port,
    protocol,
    ...(appProtocol && { appProtocol }),
  }));
}
