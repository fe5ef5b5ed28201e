import type { PodObject } from '../pod-types.ts';

const zone = 'cluster.local';

/**
 * Where a pod asks for the names of the cluster, and the domains in which it looks for short ones, by its dnsPolicy. A
 * process shares the machine's own resolver, so these are variables: `POD_DNS` is `address:port`.
 */
export function dnsVariables({ metadata, spec }: PodObject, dns: string | undefined): Record<string, string> {
  const { dnsPolicy = 'ClusterFirst', dnsConfig, hostNetwork } = spec ?? {};
  const wants = dnsPolicy === 'ClusterFirstWithHostNet' || (dnsPolicy === 'ClusterFirst' && hostNetwork !== true);
  if (dns === undefined || !wants) return {};
  const domains = [`${metadata.namespace}.svc.${zone}`, `svc.${zone}`, zone, ...(dnsConfig?.searches ?? [])];
  return { POD_DNS: dns, POD_DNS_SEARCH: domains.join(' ') };
}
