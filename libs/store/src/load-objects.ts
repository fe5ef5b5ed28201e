import type { Sql } from './database.ts';
import { ObjectRecord } from './object-record.ts';
import { isSealed, type SecretSealing } from './secret-sealing.ts';
import type { StoredObject } from './stored-object.ts';

interface Row {
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly revision: number;
  readonly labels: Record<string, string>;
  readonly created_at: number;
  readonly node: string | null;
  readonly phase: string | null;
  readonly owner_uid: string | null;
  readonly owner_uids: string | null;
  readonly body: string;
}

const pageSize = 1000;

/** Streams every object of the cluster, in key order, without parsing bodies. */
export async function* loadObjects(sql: Sql, cluster: string, sealing: SecretSealing): AsyncGenerator<StoredObject[]> {
  const pages = sql<Row[]>`
    SELECT resource, namespace, name, uid, revision, labels, extract(epoch FROM created_at)::float8 * 1000 AS created_at,
      node, phase, owner_uid, owner_uids, body
    FROM store.object WHERE cluster = ${cluster}
    ORDER BY resource, namespace, name`.cursor(pageSize);
  for await (const rows of pages) yield rows.map((row) => toRecord(row, sealing));
}

function toRecord(row: Row, sealing: SecretSealing): StoredObject {
  const key = { resource: row.resource, namespace: row.namespace, name: row.name };
  const body = isSealed(key) ? sealing.open(key, row.body) : row.body;
  const fields = {
    uid: row.uid,
    labels: row.labels,
    controllerUid: row.owner_uid ?? undefined,
    ownerUids: row.owner_uids?.split(' ') ?? [],
    node: row.node ?? undefined,
    phase: row.phase ?? undefined,
    createdAt: Math.round(row.created_at),
  };
  return new ObjectRecord(key, row.revision, fields, Buffer.from(body));
}
