import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createInformer } from '@pilothouse/kube-client/informer';
import type { NodeSummary } from '@pilothouse/kube-client/node-summary';
import { endpointSlices, services } from '@pilothouse/kube-model/registry';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createDrainWatch } from './drain-watch.ts';
import { createDockerDriver } from './drivers/docker/docker-driver.ts';
import { connectEngine } from './drivers/docker/engine.ts';
import { type EngineChoice, findEngineSocket } from './drivers/docker/engine-socket.ts';
import type { PodNetwork } from './drivers/docker/pod-network.ts';
import type { Driver } from './drivers/driver.ts';
import { createProcessDriver } from './drivers/process/process-driver.ts';
import { createSimulatedDriver } from './drivers/simulated/simulated-driver.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createImageKeeper } from './images/image-keeper.ts';
import { capacityOf } from './node-object.ts';
import { createPodAddresses } from './pod-addresses.ts';
import { createPodEvents } from './pod-events.ts';
import { type PodManager, startPodManager } from './pod-manager.ts';
import { startNodeServer } from './server/node-server.ts';
import { createNodeUsage, shareOfProcess } from './usage/node-usage.ts';
import { summaryOf } from './usage/summary.ts';
import { createContentWatch } from './volumes/content-watch.ts';

export interface EngineOptions {
  readonly socket: EngineChoice;
  readonly network: PodNetwork;
}

export interface NodeOptions {
  readonly client: Client;
  readonly name: string;
  readonly driver: 'process' | 'docker' | 'simulated';
  /** Of the driver `docker`. */
  readonly engine?: EngineOptions | undefined;
  /** Of this node alone. */
  readonly directory: string;
  readonly addresses: { readonly podCidr: string; readonly nodeIp: string };
  /** Whether pods may have directories of this machine: whoever creates pods then reaches what their users may. */
  readonly hostPaths?: boolean;
  /** How many nodes this process runs: each uses its share of the process; default 1. */
  readonly nodesInProcess?: number;
  /** Whoever has it may read logs and run commands. */
  readonly nodeToken: string;
  /** The cluster's name server, as `address:port`. */
  readonly dns?: string | undefined;
  /** Milliseconds of silence after which others take the node for lost; default 50 s. */
  readonly gracePeriod?: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Pods of processes that one node takes: upstream's figure. */
const maxProcessPods = 110;

export interface RunningNode {
  /** What it and its pods use, as its server tells it. */
  summary(): Promise<NodeSummary>;
  stop(): Promise<void>;
}

/** Runs a node: resolves when it is registered and looks after its pods. */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const { client, name, clock, nodeToken, addresses: ranges } = options;
  const logger = options.logger.child({ component: 'node', node: name });
  const runsCommands = options.driver !== 'simulated';
  const podsDirectory = join(options.directory, 'pods');
  const driver = await createDriver(options, podsDirectory);
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
    images: driver.images && createImageKeeper({ images: driver.images, client, clock }),
    services: serviceInformer,
    podsDirectory: runsCommands ? podsDirectory : undefined,
    contents,
    hostPaths: options.hostPaths ?? false,
    dns: options.dns,
    drains: runsCommands ? createDrainWatch(sliceInformer, clock) : undefined,
    addresses,
    nodeIp: ranges.nodeIp,
    allocatable: capacityOf(size),
    events: createPodEvents(createEventRecorder({ client, clock, logger, component: 'kubelet', host: name })),
    clock,
    logger,
  });
  const summary = createSummary(options, driver, pods);
  const server = await startNodeServer({ driver, find: pods.find, summary, token: nodeToken, clock, logger });
  const heartbeat = await startHeartbeat({
    client,
    facts: {
      name,
      ...ranges,
      port: server.port,
      runtime: driver.runtime,
      ...size,
    },
    gracePeriod: options.gracePeriod ?? 50_000,
    clock,
    logger,
  });

  return {
    summary,
    async stop() {
      await Promise.all([heartbeat.stop(), pods.stop(), serviceInformer.stop(), sliceInformer.stop(), server.close()]);
      await Promise.all([driver.close(), contents.stop()]);
    },
  };
}

/** A simulated node pretends to be a machine of its own, so nothing of this one is its share. */
function createSummary(
  { name, driver: kind, nodesInProcess = 1, clock }: NodeOptions,
  driver: Driver,
  pods: PodManager,
) {
  const nodeStartedAt = clock.now();
  const share = kind === 'simulated' ? 0 : 1 / nodesInProcess;
  const use = createNodeUsage({ driver, agent: () => shareOfProcess(share), now: () => clock.now() });
  return async (): Promise<NodeSummary> => {
    const usage = await use();
    return summaryOf({ nodeName: name, nodeStartedAt, usage, pods: pods.list(), records: driver.records });
  };
}

async function createDriver(options: NodeOptions, podsDirectory: string): Promise<Driver> {
  const { driver, directory, clock, logger } = options;
  if (driver === 'simulated') return createSimulatedDriver({ clock });
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  if (driver === 'docker') {
    if (!options.engine) throw new Error('a node of the driver docker is told of its engine');
    const { socket, network } = options.engine;
    const engine = await connectEngine(findEngineSocket(socket));
    return createDockerDriver({ engine, directory, podsDirectory, network, clock, logger });
  }
  return createProcessDriver({ directory: podsDirectory, clock, logger });
}
