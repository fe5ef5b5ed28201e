import { setImmediate as turn } from 'node:timers/promises';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Database, Sql } from './database.ts';
import { recordFromText } from './object-record.ts';
import { type RetentionClass, retentionClass, retentionClasses } from './retention.ts';
import { isSealed, type SecretSealing } from './secret-sealing.ts';
import type { Change, HistoryOptions, Operation, WatchOptions } from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

interface Row {
  readonly revision: number;
  readonly time: number;
  readonly operation: Operation;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly revision_before: number | null;
  readonly body: string;
  readonly body_before: string | null;
  readonly fingerprints: Record<string, string> | null;
  readonly field_manager: string | null;
  readonly actor: string;
}

export interface JournalPage {
  readonly changes: readonly Change[];
  /** Nothing up to this revision is missing. */
  readonly through: number;
}

export interface JournalState {
  /** Rows of the class at this revision and below have been dropped. */
  floor(name: RetentionClass): number;
  /** Start of the oldest partition of the class, milliseconds since the epoch. */
  earliest(name: RetentionClass): number;
}

/** Changes of one page of the journal; each parses two bodies. */
const pageSize = 200;

/** Objects that are made in one turn of the event loop. */
const slice = 200;

/** Reads of the past. Slow next to the cache, and never on the way of a write. */
export class Journal {
  private readonly database: Database;
  private readonly cluster: string;
  private readonly sealing: SecretSealing;
  private readonly state: JournalState;

  constructor(database: Database, cluster: string, sealing: SecretSealing, state: JournalState) {
    this.database = database;
    this.cluster = cluster;
    this.sealing = sealing;
    this.state = state;
  }

  /** Changes in (from, to], oldest first. Throws Expired when some of them have been dropped. */
  async changes(from: number, to: number, { resource, namespace, name }: WatchOptions): Promise<JournalPage> {
    this.refuseExpired(from, resource);
    const rows = await this.read(
      (sql) => sql<Row[]>`
      ${select(sql)}
      WHERE j.cluster = ${this.cluster} AND j.revision > ${from} AND j.revision <= ${to}
      ${resource === undefined ? sql`` : sql`AND j.class = ${retentionClass(resource)} AND j.resource = ${resource}`}
      ${namespace === undefined ? sql`` : sql`AND j.namespace = ${namespace}`}
      ${name === undefined ? sql`` : sql`AND j.name = ${name}`}
      ORDER BY j.revision LIMIT ${pageSize}`,
    );
    // What was dropped while we read may be missing from what we read.
    this.refuseExpired(from, resource);
    const through = rows.length < pageSize ? to : (rows.at(-1)?.revision ?? to);
    return { changes: rows.map((row) => this.toChange(row)), through };
  }

  async history(key: ObjectKey, { before, limit = 100 }: HistoryOptions): Promise<Change[]> {
    const rows = await this.read(
      (sql) => sql<Row[]>`
      ${select(sql)}
      WHERE j.cluster = ${this.cluster} AND j.class = ${retentionClass(key.resource)}
        AND j.resource = ${key.resource} AND j.namespace = ${key.namespace} AND j.name = ${key.name}
        ${before === undefined ? sql`` : sql`AND j.revision < ${before}`}
      ORDER BY j.revision DESC LIMIT ${limit}`,
    );
    return rows.map((row) => this.toChange(row));
  }

  async asOf(resource: string, time: number, namespace: string | undefined): Promise<StoredObject[]> {
    const name = retentionClass(resource);
    if (this.state.floor(name) > 0 && time < this.state.earliest(name)) {
      throw new StatusError(
        'Expired',
        `The history of ${resource} does not reach back to ${new Date(time).toISOString()}`,
      );
    }
    const instant = String(time / 1000);
    const rows = await this.read(
      (sql) => sql<Row[]>`
      SELECT * FROM (
        SELECT DISTINCT ON (resource, namespace, name) resource, namespace, name, revision, operation, body
        FROM store.journal
        WHERE cluster = ${this.cluster} AND class = ${name} AND resource = ${resource}
          AND filed <= to_timestamp(${instant}::float8) AND time <= to_timestamp(${instant}::float8)
          ${namespace === undefined ? sql`` : sql`AND namespace = ${namespace}`}
        ORDER BY resource, namespace, name, revision DESC) AS latest
      WHERE operation <> 'delete'`,
    );
    const objects: StoredObject[] = [];
    for (const [index, row] of rows.entries()) {
      // Each body is parsed: tens of thousands at once would hold up everybody else.
      if (index > 0 && index % slice === 0) await turn();
      objects.push(this.toObject(keyOf(row), row.revision, row.body));
    }
    return objects;
  }

  private refuseExpired(from: number, resource: string | undefined): void {
    const classes = resource === undefined ? retentionClasses : [retentionClass(resource)];
    const floor = Math.max(...classes.map((name) => this.state.floor(name)));
    if (from < floor) throw new StatusError('Expired', `too old resource version: ${from} (${floor})`);
  }

  private async read<T>(query: (sql: Sql) => Promise<T>): Promise<T> {
    try {
      return await this.database.run(query);
    } catch (cause) {
      throw new StatusError('ServiceUnavailable', 'The history cannot be read now. Try again.', undefined, { cause });
    }
  }

  private toChange(row: Row): Change {
    const key = keyOf(row);
    const { revision_before: before, body_before: body } = row;
    return {
      revision: row.revision,
      time: Math.round(row.time),
      operation: row.operation,
      key,
      object: this.toObject(key, row.revision, row.body),
      previous: before === null || body === null ? undefined : this.toObject(key, before, body),
      actor: row.actor,
      fieldManager: row.field_manager ?? undefined,
      fingerprints: row.fingerprints ?? undefined,
    };
  }

  private toObject(key: ObjectKey, revision: number, body: string): StoredObject {
    return recordFromText(key, revision, isSealed(key) ? this.sealing.open(key, body) : body);
  }
}

function keyOf({ resource, namespace, name }: Row): ObjectKey {
  return { resource, namespace, name };
}

function select(sql: Sql) {
  return sql`
    SELECT j.revision, extract(epoch FROM j.time)::float8 * 1000 AS time, j.operation, j.resource, j.namespace, j.name,
      j.revision_before, j.body, j.fingerprints, j.field_manager, j.actor, p.body AS body_before
    FROM store.journal j
    LEFT JOIN LATERAL (
      SELECT body FROM store.journal p
      WHERE p.cluster = j.cluster AND p.class = j.class AND p.resource = j.resource AND p.namespace = j.namespace
        AND p.name = j.name AND p.revision = j.revision_before
      LIMIT 1) AS p ON j.revision_before IS NOT NULL`;
}
