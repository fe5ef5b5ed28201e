import type { Sql } from '../database.ts';
import { arrayLiteral } from './array-literal.ts';
import { seriesOf, seriesText } from './series-key.ts';

/** Where the points of a series are: the element `slot`, from 1, of the blocks of `shard`. */
export interface Place {
  readonly shard: number;
  readonly slot: number;
}

export const shardSize = 64;

/** The shard of a cluster that has places left; `used` of them are taken. */
export interface OpenShard {
  readonly shard: number;
  readonly used: number;
}

export interface PlacedSeries {
  readonly places: ReadonlyMap<string, Place>;
  readonly open: OpenShard | undefined;
}

interface Placing {
  readonly cluster: string;
  /** Texts of series that have not been written by this process yet. */
  readonly series: readonly string[];
  readonly open: OpenShard | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The places that the series had before, or new ones: neighbours in the order given. */
export async function placeSeries(sql: Sql, { cluster, series, open, now }: Placing): Promise<PlacedSeries> {
  const places = await findPlaces(sql, cluster, series);
  const fresh = series.filter((one) => !places.has(one));
  const assigned = assign(fresh, open, await takeShards(sql, fresh.length, open));
  await insert(sql, cluster, assigned.places, now);
  return { places: new Map([...places, ...assigned.places]), open: assigned.open };
}

async function findPlaces(sql: Sql, cluster: string, series: readonly string[]): Promise<Map<string, Place>> {
  const { uids, containers } = columnsOf(series);
  const rows = await sql<{ uid: string; container: string; shard: number; slot: number }[]>`
    SELECT s.uid, s.container, s.shard, s.slot
    FROM unnest(${uids}::text[], ${containers}::text[]) AS w(uid, container)
    JOIN usage.series s ON s.cluster = ${cluster} AND s.uid = w.uid AND s.container = w.container`;
  return new Map(rows.map(({ uid, container, shard, slot }) => [seriesText({ uid, container }), { shard, slot }]));
}

async function takeShards(sql: Sql, count: number, open: OpenShard | undefined): Promise<number[]> {
  const room = open ? shardSize - open.used : 0;
  const needed = Math.max(0, Math.ceil((count - room) / shardSize));
  if (needed === 0) return [];
  const rows = await sql<{ shard: number }[]>`
    SELECT nextval('usage.shard')::integer AS shard FROM generate_series(1, ${needed})`;
  return rows.map(({ shard }) => shard);
}

function assign(series: readonly string[], open: OpenShard | undefined, shards: readonly number[]) {
  const places = new Map<string, Place>();
  const rest = [...shards];
  let current = open;
  for (const one of series) {
    if (!current || current.used >= shardSize) current = { shard: rest.shift() ?? Number.NaN, used: 0 };
    current = { shard: current.shard, used: current.used + 1 };
    places.set(one, { shard: current.shard, slot: current.used });
  }
  return { places, open: current };
}

async function insert(sql: Sql, cluster: string, places: ReadonlyMap<string, Place>, now: number): Promise<void> {
  if (places.size === 0) return;
  const { uids, containers } = columnsOf([...places.keys()]);
  const shards = arrayLiteral([...places.values()].map(({ shard }) => shard));
  const slots = arrayLiteral([...places.values()].map(({ slot }) => slot));
  await sql`
    INSERT INTO usage.series (cluster, uid, container, shard, slot, created_at)
    SELECT ${cluster}, n.uid, n.container, n.shard, n.slot, to_timestamp(${now / 1000}::float8)
    FROM unnest(${uids}::text[], ${containers}::text[], ${shards}::integer[], ${slots}::smallint[])
      AS n(uid, container, shard, slot)`;
}

function columnsOf(series: readonly string[]) {
  const keys = series.map(seriesOf);
  const column = (of: 'uid' | 'container') => arrayLiteral(keys.map((key) => key[of]));
  return { uids: column('uid'), containers: column('container') };
}
