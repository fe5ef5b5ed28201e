import { systemClock } from '@pilothouse/std/clock';
import postgres from 'postgres';

export type Sql = postgres.Sql<{ bigint: number }>;

/** A way to Postgres that survives broken connections. */
export interface Database {
  /**
   * Runs queries on the present connections. When one of these breaks, or stays silent for longer than the limit,
   * all are given up and the next call opens new ones. What became of the query is then not known.
   */
  run<T>(query: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Milliseconds without an answer after which a connection counts as broken; a network may fail silently. */
  readonly silence: number;
  readonly connections: number;
  /** PostgreSQL settings of each connection. */
  readonly settings?: Readonly<Record<string, string | boolean>>;
}

/** Seconds that queries on connections that were given up have to end by themselves. */
const grace = 5;

/**
 * The driver can reconnect by itself, but a connection that breaks at the wrong moment leaves its writer waiting for
 * a flush that never comes, so broken connections are replaced whole.
 */
export function createDatabase(options: DatabaseOptions): Database {
  let current: Sql | undefined;
  const replaced = new Set<Promise<void>>();
  const discard = (broken: Sql) => {
    if (current === broken) current = undefined;
    const ending = broken.end({ timeout: options.connections === 1 ? 0 : grace });
    replaced.add(ending);
    void ending.finally(() => replaced.delete(ending));
  };
  return {
    async run(query) {
      current ??= connect(options);
      const sql = current;
      try {
        return await withLimit(query(sql), options);
      } catch (error) {
        if (isBroken(error)) discard(sql);
        throw error;
      }
    },
    async close() {
      const last = current;
      current = undefined;
      await Promise.all([last?.end({ timeout: grace }), ...replaced]);
    },
  };
}

function connect({ url, connections, settings = {} }: DatabaseOptions): Sql {
  return postgres(url, {
    max: connections,
    onnotice: () => undefined,
    connect_timeout: 10,
    idle_timeout: connections === 1 ? 0 : 60,
    // Revisions stay below 2^53.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    // Asks for array types on each new connection, and when that dies at once, nobody catches the error.
    fetch_types: false,
    backoff: () => 0,
    connection: { application_name: 'pilothouse store', ...settings },
  });
}

/** An answer from a living Postgres says what is wrong with the query; anything else, what is wrong with the line. */
function isBroken(error: unknown): boolean {
  return !(error instanceof postgres.PostgresError) || error.severity === 'FATAL' || error.severity === 'PANIC';
}

/** Real time, whatever clock the store lives by: it is the network that is being timed. */
function withLimit<T>(answer: Promise<T>, { silence }: DatabaseOptions): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = systemClock.after(silence, () => reject(new Error(`Postgres has not answered for ${silence} ms.`)));
    answer.then(resolve, reject).finally(cancel);
  });
}

/** For what reads the journal. */
export function openReader(url: string): Database {
  return createDatabase({ url, silence: 120_000, connections: 4 });
}

/**
 * The one connection that writes. Its statements touch few rows by primary key, whatever the statistics say: a plan
 * made while a table was empty would scan it for ever.
 */
export function openWriter(url: string): Database {
  const settings = {
    enable_seqscan: false,
    enable_hashjoin: false,
    enable_mergejoin: false,
    plan_cache_mode: 'force_generic_plan',
    jit: false,
  };
  return createDatabase({ url, silence: 20_000, connections: 1, settings });
}
