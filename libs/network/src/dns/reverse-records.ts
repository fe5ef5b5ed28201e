import { isIP } from 'node:net';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import type { ClusterNames } from './cluster-names.ts';
import { type DnsRecord, ttl } from './dns-record.ts';
import { dashed } from './service-records.ts';

/** The address that a name under in-addr.arpa or ip6.arpa stands for, as Services and slices write it. */
export function reversedAddress(name: string): string | undefined {
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.in-addr\.arpa$/.exec(name);
  if (four) {
    const address = four.slice(1).reverse().join('.');
    return isIP(address) === 4 ? address : undefined;
  }
  const six = /^((?:[0-9a-f]\.){32})ip6\.arpa$/.exec(name);
  const digits = six?.[1]?.replaceAll('.', '').split('').reverse().join('');
  if (!digits) return undefined;
  // As the URL standard shortens it, which is how the API accepts and clients write addresses.
  const { hostname } = new URL(`http://[${digits.match(/.{4}/g)?.join(':')}]`);
  return hostname.slice(1, -1);
}

/** PTR records: of a cluster IP its Service, of a headless Service's ready endpoint its own name. */
export function reverseRecords(name: string, address: string, zone: string, names: ClusterNames): DnsRecord[] {
  const targets = new Set<string>();
  for (const { metadata } of names.servicesAt(address)) {
    targets.add(`${metadata?.name}.${metadata?.namespace}.svc.${zone}`);
  }
  for (const { metadata, endpoints } of names.slicesAt(address)) {
    const service = metadata?.labels?.[sliceLabels.service] ?? '';
    const namespace = metadata?.namespace ?? '';
    if (names.service(namespace, service)?.spec?.clusterIP !== 'None') continue;
    for (const { addresses, conditions, hostname } of endpoints ?? []) {
      if (conditions?.ready === false || !addresses.includes(address)) continue;
      targets.add(`${hostname || dashed(address)}.${service}.${namespace}.svc.${zone}`);
    }
  }
  return [...targets].map((data) => ({ name, type: 'PTR', ttl, data }));
}
