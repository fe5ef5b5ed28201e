import type { Sql } from './database.ts';
import { type RetentionClass, retentionClasses } from './retention.ts';

/** What the row of the cluster says to its new writer. */
export interface Tenure {
  readonly epoch: number;
  readonly revision: number;
  /** Of the last batch, milliseconds since the epoch. */
  readonly time: number;
  /** Of each class of the journal: rows at this revision and below have been dropped. */
  readonly floors: Partial<Record<RetentionClass, number>>;
}

/** A new cluster begins at 1: an empty list carries a revision too, and 0 means 'any' to Kubernetes clients. */
const lowest = 1;

export interface TakeOver {
  readonly cluster: string;
  /** UUID of who takes over. */
  readonly writer: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Of a cluster that is new; nothing before it can be asked for. */
  readonly firstRevision?: number | undefined;
}

/** Makes `writer` (a UUID) the writer. The one before cannot commit any more: its epoch is over. */
export async function takeOver(sql: Sql, { cluster, writer, now, firstRevision }: TakeOver): Promise<Tenure> {
  const first = firstRevision ?? lowest;
  const floors = firstRevision ? Object.fromEntries(retentionClasses.map((name) => [name, firstRevision])) : {};
  const [row] = await sql<Tenure[]>`
    INSERT INTO store.cluster AS c (name, revision, epoch, writer, time, floors)
    VALUES (${cluster}, ${first}, 1, ${writer}::uuid, to_timestamp(${String(now / 1000)}::float8),
      ${JSON.stringify(floors)}::text::jsonb)
    ON CONFLICT (name) DO UPDATE SET epoch = c.epoch + 1, writer = excluded.writer
    RETURNING epoch, revision, floors, extract(epoch FROM time)::float8 * 1000 AS time`;
  if (!row) throw new Error('Postgres returned no row for the cluster.');
  return { ...row, time: Math.round(row.time) };
}

/**
 * Settles a batch whose outcome is not known: raises the epoch, so that a statement of ours that is still on its way
 * can never commit, and tells up to which revision all is committed. Undefined: `writer` is not the writer any more.
 */
export async function renewEpoch(sql: Sql, cluster: string, writer: string) {
  const [row] = await sql<{ epoch: number; revision: number }[]>`
    UPDATE store.cluster SET epoch = epoch + 1 WHERE name = ${cluster} AND writer = ${writer}::uuid
    RETURNING epoch, revision`;
  return row;
}

export async function isWriter(sql: Sql, cluster: string, writer: string): Promise<boolean> {
  const rows = await sql`SELECT 1 FROM store.cluster WHERE name = ${cluster} AND writer = ${writer}::uuid`;
  return rows.length === 1;
}
