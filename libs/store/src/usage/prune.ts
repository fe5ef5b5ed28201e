import type { Sql } from '../database.ts';

/** Rows that one statement removes at most: 2,000 minutes of 64 series are 2 MB. */
const most = 2000;

/** Removes blocks of the tier that began before the instant; whether there may be more. */
export async function pruneBlocks(sql: Sql, step: number, before: number): Promise<boolean> {
  const removed = await sql`
    DELETE FROM usage.block WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM usage.block WHERE step = ${step} AND at < to_timestamp(${before / 1000}::float8) LIMIT ${most}))`;
  return removed.count === most;
}

/** Forgets who had which place in shards without any block. Those made after `before` may be about to get their first. */
export async function pruneSeries(sql: Sql, before: number): Promise<void> {
  await sql`
    DELETE FROM usage.series s WHERE s.shard IN (
      SELECT shard FROM usage.series GROUP BY shard
      HAVING max(created_at) < to_timestamp(${before / 1000}::float8)
        AND NOT EXISTS (SELECT FROM usage.block b WHERE b.shard = series.shard)
      LIMIT ${most})`;
}
