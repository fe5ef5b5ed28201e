import type { Container, ContainerStats } from 'dockerode';
import type { ContainerUsage } from '../driver.ts';

const nanosecondsPerSecond = 1e9;

/** What the engine says that a container has used; undefined when it has just ended. */
export async function engineUsage(
  container: Container,
): Promise<Pick<ContainerUsage, 'at' | 'cpuSeconds' | 'memoryBytes'> | undefined> {
  // One look: engines would else wait a second, to tell shares.
  const told = await container.stats({ stream: false, 'one-shot': true }).catch(() => undefined);
  return told && usageOf(told);
}

type Told = Pick<ContainerStats, 'read' | 'cpu_stats' | 'memory_stats'>;

/** What was read from files and could be read again is not counted, as upstream's working set. */
export function usageOf({ read, cpu_stats, memory_stats }: Told) {
  const { usage = 0, stats } = memory_stats;
  const files = stats?.inactive_file ?? stats?.total_inactive_file ?? 0;
  return {
    at: Date.parse(read),
    cpuSeconds: cpu_stats.cpu_usage.total_usage / nanosecondsPerSecond,
    memoryBytes: Math.max(0, usage - files),
  };
}
