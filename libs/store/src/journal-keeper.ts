import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Database } from './database.ts';
import type { Tenure } from './epoch.ts';
import type { JournalState } from './journal.ts';
import {
  carryForward,
  createClusterPartitions,
  createPartition,
  dropPartition,
  listPartitions,
} from './journal-partitions.ts';
import { coveredUntil, type Partition, planPartitions, type RetentionRules } from './partition-plan.ts';
import { type RetentionClass, retentionClasses } from './retention.ts';

export interface JournalKeeperOptions {
  readonly database: Database;
  readonly cluster: string;
  readonly floors: Tenure['floors'];
  readonly rules: RetentionRules;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How often the journal is looked after, milliseconds. */
const interval = 5 * 60_000;

/** Makes the journal's partitions in time and drops those whose time is over. */
export class JournalKeeper implements JournalState {
  private readonly options: JournalKeeperOptions;
  private readonly floors = new Map<RetentionClass, number>();
  private partitions: readonly Partition[] = [];
  private covered = 0;
  private working: Promise<void> | undefined;
  private making: Promise<void> = Promise.resolve();
  private cancelTimer: () => void = () => undefined;

  constructor(options: JournalKeeperOptions) {
    this.options = options;
    for (const name of retentionClasses) this.floors.set(name, options.floors[name] ?? 0);
  }

  async open(time: number): Promise<void> {
    const { database, cluster } = this.options;
    await database.run((sql) => createClusterPartitions(sql, cluster));
    await this.makeRoom(time);
    this.schedule();
  }

  floor(name: RetentionClass): number {
    return this.floors.get(name) ?? 0;
  }

  earliest(name: RetentionClass): number {
    const starts = this.partitions.filter((partition) => partition.class === name).map(({ start }) => start);
    return Math.min(...starts);
  }

  /** Undefined when rows of this instant have their partitions already. */
  prepare(time: number): Promise<void> | undefined {
    return time < this.covered ? undefined : this.makeRoom(time);
  }

  /** Creates and drops what is due. One round at a time: who asks meanwhile waits for the one that runs. */
  maintain(): Promise<void> {
    this.working ??= this.round().finally(() => {
      this.working = undefined;
    });
    return this.working;
  }

  async close(): Promise<void> {
    this.cancelTimer();
    await this.working;
  }

  private schedule(): void {
    this.cancelTimer = this.options.clock.after(interval, () => {
      void this.maintain();
      this.schedule();
    });
  }

  /** The writer and the round of maintenance may both find room wanting: the second waits for the first. */
  private makeRoom(time: number): Promise<void> {
    const turn = this.making.then(() => this.createPartitions(time));
    this.making = turn.catch(() => undefined);
    return turn;
  }

  private async createPartitions(time: number): Promise<void> {
    const { database, cluster, rules } = this.options;
    this.partitions = await database.run((sql) => listPartitions(sql, cluster));
    const { create } = planPartitions(this.partitions, time, rules);
    for (const partition of create) await database.run((sql) => createPartition(sql, cluster, partition));
    this.partitions = [...this.partitions, ...create];
    this.covered = coveredUntil(this.partitions, time);
  }

  private async round(): Promise<void> {
    const { clock, logger, rules } = this.options;
    try {
      await this.makeRoom(clock.now());
      const { drop } = planPartitions(this.partitions, clock.now(), rules);
      const staying = this.partitions.filter((partition) => !drop.includes(partition));
      for (const partition of drop) await this.retire(partition, staying);
    } catch (error) {
      // The next round tries again; until then the journal keeps more than it must.
      logger.warn({ error: error instanceof Error ? error.message : error }, 'the journal could not be tidied');
    }
  }

  private async retire(partition: Partition, staying: readonly Partition[]): Promise<void> {
    const { database, cluster, logger } = this.options;
    const heir = firstAfter(partition, staying);
    if (!heir) return;
    const floor = await database.run((sql) => carryForward(sql, cluster, partition, heir));
    this.floors.set(partition.class, Math.max(this.floor(partition.class), floor));
    this.partitions = this.partitions.filter((found) => found !== partition);
    await database.run((sql) => dropPartition(sql, cluster, partition));
    logger.info({ class: partition.class, until: new Date(partition.end).toISOString() }, 'history dropped');
  }
}

function firstAfter({ class: name, end }: Partition, partitions: readonly Partition[]): Partition | undefined {
  const later = partitions.filter((partition) => partition.class === name && partition.start >= end);
  return later.sort((a, b) => a.start - b.start)[0];
}
