import type { Sql } from './database.ts';
import type { Position } from './store.ts';

/** Where the mirror of each resource stands; nothing for a cluster that is not mirrored. */
export async function loadPositions(sql: Sql, cluster: string): Promise<Position[]> {
  return sql<Position[]>`SELECT resource, version, facts FROM store.position WHERE cluster = ${cluster}`;
}
