import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { messageOf } from '@pilothouse/std/message-of';
import { Contact } from '../contact.ts';
import { createDatabase, type Database } from '../database.ts';
import type { Minute } from './minute-buckets.ts';
import type { Place } from './place-series.ts';
import { type PlacedSeries, placeSeries } from './place-series.ts';
import { pruneBlocks, pruneSeries } from './prune.ts';
import { type BlockRequest, readBlocks } from './read-blocks.ts';
import { firstBlock, lastBlock, rollUp } from './roll-up.ts';
import { tiers } from './tiers.ts';
import type { WeighedBucket } from './usage-bucket.ts';
import { writeMinutes } from './write-minutes.ts';

export interface UsageDatabaseOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How often finer tiers are rolled up and what is too old is dropped, milliseconds. */
const interval = 5 * 60_000;
/** Blocks a tier that one round makes: after a long time without rounds the next ones go on. */
const mostBlocks = 200;

/** The usage of all clusters as PostgreSQL keeps it. Looks after itself while it is open. */
export class UsageDatabase {
  private readonly options: UsageDatabaseOptions;
  private readonly database: Database;
  /** By the step of a coarser tier: from where on it is to be made of the finer one. Nothing before the first round. */
  private readonly due = new Map<number, number>();
  private working: Promise<void> = Promise.resolve();
  private cancelTimer: () => void = () => undefined;

  constructor(options: UsageDatabaseOptions) {
    this.options = options;
    // A second connection, so that a chart does not wait for a roll-up.
    this.database = createDatabase({ url: options.url, silence: 20_000, connections: 2, contact: new Contact() });
    this.schedule();
  }

  place(placing: Parameters<typeof placeSeries>[1]): Promise<PlacedSeries> {
    return this.database.run((sql) => placeSeries(sql, placing));
  }

  async write(minutes: readonly Minute[], places: ReadonlyMap<string, Place>): Promise<void> {
    await this.database.run((sql) => writeMinutes(sql, minutes, places));
    const [first] = minutes;
    if (first) this.changed(first.at);
  }

  async read(request: Omit<BlockRequest, 'madeUntil'>): Promise<Map<string, WeighedBucket[]>> {
    await this.database.run((sql) => this.findDue(sql));
    const made = tiers.map(({ step }) => [step, this.due.get(step) ?? Number.MAX_SAFE_INTEGER] as const);
    return this.database.run((sql) => readBlocks(sql, { ...request, madeUntil: new Map(made) }));
  }

  /** Rolls up and drops what is due, one round after the other. */
  maintain(): Promise<void> {
    this.working = this.working.then(() => this.round());
    return this.working;
  }

  async close(): Promise<void> {
    this.cancelTimer();
    await this.database.close();
    await this.working;
  }

  private schedule(): void {
    this.cancelTimer = this.options.clock.after(interval, () => {
      void this.maintain();
      this.schedule();
    });
  }

  private async round(): Promise<void> {
    const { clock, logger } = this.options;
    try {
      await this.database.run((sql) => this.findDue(sql));
      for (const { step } of coarser) await this.makeBlocks(step);
      for (const { step, keep } of tiers) {
        while (await this.database.run((sql) => pruneBlocks(sql, step, clock.now() - keep * 1000)));
      }
      await this.database.run((sql) => pruneSeries(sql, clock.now() - interval));
    } catch (error) {
      // The next round tries again; until then more is kept than must be.
      logger.warn({ error: messageOf(error) }, 'the usage history could not be tidied');
    }
  }

  private async makeBlocks(step: number): Promise<void> {
    const finer = finerThan(step);
    for (let made = 0; made < mostBlocks; made++) {
      const since = this.due.get(step) ?? 0;
      const first = await this.database.run((sql) => firstBlock(sql, finer, since));
      const at = first === undefined ? since : first - (first % (step * 1000));
      const end = at + step * 1000;
      if (first === undefined || end > this.finished(finer)) return;
      await this.database.run((sql) => rollUp(sql, { from: finer, to: step, at }));
      // What was written meanwhile may have made an earlier block due.
      if (this.due.get(step) === since) this.due.set(step, end);
      this.changedBy(step, at);
    }
  }

  /** Up to where the tier has all that it will have. */
  private finished(step: number): number {
    return this.due.get(step) ?? this.options.clock.now();
  }

  /** Minutes from this instant on were written. */
  private changed(at: number): void {
    this.changedBy(tiers[0]?.step ?? 0, at);
  }

  private changedBy(step: number, at: number): void {
    for (const { step: coarse } of coarser) {
      const due = this.due.get(coarse);
      const start = at - (at % (coarse * 1000));
      if (coarse > step && due !== undefined && start < due) this.due.set(coarse, start);
    }
  }

  private async findDue(sql: Parameters<typeof lastBlock>[0]): Promise<void> {
    for (const { step } of coarser) {
      if (this.due.has(step)) continue;
      const last = await lastBlock(sql, step);
      this.due.set(step, last === undefined ? 0 : last + step * 1000);
    }
  }
}

const coarser = tiers.slice(1);

function finerThan(step: number): number {
  return tiers.findLast((tier) => tier.step < step)?.step ?? step;
}
