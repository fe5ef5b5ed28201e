import type { Client } from '@pilothouse/kube-client/client';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import { endpointSlices, namespaces, services } from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Addressing } from './addressing.ts';
import { createClusterNames } from './dns/cluster-names.ts';
import { type DnsServer, listenDns } from './dns/dns-server.ts';
import { ensureDnsService } from './dns/dns-service.ts';
import { machineServers, type NameServer, Outside } from './dns/outside.ts';
import { createResponder } from './dns/respond.ts';

export interface DnsOptions {
  readonly client: Client;
  /** What it reads from; stopped by whoever made them. */
  readonly informers: SharedInformers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly addressing: Pick<Addressing, 'serviceCidr'>;
  /** Who knows the names outside the cluster; this machine's own name servers unless given. */
  readonly servers?: readonly NameServer[];
}

/** The cluster's name server. Resolves when it answers; rejects with the system's error when its port is taken. */
export async function startDns({
  client,
  informers,
  clock,
  host,
  port,
  addressing,
  servers,
  ...options
}: DnsOptions): Promise<DnsServer> {
  const logger = options.logger.child({ component: 'dns' });
  const names = createClusterNames({
    namespaces: informers.of(namespaces),
    services: informers.of(services),
    slices: informers.of(endpointSlices),
  });
  await informers.synced();
  const own = new Set<string>();
  const outside = new Outside({ clock, servers: () => servers ?? machineServers(own) });
  const respond = createResponder({ names, outside });
  const server = await listenDns({ host, port, respond, logger });
  // Who asks this machine asks us: an answer that we wait for must not come from here.
  const reached = server.address === '0.0.0.0' ? '127.0.0.1' : server.address;
  const target = { host: reached, port: server.port };
  const clusterIp = await ensureDnsService({ client, serviceCidr: addressing.serviceCidr, ...target });
  own.add(`${reached}:${server.port}`).add(`${clusterIp}:53`);
  return {
    port: server.port,
    address: reached,
    close: () => server.close(),
  };
}
