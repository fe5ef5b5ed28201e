import { internalUser } from '@pilothouse/access/user';
import { startControllers } from '@pilothouse/controllers/start-controllers';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import { createSharedInformers } from '@pilothouse/kube-client/shared-informers';
import { IngressPortError } from '@pilothouse/network/ingress/ingress-thread';
import { startDns } from '@pilothouse/network/start-dns';
import { type IngressOptions, startIngress } from '@pilothouse/network/start-ingress';
import { startServiceProxy } from '@pilothouse/network/start-service-proxy';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { progress } from '../announce.ts';
import { mergeStatuses } from '../controller-statuses.ts';
import { fillDemo } from '../fill-demo.ts';
import { randomIdentity, secretFile } from '../keys.ts';
import { claimPort, PortTakenError } from '../listen.ts';
import { type Base, podsAre } from './base.ts';
import type { ControlPlane } from './control-plane.ts';
import { type OwnNode, startNodes } from './nodes.ts';

type ClientOf = (userName: string) => Client;

export interface Orchestration {
  readonly statuses: ControllerStatusSource;
  /** Where the name server answers, as `address:port`. */
  readonly dns: string | undefined;
  readonly nodes: readonly OwnNode[];
}

/** What makes the embedded cluster move: controllers, scheduler, service proxy, nodes. Each is only a client of the API. */
export async function startOrchestration(base: Base, plane: ControlPlane): Promise<Orchestration> {
  const { environment } = base;
  const client: ClientOf = (name) => plane.kubeApi.client(internalUser(name));
  progress('controllers');
  const statuses = startDeciding(base, plane, client);
  const dns = environment.roles.has('network') ? await startNetwork(base, plane, client) : undefined;
  let nodes: readonly OwnNode[] = [];
  if (environment.roles.has('node')) {
    const started = await startNodes(base, { ...plane, dns, client });
    nodes = started.nodes;
    statuses.push(started.volumes);
  }
  // What the demo runs are programs of this machine.
  if (environment.demo && environment.runtime !== 'docker') {
    const { dataDirectory } = environment;
    await fillDemo({ client: client('pilothouse:demo'), dataDirectory, nodeBinary: process.execPath });
  }
  return { statuses: mergeStatuses(statuses), dns, nodes };
}

function startDeciding(
  base: Base,
  { certificates, addressing }: ControlPlane,
  client: ClientOf,
): ControllerStatusSource[] {
  const { environment, clock, logger, shutdown } = base;
  const { dataDirectory, roles, nodeGracePeriod } = environment;
  // Kept over restarts: a process that comes back under its name takes its leases up at once.
  const identity = secretFile(dataDirectory, 'identity', randomIdentity);
  const statuses: ControllerStatusSource[] = [];
  if (roles.has('controllers')) {
    const { balancerCidr } = addressing;
    const rootCa = certificates.ca;
    const options = { client, clock, logger, identity, rootCa, balancerCidr, nodeGracePeriod };
    const controllers = startControllers(options);
    shutdown.add('controllers', () => controllers.stop());
    statuses.push(controllers);
  }
  if (roles.has('scheduler')) {
    const scheduler = startScheduler({ client: client('system:kube-scheduler'), clock, logger, identity });
    shutdown.add('scheduler', () => scheduler.stop());
    statuses.push(scheduler);
  }
  return statuses;
}

async function startNetwork(base: Base, { addressing }: ControlPlane, client: ClientOf): Promise<string> {
  const { environment, clock, logger, shutdown } = base;
  const proxyClient = client('system:kube-proxy');
  // Services and endpoints are read once for all three.
  const informers = createSharedInformers({ client: proxyClient, clock, logger });
  shutdown.add('what the network reads', () => informers.stop());
  const proxy = await startServiceProxy({ client: proxyClient, informers, clock, logger, addressing });
  shutdown.add('network', () => proxy.stop());
  const tellsService = addressing.mode === 'routed' && podsAre(environment.runtime) === 'containers';
  await startIngressOn(base, { informers, client: client('pilothouse:ingress'), tellsService });
  const { host, dnsPort: port } = environment;
  const options = { client: client('system:kube-dns'), informers, clock, logger, addressing };
  const start = () => startDns({ ...options, host, port });
  const dns = await claimPort(host, port, 'PILOTHOUSE_DNS_PORT', start);
  shutdown.add('DNS', () => dns.close());
  return `${dns.address}:${dns.port}`;
}

type IngressParts = Pick<IngressOptions, 'client' | 'informers' | 'tellsService'>;

async function startIngressOn(base: Base, parts: IngressParts): Promise<void> {
  const { environment, clock, logger, shutdown } = base;
  const { host, ingressPort, ingressTlsPort } = environment;
  const listeners = { host, http: ingressPort, https: ingressTlsPort };
  const ingress = await startIngress({ ...parts, clock, logger, listeners }).catch(tellPort);
  shutdown.add('ingress', () => ingress.stop());

  function tellPort(error: unknown): never {
    if (!(error instanceof IngressPortError) || error.code !== 'EADDRINUSE') throw error;
    const [setting, port] =
      error.listener === 'http'
        ? (['PILOTHOUSE_INGRESS_PORT', ingressPort] as const)
        : (['PILOTHOUSE_INGRESS_TLS_PORT', ingressTlsPort] as const);
    throw new PortTakenError(host, port, setting);
  }
}
