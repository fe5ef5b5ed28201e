import type { Sql } from '../database.ts';

export interface RollUp {
  /** Seconds of the tier that is read, and of the one that is made. */
  readonly from: number;
  readonly to: number;
  /** Beginning of the one block a shard that is made, milliseconds since the epoch. */
  readonly at: number;
}

/** Makes, or makes anew, one coarser block of every shard. */
export async function rollUp(sql: Sql, { from, to, at }: RollUp): Promise<void> {
  const start = at / 1000;
  await sql`
    INSERT INTO usage.block (shard, step, at, cpu_average, cpu_max, memory_average, memory_max)
    SELECT p.shard, ${to}, to_timestamp(${start}::float8),
      array_agg(p.cpu_average::real ORDER BY p.slot), array_agg(p.cpu_max ORDER BY p.slot),
      array_agg(p.memory_average::real ORDER BY p.slot), array_agg(p.memory_max ORDER BY p.slot)
    FROM (
      SELECT b.shard, v.slot, avg(v.cpu_average) AS cpu_average, max(v.cpu_max) AS cpu_max,
        avg(v.memory_average) AS memory_average, max(v.memory_max) AS memory_max
      FROM usage.block b, unnest(b.cpu_average, b.cpu_max, b.memory_average, b.memory_max) WITH ORDINALITY
        AS v(cpu_average, cpu_max, memory_average, memory_max, slot)
      WHERE b.step = ${from} AND b.at >= to_timestamp(${start}::float8) AND b.at < to_timestamp(${start + to}::float8)
      GROUP BY b.shard, v.slot
    ) p
    GROUP BY p.shard
    ON CONFLICT (shard, step, at) DO UPDATE SET cpu_average = excluded.cpu_average, cpu_max = excluded.cpu_max,
      memory_average = excluded.memory_average, memory_max = excluded.memory_max`;
}

/** Beginning of the oldest block of the tier that begins at `since` or later; undefined when there is none. */
export async function firstBlock(sql: Sql, step: number, since: number): Promise<number | undefined> {
  const rows = await sql<{ at: number | null }[]>`
    SELECT (extract(epoch FROM min(at)) * 1000)::float8 AS at FROM usage.block
    WHERE step = ${step} AND at >= to_timestamp(${since / 1000}::float8)`;
  return rows[0]?.at ?? undefined;
}

/** Beginning of the newest block of the tier; undefined when there is none. */
export async function lastBlock(sql: Sql, step: number): Promise<number | undefined> {
  const rows = await sql<{ at: number | null }[]>`
    SELECT (extract(epoch FROM max(at)) * 1000)::float8 AS at FROM usage.block WHERE step = ${step}`;
  return rows[0]?.at ?? undefined;
}
