import type { Sql } from '../database.ts';
import { arrayLiteral } from './array-literal.ts';
import { type SeriesKey, seriesText } from './series-key.ts';
import type { Resolution } from './tiers.ts';
import type { WeighedBucket } from './usage-bucket.ts';

export interface BlockRequest {
  readonly cluster: string;
  readonly series: readonly SeriesKey[];
  /** Milliseconds since the epoch; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly resolution: Resolution;
  /** By the step of a tier: up to which instant it has been made of the finer one. */
  readonly madeUntil: ReadonlyMap<number, number>;
}

interface Row {
  readonly number: number;
  readonly at: number;
  readonly weight: number;
  readonly cpuAverage: number;
  readonly cpuMax: number;
  readonly memoryAverage: number;
  readonly memoryMax: number;
}

/** What is kept of each series, by its text: one query, whatever their number. */
export async function readBlocks(sql: Sql, request: BlockRequest): Promise<Map<string, WeighedBucket[]>> {
  const { cluster, series, resolution } = request;
  const uids = arrayLiteral(series.map(({ uid }) => uid));
  const containers = arrayLiteral(series.map(({ container }) => container));
  const { steps, starts, ends } = spans(request);
  const rows = await sql<Row[]>`
    SELECT w.number::integer, (extract(epoch FROM p.at) * 1000)::float8 AS at, p.weight::float8,
      p.cpu_average AS "cpuAverage", p.cpu_max AS "cpuMax", p.memory_average AS "memoryAverage",
      p.memory_max AS "memoryMax"
    FROM unnest(${uids}::text[], ${containers}::text[]) WITH ORDINALITY AS w(uid, container, number)
    JOIN usage.series s ON s.cluster = ${cluster} AND s.uid = w.uid AND s.container = w.container,
    LATERAL (
      SELECT date_bin(make_interval(secs => ${resolution.seconds}), b.at, 'epoch') AS at, sum(b.step) AS weight,
        sum(b.cpu_average[s.slot]::float8 * b.step) / sum(b.step) AS cpu_average,
        max(b.cpu_max[s.slot])::float8 AS cpu_max,
        sum(b.memory_average[s.slot]::float8 * b.step) / sum(b.step) AS memory_average,
        max(b.memory_max[s.slot])::float8 AS memory_max
      FROM unnest(${steps}::integer[], ${starts}::float8[], ${ends}::float8[]) AS t(step, start, until)
      JOIN usage.block b ON b.shard = s.shard AND b.step = t.step
        AND b.at >= to_timestamp(t.start) AND b.at < to_timestamp(t.until)
      WHERE b.cpu_average[s.slot] IS NOT NULL
      GROUP BY 1
    ) p
    ORDER BY 1, 2`;
  return grouped(series, rows);
}

/** Of each tier the part that no coarser one has: that which is asked for first, what is newer from finer ones. */
function spans({ from, to, resolution, madeUntil }: BlockRequest) {
  const steps = [...madeUntil.keys()].filter((step) => step <= resolution.step).sort((a, b) => b - a);
  let start = from / 1000;
  const found = steps.map((step) => {
    const until = Math.min(to, madeUntil.get(step) ?? to) / 1000;
    const span = { step, start, until };
    start = Math.max(start, until);
    return span;
  });
  return {
    steps: arrayLiteral(found.map(({ step }) => step)),
    starts: arrayLiteral(found.map((span) => span.start)),
    ends: arrayLiteral(found.map(({ until }) => until)),
  };
}

function grouped(series: readonly SeriesKey[], rows: readonly Row[]): Map<string, WeighedBucket[]> {
  const found = new Map(series.map((key) => [seriesText(key), [] as WeighedBucket[]]));
  for (const { number, at, weight, ...row } of rows) {
    const key = series[number - 1];
    const cpuCores = { average: row.cpuAverage, max: row.cpuMax };
    const memoryBytes = { average: row.memoryAverage, max: row.memoryMax };
    if (key) found.get(seriesText(key))?.push({ at, weight, cpuCores, memoryBytes });
  }
  return found;
}
