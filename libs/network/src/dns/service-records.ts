import type { ClusterNames, NamedService, NamedSlice } from './cluster-names.ts';
import { addressRecord, type DnsRecord, serviceRecord, ttl } from './dns-record.ts';

/** What a name below a Service has. Undefined: there is no such name. */
export type Found = { readonly records: readonly DnsRecord[]; readonly additionals?: readonly DnsRecord[] };

interface Member {
  readonly hostname: string;
  readonly address: string;
  readonly slice: NamedSlice;
}

interface Place {
  readonly service: NamedService;
  /** The Service's own full name. */
  readonly name: string;
  readonly names: ClusterNames;
}

/** `labels` stand before the Service's name: none, a hostname, or `_port` and `_protocol`. */
export function serviceRecords(labels: readonly string[], place: Place): Found | undefined {
  const { service, name } = place;
  if (service.spec?.type === 'ExternalName') return labels.length === 0 ? alias(service, name) : undefined;
  const headless = service.spec?.clusterIP === 'None';
  const members = headless ? readyMembers(place) : [];
  if (headless && members.length === 0) return undefined;
  if (labels.length === 0) return headless ? addressesOf(name, members) : clusterAddresses(service, name);
  const [first = '', second] = labels;
  if (first.startsWith('_')) return headless ? memberPorts(labels, name, members) : servicePorts(labels, service, name);
  const named = second === undefined ? members.filter(({ hostname }) => hostname === first) : [];
  return named.length > 0 ? addressesOf(`${first}.${name}`, named) : undefined;
}

function alias({ spec }: NamedService, name: string): Found {
  const target = (spec?.externalName ?? '').replace(/\.$/, '');
  return { records: [{ name, type: 'CNAME', ttl, data: target }] };
}

function clusterAddresses({ spec }: NamedService, name: string): Found {
  const addresses = spec?.clusterIPs ?? (spec?.clusterIP ? [spec.clusterIP] : []);
  return { records: addresses.map((address) => addressRecord(name, address)) };
}

function addressesOf(name: string, members: readonly Member[]): Found {
  const addresses = [...new Set(members.map(({ address }) => address))];
  return { records: addresses.map((address) => addressRecord(name, address)) };
}

/** Of a headless Service: those that may be reached, which publishNotReadyAddresses has called ready in the slices. */
function readyMembers({ service: { metadata }, names }: Place): Member[] {
  const members: Member[] = [];
  for (const slice of names.slices(metadata?.namespace ?? '', metadata?.name ?? '')) {
    if (slice.addressType === 'FQDN') continue;
    for (const { addresses, conditions, hostname } of slice.endpoints ?? []) {
      if (conditions?.ready === false) continue;
      for (const address of addresses) members.push({ hostname: hostname || dashed(address), address, slice });
    }
  }
  return members;
}

/** The hostname of an endpoint that has none of its own. */
export const dashed = (address: string): string => address.replaceAll(/[.:]/g, '-');

interface PortName {
  readonly name?: string | undefined;
  readonly protocol?: string | undefined;
}

/** `_protocol` alone is a name without records, since ports have names below it. */
function matches([first = '', second]: readonly string[], { name, protocol = 'TCP' }: PortName): boolean {
  if (!name) return false;
  const transport = `_${protocol.toLowerCase()}`;
  return second === undefined ? first === transport : first === `_${name}` && second === transport;
}

function servicePorts(labels: readonly string[], service: NamedService, name: string): Found | undefined {
  const ports = labels.length > 2 ? [] : (service.spec?.ports ?? []).filter((port) => matches(labels, port));
  if (ports.length === 0) return undefined;
  if (labels.length === 1) return { records: [] };
  const owner = `${labels.join('.')}.${name}`;
  return {
    records: ports.map(({ port }) => serviceRecord(owner, name, port)),
    additionals: clusterAddresses(service, name).records,
  };
}

function memberPorts(labels: readonly string[], name: string, members: readonly Member[]): Found | undefined {
  if (labels.length > 2) return undefined;
  const owner = `${labels.join('.')}.${name}`;
  const records = new Map<string, DnsRecord>();
  const additionals = new Map<string, DnsRecord>();
  for (const { hostname, address, slice } of members) {
    for (const port of (slice.ports ?? []).filter((candidate) => matches(labels, candidate))) {
      const target = `${hostname}.${name}`;
      if (port.port !== undefined) records.set(`${target}:${port.port}`, serviceRecord(owner, target, port.port));
      additionals.set(`${target} ${address}`, addressRecord(target, address));
    }
  }
  if (records.size === 0) return undefined;
  return labels.length === 1
    ? { records: [] }
    : { records: [...records.values()], additionals: [...additionals.values()] };
}
