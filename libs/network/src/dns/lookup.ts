import { isIPv4 } from 'node:net';
import type { ClusterNames } from './cluster-names.ts';
import { addressRecord, type DnsRecord, ttl } from './dns-record.ts';
import { reversedAddress, reverseRecords } from './reverse-records.ts';
import { type Found, serviceRecords } from './service-records.ts';

/** The domain of every name in the cluster. */
export const clusterDomain = 'cluster.local';

/** Version of the naming scheme, as the Kubernetes DNS specification asks for it to be told. */
const schemaVersion = '1.1.0';

export type Lookup =
  | ({ readonly kind: 'found'; readonly zone: string } & Found)
  | { readonly kind: 'missing'; readonly zone: string }
  /** Not a name of the cluster: somebody else knows. */
  | { readonly kind: 'outside' };

/**
 * All records of a name in lower case without its last dot, by the Kubernetes DNS specification. A name that exists only
 * because others stand below it has no records.
 */
export function lookup(name: string, names: ClusterNames): Lookup {
  if (name === clusterDomain || name.endsWith(`.${clusterDomain}`)) {
    const labels = name
      .slice(0, -clusterDomain.length - 1)
      .split('.')
      .filter(Boolean);
    const found = inZone(labels.reverse(), name, names);
    return found ? { kind: 'found', zone: clusterDomain, ...found } : { kind: 'missing', zone: clusterDomain };
  }
  const address = reversedAddress(name);
  const records = address === undefined ? [] : reverseRecords(name, address, clusterDomain, names);
  return records.length > 0 ? { kind: 'found', zone: name, records } : { kind: 'outside' };
}

const nothing: Found = { records: [] };

/** `labels` from the right: `svc`, namespace, Service, and what stands before it. */
function inZone(labels: readonly string[], name: string, names: ClusterNames): Found | undefined {
  const [branch, namespace, leaf, ...rest] = labels;
  if (branch === undefined) return { records: [startOfZone(name), { name, type: 'NS', ttl, data: `ns.dns.${name}` }] };
  if (branch === 'dns-version' && namespace === undefined) {
    return { records: [{ name, type: 'TXT', ttl, data: schemaVersion }] };
  }
  if (branch !== 'svc' && branch !== 'pod') return undefined;
  if (namespace === undefined) return nothing;
  if (!names.hasNamespace(namespace)) return undefined;
  if (leaf === undefined) return nothing;
  if (branch === 'pod') return rest.length === 0 ? podRecord(leaf, name) : undefined;
  const service = names.service(namespace, leaf);
  const own = `${leaf}.${namespace}.svc.${clusterDomain}`;
  return service && serviceRecords(rest.reverse(), { service, name: own, names });
}

/** `10-1-2-3` is 10.1.2.3, whether a pod has it or not: upstream's name servers do not look either. */
function podRecord(label: string, name: string): Found | undefined {
  const address = label.replaceAll('-', '.');
  return isIPv4(address) ? { records: [addressRecord(name, address)] } : undefined;
}

/** Tells how long the absence of a name may be remembered. */
export function startOfZone(zone: string): DnsRecord {
  const data = { mname: `ns.dns.${clusterDomain}`, rname: `hostmaster.${clusterDomain}`, serial: 1 };
  return { name: zone, type: 'SOA', ttl, data: { ...data, refresh: 7200, retry: 1800, expire: 86_400, minimum: ttl } };
}
