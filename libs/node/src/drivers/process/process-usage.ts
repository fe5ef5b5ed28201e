import type { Clock } from '@pilothouse/std/clock';
import type { ContainerKey, ContainerUsage } from '../driver.ts';
import { cpuGains, type OwnedProcess } from './cpu-gains.ts';
import { markOfProcess } from './marked-processes.ts';
import { createProcessOwners } from './process-owners.ts';
import { heldMemory, readProcessTable, ticksPerSecond } from './process-table.ts';

/** A container that runs, and the process that it is. */
export interface RunningContainer {
  readonly key: ContainerKey;
  readonly pid: number | undefined;
}

export interface ProcessUsageOptions {
  /** What the marks of this driver's processes begin with, before a slash. */
  readonly life: string;
  readonly clock: Clock;
}

const nameOf = ({ podUid, container, attempt }: ContainerKey) => `${podUid}/${container}/${attempt}`;

/**
 * Counts along what containers use: one look at the machine's processes for all of them. Those who ask while it looks
 * share the answer.
 */
export function createProcessUsage({
  life,
  clock,
}: ProcessUsageOptions): (running: readonly RunningContainer[]) => Promise<readonly ContainerUsage[]> {
  const owners = createProcessOwners();
  const prefix = `${life}/`;
  let before: ReadonlyMap<number, OwnedProcess> = new Map();
  let totals = new Map<string, number>();
  let looking: Promise<readonly ContainerUsage[]> | undefined;

  function markedBy(pid: number): string | undefined {
    const mark = markOfProcess(pid);
    return mark?.startsWith(prefix) ? mark.slice(prefix.length) : undefined;
  }

  async function look(running: readonly RunningContainer[]): Promise<readonly ContainerUsage[]> {
    const bySession = new Map(running.flatMap(({ key, pid }) => (pid === undefined ? [] : [[pid, nameOf(key)]])));
    const now = owners(await readProcessTable(), { bySession, markedBy });
    const at = clock.now();
    const gains = cpuGains(before, now);
    before = now;
    const memory = memoryByOwner(now);
    // What is no longer among the processes has ended, or this system does not tell of processes at all.
    const found = running.filter(({ key }) => memory.has(nameOf(key)));
    totals = new Map(
      found.map(({ key }) => [nameOf(key), (totals.get(nameOf(key)) ?? 0) + (gains.get(nameOf(key)) ?? 0)]),
    );
    return found.map(({ key }) => ({
      ...key,
      at,
      cpuSeconds: (totals.get(nameOf(key)) ?? 0) / ticksPerSecond,
      memoryBytes: memory.get(nameOf(key)) ?? 0,
    }));
  }

  return (running) => {
    looking ??= look(running).finally(() => {
      looking = undefined;
    });
    return looking;
  };
}

function memoryByOwner(processes: ReadonlyMap<number, OwnedProcess>): ReadonlyMap<string, number> {
  const memory = new Map<string, number>();
  for (const { pid, owner } of processes.values()) memory.set(owner, (memory.get(owner) ?? 0) + heldMemory(pid));
  return memory;
}
