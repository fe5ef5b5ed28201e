import { backoff } from '@pilothouse/std/backoff';
import { delay, systemClock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { SupervisedProcess } from './postgres-supervisor.ts';

export interface RunningPostgresOptions {
  readonly first: SupervisedProcess;
  readonly logger: Logger;
  /** Waits until the Postgres before is out of the way; may take seconds. */
  clear(): Promise<void>;
  /** Starts Postgres again at the same address. */
  launch(): SupervisedProcess;
  /** True once it answers; false when it has gone before. */
  accepts(process: SupervisedProcess): Promise<boolean>;
}

export interface RunningPostgres {
  /** Resolves when Postgres has gone although nobody stopped it, and does not come back. */
  readonly died: Promise<void>;
  /** Never throws. Takes at most as long as a supervisor gives Postgres (see there), whatever Postgres is doing. */
  stop(): Promise<void>;
}

/** Starts in a row that may fail before we give up. */
const attempts = 6;

/** Starts Postgres again when it goes by itself: clients wait for it at the same address, and lose nothing. */
export function keepPostgresRunning(options: RunningPostgresOptions): RunningPostgres {
  const { logger, clear, launch, accepts } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = options.first;

  async function startAgain(): Promise<boolean> {
    try {
      await clear();
      // Known at once to who stops us: a Postgres that replays a long log is not waited for.
      if (!signal.aborted) current = launch();
      return !signal.aborted && (await accepts(current));
    } catch (error) {
      logger.error({ err: error }, 'Postgres could not be started again');
      return false;
    }
  }

  async function revive(): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      await delay(systemClock, backoff(attempt, { base: 100, cap: 3_000 }), signal).catch(() => undefined);
      if (signal.aborted) return false;
      if (!(await startAgain())) continue;
      logger.warn({ attempt }, 'Postgres is running again');
      return true;
    }
    return false;
  }

  async function watch(): Promise<void> {
    for (;;) {
      const code = await current.exited;
      if (signal.aborted) return;
      logger.error({ code }, 'Postgres has gone, starting it again');
      if (!(await revive())) return;
    }
  }

  return {
    died: watch().then(() => (signal.aborted ? new Promise(() => undefined) : undefined)),
    async stop() {
      stopping.abort();
      await current.stop();
    },
  };
}
