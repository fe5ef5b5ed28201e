import postgres from 'postgres';

/** Throws when the tables of a cluster contradict each other: what no history of writes may leave behind. */
export async function verifyLog(url: string, cluster = 'test'): Promise<void> {
  const sql = postgres(url, { max: 1 });
  try {
    for (const [fault, query] of Object.entries(faults)) {
      const rows = await sql.unsafe(query, [cluster]);
      if (rows.length > 0) throw new Error(`${fault}: ${JSON.stringify(rows.slice(0, 5))}`);
    }
  } finally {
    await sql.end();
  }
}

const faults: Readonly<Record<string, string>> = {
  'revisions with gaps or twice': `
    SELECT revision, before FROM (
      SELECT revision, lag(revision) OVER (ORDER BY revision) AS before FROM store.journal WHERE cluster = $1) AS j
    WHERE before IS NOT NULL AND revision <> before + 1`,
  'the head is not the last revision': `
    SELECT c.revision, max(j.revision) FROM store.cluster c JOIN store.journal j ON j.cluster = c.name
    WHERE c.name = $1 GROUP BY c.revision HAVING max(j.revision) <> c.revision`,
  'time goes back': `
    SELECT revision FROM (
      SELECT revision, time, lag(time) OVER (ORDER BY revision) AS before FROM store.journal WHERE cluster = $1) AS j
    WHERE time < before`,
  'a revision before that is not the one before': `
    SELECT * FROM (
      SELECT revision, revision_before, operation, lag(revision) OVER key AS expected, lag(operation) OVER key AS last
      FROM store.journal WHERE cluster = $1
      WINDOW key AS (PARTITION BY resource, namespace, name ORDER BY revision)) AS j
    WHERE revision_before IS DISTINCT FROM CASE WHEN last = 'delete' THEN NULL ELSE expected END
       OR (operation = 'create') <> (revision_before IS NULL)`,
  'an object that is not the last of its journal': `
    SELECT o.name, o.revision, j.revision AS journalled, j.operation FROM (SELECT * FROM store.object WHERE cluster = $1) AS o
    FULL JOIN (
      SELECT DISTINCT ON (resource, namespace, name) * FROM store.journal WHERE cluster = $1
      ORDER BY resource, namespace, name, revision DESC) AS j USING (resource, namespace, name)
    WHERE (o.name IS NULL AND j.operation <> 'delete')
       OR (o.name IS NOT NULL AND (j.operation = 'delete' OR j.revision <> o.revision))
       OR (o.name IS NOT NULL AND resource <> 'secrets' AND j.body <> o.body)`,
  'a body with another revision than its row': `
    SELECT revision, name FROM store.journal
    WHERE cluster = $1 AND position('"resourceVersion":"' || revision || '"' in body) = 0`,
};
