import { backoff } from '@pilothouse/std/backoff';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { BatchContents } from './batch-plan.ts';
import { commitBatch } from './batch-statement.ts';
import type { Database } from './database.ts';
import { renewEpoch, type Tenure } from './epoch.ts';
import { isRefusal } from './postgres-errors.ts';
import type { SecretSealing } from './secret-sealing.ts';

export interface CommitterOptions {
  readonly database: Database;
  readonly cluster: string;
  /** UUID of this writer, as the row of the cluster has it. */
  readonly writer: string;
  readonly tenure: Tenure;
  readonly sealing: SecretSealing;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * `refused`: Postgres said no, nothing was written. `lost`: somebody else is the writer. `closed`: we were closed
 * while Postgres was out of reach, and nobody knows.
 */
export type CommitOutcome =
  | { readonly kind: 'committed' }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'lost' }
  | { readonly kind: 'closed' };

/** Commits batches under the fence, and finds out what became of one whose connection died. Not for concurrent use. */
export class Committer {
  private readonly options: CommitterOptions;
  private epoch: number;
  private last: number;
  private readonly closing = new AbortController();

  constructor(options: CommitterOptions) {
    this.options = options;
    this.epoch = options.tenure.epoch;
    this.last = options.tenure.revision;
  }

  /** The last committed revision. */
  get revision(): number {
    return this.last;
  }

  async commit(batch: BatchContents): Promise<CommitOutcome> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.attempt(batch);
      if (outcome.kind === 'committed') this.last += batch.changes.length;
      if (outcome.kind !== 'again') return outcome;
      if (!(await this.pause(attempt))) return { kind: 'closed' };
    }
  }

  /** Gives up waiting for a Postgres that is out of reach. */
  close(): void {
    this.closing.abort();
  }

  private async attempt(batch: BatchContents): Promise<CommitOutcome | { readonly kind: 'again' }> {
    const { database, cluster, sealing, logger } = this.options;
    try {
      const fence = { cluster, epoch: this.epoch, revision: this.last };
      const kind = await database.run((sql) => commitBatch(sql, fence, batch, sealing));
      return kind === 'committed' ? { kind } : { kind: 'lost' };
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      if (!isRefusal(error))
        logger.warn({ error: error.message }, 'a batch met with an accident, looking what became of it');
      const settled = await this.settle(this.last + batch.changes.length);
      if (settled !== 'absent') return { kind: settled };
      return isRefusal(error) ? { kind: 'refused', error } : { kind: 'again' };
    }
  }

  /** Whether a batch that ends at `target` is in the log. Waits until Postgres can tell. */
  private async settle(target: number): Promise<'committed' | 'absent' | 'lost' | 'closed'> {
    const { database, cluster, writer, logger } = this.options;
    for (let attempt = 0; ; attempt++) {
      try {
        const row = await database.run((sql) => renewEpoch(sql, cluster, writer));
        if (!row) return 'lost';
        this.epoch = row.epoch;
        if (row.revision === this.last) return 'absent';
        if (row.revision === target) return 'committed';
        logger.error(
          { expected: [this.last, target], found: row.revision },
          'the log is not where this writer left it',
        );
        return 'lost';
      } catch (error) {
        logger.warn({ error: error instanceof Error ? error.message : error }, 'Postgres cannot be reached');
        if (!(await this.pause(attempt))) return 'closed';
      }
    }
  }

  /** Before the next attempt at what Postgres could not do now. False when we were closed meanwhile. */
  async pause(attempt: number): Promise<boolean> {
    try {
      await delay(this.options.clock, backoff(attempt, { base: 10, cap: 1_000 }), this.closing.signal);
      return true;
    } catch {
      return false;
    }
  }
}
