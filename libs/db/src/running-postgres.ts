import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '@pilothouse/std/backoff';
import type { Logger } from '@pilothouse/std/logger';
import type { SupervisedProcess } from './postgres-supervisor.ts';

export interface RunningPostgresOptions {
  readonly first: SupervisedProcess;
  readonly logger: Logger;
  /** Starts Postgres again at the same address; undefined when that does not succeed. */
  restart(): Promise<SupervisedProcess | undefined>;
}

export interface RunningPostgres {
  /** Resolves when Postgres has gone although nobody stopped it, and does not come back. */
  readonly died: Promise<void>;
  stop(): Promise<void>;
}

/** Starts in a row that may fail before we give up. */
const attempts = 6;

/** Starts Postgres again when it goes by itself: clients wait for it at the same address, and lose nothing. */
export function keepPostgresRunning({ first, logger, restart }: RunningPostgresOptions): RunningPostgres {
  let current = first;
  let stopping = false;
  const revive = async () => {
    for (let attempt = 0; attempt < attempts && !stopping; attempt++) {
      await sleep(backoff(attempt, { base: 100, cap: 3_000 }));
      const next = stopping ? undefined : await restart();
      if (!next) continue;
      logger.warn({ attempt }, 'Postgres is running again');
      return next;
    }
    return undefined;
  };
  const watch = async () => {
    while (!stopping) {
      const code = await current.exited;
      if (stopping) return;
      logger.error({ code }, 'Postgres has gone, starting it again');
      const next = await revive();
      if (!next) return;
      current = next;
    }
  };
  const watching = watch();
  return {
    died: watching.then(() => (stopping ? new Promise(() => undefined) : undefined)),
    async stop() {
      stopping = true;
      await current.stop();
      // A start that was under way: what it brought up goes too.
      await watching;
      await current.stop();
    },
  };
}
