import { join } from 'node:path';
import { internalUser } from '@pilothouse/access/user';
import { startControllers } from '@pilothouse/controllers/start-controllers';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import { startServiceProxy } from '@pilothouse/network/start-service-proxy';
import { startNode } from '@pilothouse/node/start-node';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { progress } from '../announce.ts';
import { mergeStatuses } from '../controller-statuses.ts';
import { fillDemo } from '../fill-demo.ts';
import { randomIdentity, secretFile } from '../keys.ts';
import { nodeAddresses } from '../node-addresses.ts';
import type { Base } from './base.ts';
import type { ControlPlane } from './control-plane.ts';

type ClientOf = (userName: string) => Client;

/** What makes the embedded cluster move: controllers, scheduler, service proxy, nodes. Each is only a client of the API. */
export async function startOrchestration(base: Base, plane: ControlPlane): Promise<ControllerStatusSource> {
  const { environment } = base;
  const client: ClientOf = (name) => plane.kubeApi.client(internalUser(name));
  progress('controllers');
  const statuses = startDeciding(base, plane, client);
  if (environment.roles.has('network')) await startNetwork(base, plane, client);
  if (environment.roles.has('node')) await startNodes(base, plane, client);
  if (environment.demo) {
    const { dataDirectory } = environment;
    await fillDemo({ client: client('pilothouse:demo'), dataDirectory, nodeBinary: process.execPath });
  }
  return mergeStatuses(statuses);
}

function startDeciding(base: Base, { certificates }: ControlPlane, client: ClientOf): ControllerStatusSource[] {
  const { environment, clock, logger, shutdown } = base;
  const { dataDirectory, roles } = environment;
  // Kept over restarts: a process that comes back under its name takes its leases up at once.
  const identity = secretFile(dataDirectory, 'identity', randomIdentity);
  const statuses: ControllerStatusSource[] = [];
  if (roles.has('controllers')) {
    const controllers = startControllers({ client, clock, logger, identity, rootCa: certificates.ca });
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

async function startNetwork(base: Base, { addressing }: ControlPlane, client: ClientOf): Promise<void> {
  const { clock, logger, shutdown } = base;
  const proxy = await startServiceProxy({ client: client('system:kube-proxy'), clock, logger, addressing });
  shutdown.add('network', () => proxy.stop());
}

async function startNodes(base: Base, { addressing, nodeToken }: ControlPlane, client: ClientOf): Promise<void> {
  const { environment, clock, logger, shutdown } = base;
  const { dataDirectory, nodes: count, runtime: driver, hostPaths } = environment;
  progress(count === 1 ? '1 node' : `${count} nodes`);
  const started = Array.from({ length: count }, (_, index) => {
    const name = `node-${index + 1}`;
    const addresses = nodeAddresses(index, count, addressing);
    const directory = join(dataDirectory, 'nodes', name);
    return startNode({
      client: client(`system:node:${name}`),
      name,
      driver,
      directory,
      addresses,
      nodeToken,
      hostPaths,
      clock,
      logger,
    });
  });
  const nodes = await Promise.all(started);
  shutdown.add('nodes', async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  });
}
