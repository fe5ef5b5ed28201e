import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import type { Addressing } from '@pilothouse/network/addressing';
import { startLocalVolumes } from '@pilothouse/node/local-volumes/start-local-volumes';
import { type RunningNode, startNode } from '@pilothouse/node/start-node';
import { progress } from '../announce.ts';
import { lockDataDirectory } from '../data-directory-lock.ts';
import type { Environment } from '../environment.ts';
import { randomIdentity, secretFile } from '../keys.ts';
import { nodeAddresses } from '../node-addresses.ts';
import type { Base } from './base.ts';

export interface NodesParts {
  readonly addressing: Pick<Addressing, 'podCidr' | 'nodeCidr'>;
  /** What is asked of those who want logs or exec. */
  readonly nodeToken: string;
  /** The cluster's name server, as `address:port`. */
  readonly dns: string | undefined;
  /** The API as this user sees it. */
  client(userName: string): Client;
}

interface ClusterNode {
  readonly name: string;
  /** Counted from 0. */
  readonly index: number;
  readonly directory: string;
}

/** A node of this process. */
export interface OwnNode extends Pick<RunningNode, 'summary'> {
  readonly name: string;
}

export interface StartedNodes {
  readonly nodes: readonly OwnNode[];
  readonly volumes: ControllerStatusSource;
}

/** Those that this process runs, with their volumes; no other process can run them meanwhile. */
export async function startNodes(base: Base, parts: NodesParts): Promise<StartedNodes> {
  const { environment, shutdown } = base;
  const own = ownNodes(environment);
  progress(own.length === 1 ? '1 node' : `${own.length} nodes`);
  const started = await Promise.all(own.map((node) => start(base, parts, { ...node, nodesInProcess: own.length })));
  shutdown.add('nodes', async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  });
  return { nodes: started, volumes: startVolumes(base, parts, own) };
}

function ownNodes({ nodes: count, nodeNames, dataDirectory }: Environment): readonly ClusterNode[] {
  const all = Array.from({ length: count }, (_, index) => {
    const name = `node-${index + 1}`;
    return { name, index, directory: join(dataDirectory, 'nodes', name) };
  });
  return nodeNames.length === 0 ? all : all.filter(({ name }) => nodeNames.includes(name));
}

/** Where the nodes are: nobody else reaches their directories. */
function startVolumes(base: Base, { client }: NodesParts, nodes: readonly ClusterNode[]): ControllerStatusSource {
  const { environment, clock, logger, shutdown } = base;
  const { dataDirectory, runtime: driver } = environment;
  const identity = secretFile(dataDirectory, 'identity', randomIdentity);
  const volumes = startLocalVolumes({ client: client(localProvisioner), nodes, driver, clock, logger, identity });
  shutdown.add('volumes', () => volumes.stop());
  return volumes;
}

async function start(
  { environment, clock, logger }: Base,
  { addressing, nodeToken, dns, client }: NodesParts,
  { name, index, directory, nodesInProcess }: ClusterNode & { readonly nodesInProcess: number },
): Promise<OwnNode & Pick<RunningNode, 'stop'>> {
  const { nodes: count, runtime: driver, hostPaths, nodeGracePeriod, engineSocket: socket } = environment;
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const release = lockDataDirectory(directory);
  const node = await startNode({
    client: client(`system:node:${name}`),
    name,
    driver,
    engine: { socket, network: podNetwork(environment, addressing) },
    directory,
    addresses: nodeAddresses(index, count, addressing),
    nodesInProcess,
    nodeToken,
    dns,
    hostPaths,
    gracePeriod: nodeGracePeriod,
    clock,
    logger,
  });
  return {
    name,
    summary: node.summary,
    async stop() {
      await node.stop();
      release();
    },
  };
}

/** The network of all nodes of this data directory. */
function podNetwork({ dataDirectory }: Environment, { podCidr: subnet }: NodesParts['addressing']) {
  const cluster = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  return { name: `pilothouse-${cluster}`, subnet };
}
