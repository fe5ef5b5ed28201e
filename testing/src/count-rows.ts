import postgres from 'postgres';

export interface RowCounts {
  readonly objects: number;
  readonly changes: number;
  readonly positions: number;
  /** As Prisma keeps them. */
  readonly clusters: number;
}

/** What the database holds of a cluster, or of the objects of one name in it. Looked up beside the store, which goes on. */
export async function countRows(url: string, cluster: string, name?: string): Promise<RowCounts> {
  const sql = postgres(url, { max: 1 });
  const named = name === undefined ? sql`` : sql`AND name = ${name}`;
  try {
    const [counts] = await sql<RowCounts[]>`
      SELECT (SELECT count(*)::int FROM store.object WHERE cluster = ${cluster} ${named}) AS objects,
        (SELECT count(*)::int FROM store.journal WHERE cluster = ${cluster} ${named}) AS changes,
        (SELECT count(*)::int FROM store.position WHERE cluster = ${cluster}) AS positions,
        (SELECT count(*)::int FROM cluster WHERE name = ${cluster}) AS clusters`;
    if (!counts) throw new Error('Postgres counted nothing.');
    return { ...counts };
  } finally {
    await sql.end();
  }
}
