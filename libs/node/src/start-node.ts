import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createInformer } from '@pilothouse/kube-client/informer';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createDrainWatch } from './drain-watch.ts';
import type { Driver } from './drivers/driver.ts';
import { createProcessDriver } from './drivers/process/process-driver.ts';
import { createSimulatedDriver } from './drivers/simulated/simulated-driver.ts';
import { startHeartbeat } from './heartbeat.ts';
import { capacityOf } from './node-object.ts';
import { createPodAddresses } from './pod-addresses.ts';
import { createPodEvents } from './pod-events.ts';
import { startPodManager } from './pod-manager.ts';
import { startNodeServer } from './server/node-server.ts';
import { createContentWatch } from './volumes/content-watch.ts';

export interface NodeOptions {
  readonly client: Client;
  readonly name: string;
  readonly driver: 'process' | 'simulated';
  /** Of this node alone. */
  readonly directory: string;
  readonly addresses: { readonly podCidr: string; readonly nodeIp: string };
  /** Whether pods may have directories of this machine: whoever creates pods then reaches what their users may. */
  readonly hostPaths?: boolean;
  /** Whoever has it may read logs and run commands. */
  readonly nodeToken: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Processes that one node takes: upstream's figure. */
const maxProcessPods = 110;

/** Runs a node: resolves when it is registered and looks after its pods. */
export async function startNode(options: NodeOptions): Promise<{ stop(): Promise<void> }> {
  const { client, name, clock, nodeToken, addresses: ranges } = options;
  const logger = options.logger.child({ component: 'node', node: name });
  const runsCommands = options.driver === 'process';
  const podsDirectory = join(options.directory, 'pods');
  const driver = createDriver(options, podsDirectory);
  const addresses = createPodAddresses(ranges.podCidr);
  const maxPods = runsCommands ? Math.min(maxProcessPods, addresses.size) : addresses.size;
  const size = { maxPods, simulated: !runsCommands };
  const serviceInformer = createInformer({ client, clock, logger, resource: services });
  const sliceInformer = createInformer({ client, clock, logger, resource: endpointSlices });
  const contents = createContentWatch(client, clock, logger);
  await Promise.all([serviceInformer.synced(), sliceInformer.synced()]);

  const pods = await startPodManager(name, {
    client,
    driver,
    runsCommands,
    services: serviceInformer,
    podsDirectory: runsCommands ? podsDirectory : undefined,
    contents,
    hostPaths: options.hostPaths ?? false,
    drains: runsCommands ? createDrainWatch(sliceInformer, clock) : undefined,
    addresses,
    nodeIp: ranges.nodeIp,
    allocatable: capacityOf(size),
    events: createPodEvents(createEventRecorder({ client, clock, logger, component: 'kubelet', host: name })),
    clock,
    logger,
  });
  const server = await startNodeServer({ driver, find: pods.find, token: nodeToken, clock, logger });
  const heartbeat = await startHeartbeat({
    client,
    facts: {
      name,
      ...ranges,
      port: server.port,
      runtime: driver.runtime,
      ...size,
    },
    clock,
    logger,
  });

  return {
    async stop() {
      await Promise.all([heartbeat.stop(), pods.stop(), serviceInformer.stop(), sliceInformer.stop(), server.close()]);
      await Promise.all([driver.close(), contents.stop()]);
    },
  };
}

function createDriver({ driver, directory, clock, logger }: NodeOptions, podsDirectory: string): Driver {
  if (driver === 'simulated') return createSimulatedDriver({ clock });
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  return createProcessDriver({ directory: podsDirectory, clock, logger });
}
