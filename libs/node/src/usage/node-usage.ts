import type { ContainerUsage, Driver } from '../drivers/driver.ts';

/** What the process that runs a node has used by itself: without its containers. */
export interface AgentUsage {
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

export interface NodeUsage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Since the node was started, also by containers that have ended. Never falls. */
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
  readonly containers: readonly ContainerUsage[];
}

export interface NodeUsageOptions {
  readonly driver: Pick<Driver, 'usage'>;
  /** The node's part of it, where several nodes share a process. */
  agent(): AgentUsage;
  now(): number;
}

const nameOf = ({ podUid, container, attempt }: ContainerUsage) => `${podUid}/${container}/${attempt}`;

/** A node uses what its containers use, and its part of the process that runs it. */
export function createNodeUsage({ driver, agent, now }: NodeUsageOptions): () => Promise<NodeUsage> {
  let counted = new Map<string, number>();
  let ofContainers = 0;
  const before = agent();
  return async () => {
    const containers = await driver.usage();
    for (const usage of containers) ofContainers += Math.max(0, usage.cpuSeconds - (counted.get(nameOf(usage)) ?? 0));
    counted = new Map(containers.map((usage) => [nameOf(usage), usage.cpuSeconds]));
    const own = agent();
    return {
      at: now(),
      cpuSeconds: own.cpuSeconds - before.cpuSeconds + ofContainers,
      memoryBytes: containers.reduce((sum, { memoryBytes }) => sum + memoryBytes, own.memoryBytes),
      containers,
    };
  };
}

/** `share`: 1 divided by the nodes in this process. */
export function shareOfProcess(share: number): AgentUsage {
  const { user, system } = process.cpuUsage();
  return { cpuSeconds: ((user + system) / 1e6) * share, memoryBytes: process.memoryUsage.rss() * share };
}
