import type { Client } from '@pilothouse/kube-client/client';
import { ensureSystemService } from '../system-service.ts';

const labels = { 'k8s-app': 'kube-dns', 'kubernetes.io/cluster-service': 'true', 'kubernetes.io/name': 'CoreDNS' };

export interface DnsServiceOptions {
  readonly client: Client;
  /** As CIDR; the Service has the tenth address of it, as upstream's tools choose. */
  readonly serviceCidr: string;
  /** Where the name server itself answers: an address. */
  readonly host: string;
  readonly port: number;
}

/** The Service under which clusters have their name server, at port 53. Resolves with its cluster IP. */
export function ensureDnsService({ client, serviceCidr, host, port }: DnsServiceOptions): Promise<string> {
  return ensureSystemService(client, {
    name: 'kube-dns',
    labels,
    clusterIP: serviceCidr.replace(/\d+\/\d+$/, '10'),
    host,
    ports: [
      { name: 'dns', port: 53, protocol: 'UDP', target: port },
      { name: 'dns-tcp', port: 53, protocol: 'TCP', target: port },
    ],
  });
}
