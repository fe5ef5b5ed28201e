import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import type { Addressing } from '@pilothouse/network/addressing';
import { type RunningNode, startNode } from '@pilothouse/node/start-node';
import { progress } from '../announce.ts';
import { lockDataDirectory } from '../data-directory-lock.ts';
import type { Environment } from '../environment.ts';
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

/** All nodes of the cluster, whichever process runs them: they share this machine and the data directory. */
export function allNodes({ nodes: count, dataDirectory }: Environment): readonly ClusterNode[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `node-${index + 1}`;
    return { name, index, directory: join(dataDirectory, 'nodes', name) };
  });
}

/** A node of this process. */
export interface OwnNode extends Pick<RunningNode, 'summary'> {
  readonly name: string;
}

/** Those that this process runs; no other process can run them meanwhile. */
export async function startNodes(base: Base, parts: NodesParts): Promise<readonly OwnNode[]> {
  const { environment, shutdown } = base;
  const { nodeNames } = environment;
  const own = allNodes(environment).filter(({ name }) => nodeNames.length === 0 || nodeNames.includes(name));
  progress(own.length === 1 ? '1 node' : `${own.length} nodes`);
  const started = await Promise.all(own.map((node) => start(base, parts, { ...node, nodesInProcess: own.length })));
  shutdown.add('nodes', async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  });
  return started;
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
