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
  /** Calls under way have a moment; those to come fail. Never throws. */
  close(): Promise<void>;
}

/** Is told what the connections experience. */
export interface ContactListener {
  /** Postgres has answered. */
  heard(): void;
  /** A connection broke, or could not be made. */
  broken(): void;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Milliseconds without an answer after which a connection counts as broken; a network may fail silently. */
  readonly silence: number;
  readonly connections: number;
  /** PostgreSQL settings of each connection. */
  readonly settings?: Readonly<Record<string, string | boolean>>;
  readonly contact: ContactListener;
}

/** Seconds that queries on connections that were given up have to end by themselves. */
const grace = 5;
/** Seconds that they have when all is closed: Postgres may be hung. */
const lastGrace = 0.2;

/**
 * The driver can reconnect by itself, but a connection that breaks at the wrong moment leaves its writer waiting for
 * a flush that never comes, so broken connections are replaced whole.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const { contact, connections } = options;
  let current: Sql | undefined;
  let closed = false;
  const discard = (broken: Sql) => {
    contact.broken();
    if (current === broken) current = undefined;
    void broken.end({ timeout: connections === 1 ? 0 : grace });
  };
  const open = () => {
    const sql: Sql = connect(options, () => {
      if (current === sql && connections === 1) contact.broken();
    });
    return sql;
  };
  return {
    async run(query) {
      if (closed) throw new Error('The connection to Postgres is closed.');
      current ??= open();
      const sql = current;
      try {
        const answer = await withLimit(query(sql), options);
        contact.heard();
        return answer;
      } catch (error) {
        if (isBroken(error)) discard(sql);
        else contact.heard();
        throw error;
      }
    },
    async close() {
      closed = true;
      const last = current;
      current = undefined;
      await last?.end({ timeout: lastGrace });
    },
  };
}

/** `onclose`: a connection has ended, for whatever reason. */
function connect({ url, connections, settings = {} }: DatabaseOptions, onclose: () => void): Sql {
  return postgres(url, {
    onclose,
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
export function openReader(url: string, contact: ContactListener): Database {
  return createDatabase({ url, silence: 120_000, connections: 4, contact });
}

/**
 * The one connection that writes. Its statements touch few rows by primary key, whatever the statistics say: a plan
 * made while a table was empty would scan it for ever.
 */
export function openWriter(url: string, contact: ContactListener): Database {
  const settings = {
    enable_seqscan: false,
    enable_hashjoin: false,
    enable_mergejoin: false,
    plan_cache_mode: 'force_generic_plan',
    jit: false,
  };
  return createDatabase({ url, silence: 20_000, connections: 1, settings, contact });
}
