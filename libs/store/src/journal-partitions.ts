import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import type { Sql } from './database.ts';
import type { Partition } from './partition-plan.ts';
import { type RetentionClass, retentionClasses } from './retention.ts';

/** Names of tables are short and cluster names are not: a hash stands for the cluster. */
function rootName(cluster: string): string {
  return `journal_${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
}

const className = (cluster: string, name: RetentionClass) => `${rootName(cluster)}_${name}`;

export function partitionName(cluster: string, { class: name, start }: Partition): string {
  return `${className(cluster, name)}_${new Date(start).toISOString().slice(0, 16).replace(/\D/g, '')}`;
}

/** The levels above time: one partition for the cluster, one for each class in it. */
export async function createClusterPartitions(sql: Sql, cluster: string): Promise<void> {
  await sql.begin(async (transaction) => {
    // Two servers that open a new cluster at once would both make its tables.
    await transaction`SELECT pg_advisory_xact_lock(hashtext(${`journal ${cluster}`}))`;
    const root = rootName(cluster);
    const [exists] = await transaction`SELECT 1 FROM pg_class WHERE oid = to_regclass(${`store.${root}`})`;
    if (exists) return;
    await transaction.unsafe(
      `CREATE TABLE store.${root} PARTITION OF store.journal FOR VALUES IN (${literal(cluster)}) PARTITION BY LIST (class)`,
    );
    for (const name of retentionClasses) {
      await transaction.unsafe(
        `CREATE TABLE store.${className(cluster, name)} PARTITION OF store.${root}
         FOR VALUES IN (${literal(name)}) PARTITION BY RANGE (filed)`,
      );
    }
  });
}

export async function listPartitions(sql: Sql, cluster: string): Promise<Partition[]> {
  const rows = await sql<{ parent: string; bounds: string | null }[]>`
    SELECT p.relname AS parent, pg_get_expr(c.relpartbound, c.oid) AS bounds
    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent
    JOIN pg_namespace n ON n.oid = p.relnamespace
    WHERE n.nspname = 'store' AND p.relname IN ${sql(retentionClasses.map((name) => className(cluster, name)))}`;
  // Without bounds: dropped while we looked.
  return rows.flatMap(({ parent, bounds }) => {
    if (bounds === null) return [];
    const [start = '', end = ''] = [...bounds.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
    const found = retentionClasses.find((name) => className(cluster, name) === parent) ?? 'objects';
    return [{ class: found, start: Date.parse(start), end: Date.parse(end) }];
  });
}

/** Attached, not created in place: that would lock the whole journal against readers and writers. */
export async function createPartition(sql: Sql, cluster: string, partition: Partition): Promise<void> {
  const name = partitionName(cluster, partition);
  const parent = className(cluster, partition.class);
  const [from, to] = [partition.start, partition.end].map((ms) => literal(new Date(ms).toISOString()));
  await sql.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(hashtext(${`journal ${cluster}`}))`;
    const [exists] = await transaction`SELECT 1 FROM pg_class WHERE oid = to_regclass(${`store.${name}`})`;
    if (exists) return;
    await transaction.unsafe(`CREATE TABLE store.${name} (LIKE store.${parent} INCLUDING ALL)`);
    await transaction.unsafe(
      `ALTER TABLE store.${parent} ATTACH PARTITION store.${name} FOR VALUES FROM (${from}) TO (${to})`,
    );
  });
}

/**
 * Before the rows of `partition` go: the last version in it of every object that was alive at its end moves into
 * `heir`, under its own revision and time, and the floor of the class rises. May be repeated when it was cut off.
 * Returns the new floor.
 */
export async function carryForward(sql: Sql, cluster: string, partition: Partition, heir: Partition): Promise<number> {
  const name = partitionName(cluster, partition);
  return sql.begin(async (transaction) => {
    const [row] = await transaction<{ floor: number | null }[]>`
      SELECT max(revision) AS floor FROM store.${transaction(name)}`;
    const floor = row?.floor ?? 0;
    await transaction`
      UPDATE store.cluster SET floors = floors || jsonb_build_object(${partition.class}::text, ${String(floor)}::bigint)
      WHERE name = ${cluster} AND COALESCE((floors->>${partition.class})::bigint, 0) < ${String(floor)}::bigint`;
    await transaction.unsafe(
      `INSERT INTO store.journal (cluster, class, filed, revision, time, operation, resource, namespace, name, uid,
         revision_before, labels, body, fingerprints, field_manager, actor)
       SELECT cluster, class, to_timestamp($1::float8), revision, time, operation, resource, namespace, name, uid,
         revision_before, labels, body, fingerprints, field_manager, actor
       FROM (SELECT DISTINCT ON (resource, namespace, name) * FROM store.${name}
             ORDER BY resource, namespace, name, revision DESC) AS latest
       WHERE operation <> 'delete' AND NOT EXISTS (
         SELECT FROM store.${partitionName(cluster, heir)} h
         WHERE h.resource = latest.resource AND h.namespace = latest.namespace AND h.name = latest.name
           AND h.revision = latest.revision)`,
      [String(heir.start / 1000)],
    );
    return floor;
  });
}

/** All partitions of a cluster at once, with what is in them. */
export async function dropClusterPartitions(transaction: postgres.TransactionSql, cluster: string): Promise<void> {
  await transaction`SELECT pg_advisory_xact_lock(hashtext(${`journal ${cluster}`}))`;
  await transaction.unsafe(`DROP TABLE IF EXISTS store.${rootName(cluster)}`);
}

export async function dropPartition(sql: Sql, cluster: string, partition: Partition): Promise<void> {
  await sql.begin(async (transaction) => {
    // Waiting for a long reader would make every writer wait behind us; the next round tries again.
    await transaction`SET LOCAL lock_timeout = '2s'`;
    await transaction.unsafe(`DROP TABLE IF EXISTS store.${partitionName(cluster, partition)}`);
  });
}

function literal(text: string): string {
  if (/[\0\\]/.test(text)) throw new Error(`${JSON.stringify(text)} cannot be the name of a cluster.`);
  return `'${text.replaceAll("'", "''")}'`;
}
