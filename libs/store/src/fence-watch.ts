import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Contact } from './contact.ts';
import type { Database } from './database.ts';
import { isWriter } from './epoch.ts';

export interface FenceWatchOptions {
  readonly database: Database;
  readonly contact: Contact;
  readonly cluster: string;
  /** UUID of this writer. */
  readonly writer: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Another process has become the writer. */
  lost(): void;
}

/** How often an idle writer looks whether it still is the writer, milliseconds. */
const interval = 5_000;
/** How often while Postgres is out of reach. */
const soon = 250;
/** A look that takes longer means that Postgres does not answer. */
const patience = 2_000;

/**
 * A writer that has nothing to write would not learn that it was fenced off, and serve old state for ever; nor that
 * Postgres has gone or is back.
 */
export class FenceWatch {
  private readonly options: FenceWatchOptions;
  private cancel: () => void = () => undefined;
  private looking = false;
  private closed = false;

  constructor(options: FenceWatchOptions) {
    this.options = options;
    options.contact.onBroken = () => this.schedule();
    this.schedule();
  }

  close(): void {
    this.closed = true;
    this.cancel();
  }

  private schedule(): void {
    if (this.closed || this.looking) return;
    this.cancel();
    const { clock, contact } = this.options;
    this.cancel = clock.after(contact.answers ? interval : soon, () => void this.look());
  }

  private async look(): Promise<void> {
    const { database, contact, cluster, writer, clock, logger, lost } = this.options;
    this.looking = true;
    const late = clock.after(patience, () => contact.broken());
    try {
      const mine = await database.run((sql) => isWriter(sql, cluster, writer));
      if (!mine && !this.closed) lost();
    } catch (error) {
      logger.debug({ err: error }, 'the fence could not be looked at');
    }
    late();
    this.looking = false;
    this.schedule();
  }
}
