import type { Sql } from '../database.ts';
import { arrayLiteral } from './array-literal.ts';
import type { Minute } from './minute-buckets.ts';
import type { Place } from './place-series.ts';
import type { UsageBucket } from './usage-bucket.ts';

/** One row: a minute of one shard. */
interface Block {
  readonly shard: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly buckets: readonly (UsageBucket | undefined)[];
}

/**
 * One statement, one row a shard and minute. Where a row is there already (a sample came late, or the server was
 * restarted within the minute) both are put together.
 */
export async function writeMinutes(
  sql: Sql,
  minutes: readonly Minute[],
  places: ReadonlyMap<string, Place>,
): Promise<void> {
  const blocks = minutes.flatMap((minute) => blocksOf(minute, places));
  if (blocks.length === 0) return;
  const column = (value: (bucket: UsageBucket) => number) =>
    arrayLiteral(blocks.map(({ buckets }) => arrayText(buckets, value)));
  await sql.unsafe(
    statement,
    [
      arrayLiteral(blocks.map(({ shard }) => shard)),
      arrayLiteral(blocks.map(({ at }) => at / 1000)),
      column(({ cpuCores }) => cpuCores.average),
      column(({ cpuCores }) => cpuCores.max),
      column(({ memoryBytes }) => memoryBytes.average),
      column(({ memoryBytes }) => memoryBytes.max),
    ],
    { prepare: true },
  );
}

/** Of two arrays: each element from both, where there are two. */
const merged = (column: string, both: string) => `${column} = ARRAY(
  SELECT ${both} FROM unnest(block.${column}, excluded.${column}) WITH ORDINALITY AS m(old, new, slot) ORDER BY slot)`;
const average = (column: string) => merged(column, 'COALESCE((old + new) / 2, new, old)');
const largest = (column: string) => merged(column, 'GREATEST(old, new)');

const statement = `
INSERT INTO usage.block (shard, step, at, cpu_average, cpu_max, memory_average, memory_max)
SELECT n.shard, 60, to_timestamp(n.at), n.cpu_average::real[], n.cpu_max::real[], n.memory_average::real[],
  n.memory_max::real[]
FROM unnest($1::integer[], $2::float8[], $3::text[], $4::text[], $5::text[], $6::text[])
  AS n(shard, at, cpu_average, cpu_max, memory_average, memory_max)
ON CONFLICT (shard, step, at) DO UPDATE SET
  ${average('cpu_average')}, ${largest('cpu_max')}, ${average('memory_average')}, ${largest('memory_max')}`;

function blocksOf({ at, buckets }: Minute, places: ReadonlyMap<string, Place>): Block[] {
  const shards = new Map<number, (UsageBucket | undefined)[]>();
  for (const [series, bucket] of buckets) {
    const place = places.get(series);
    if (!place) continue;
    const row = shards.get(place.shard) ?? [];
    shards.set(place.shard, row);
    row[place.slot - 1] = bucket;
  }
  return [...shards].map(([shard, found]) => ({ shard, at, buckets: Array.from(found) }));
}

/** As PostgreSQL reads an array of real; nine digits are all that such a number holds. */
function arrayText(buckets: readonly (UsageBucket | undefined)[], value: (bucket: UsageBucket) => number): string {
  return `{${buckets.map((bucket) => (bucket ? value(bucket).toPrecision(9) : 'NULL')).join(',')}}`;
}
