import type { PodObject } from '../pod-types.ts';

/** What a pod's containers find in /etc/hosts: themselves, and the names that the pod gives to others. */
export function hostsFile({ metadata, spec }: PodObject, podIp: string): string {
  const { hostname = metadata.name, subdomain, hostAliases = [] } = spec ?? {};
  const full = subdomain ? [`${hostname}.${subdomain}.${metadata.namespace}.svc.cluster.local`] : [];
  const aliases = hostAliases.map(({ ip, hostnames = [] }) => [ip, ...hostnames].join('\t'));
  return [
    '# Written by Pilothouse.',
    '127.0.0.1\tlocalhost',
    '::1\tlocalhost ip6-localhost ip6-loopback',
    [podIp, ...full, hostname].join('\t'),
    ...aliases,
    '',
  ].join('\n');
}
