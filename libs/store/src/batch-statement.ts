import type { BatchContents, PlannedChange } from './batch-plan.ts';
import type { Sql } from './database.ts';
import { retentionClass } from './retention.ts';
import { isSealed, type SecretSealing } from './secret-sealing.ts';
import { keyText } from './sort-key.ts';
import type { Change, Position } from './store.ts';

/** Who may write: the row of the cluster must still say so. */
export interface Fence {
  readonly cluster: string;
  readonly epoch: number;
  /** Before the batch. */
  readonly revision: number;
}

export const notifyChannel = 'pilothouse';

/**
 * The whole batch is one statement, hence one transaction and one round trip. Its first part is the fence: when the
 * row of the cluster does not match, nothing else happens and no row comes back. Columns travel as texts joined by a
 * character that JSON always escapes and names may not hold: bodies are sent once and need no quoting.
 */
export async function commitBatch(
  sql: Sql,
  fence: Fence,
  { changes, positions }: BatchContents,
  sealing: SecretSealing,
): Promise<'committed' | 'fenced'> {
  const last = changes.at(-1)?.change;
  const fenced = [fence.cluster, fence.epoch, fence.revision, last?.revision ?? fence.revision];
  const time = last ? last.time / 1000 : null;
  const values = [...fenced, time, ...toColumns(changes, sealing), ...positionColumns(positions)];
  const rows = await sql.unsafe(statement, values, { prepare: true });
  return rows.length === 1 ? 'committed' : 'fenced';
}

const separator = '\x1f';

const columnTypes = {
  class: 'text',
  operation: 'text',
  final: 'bool',
  resource: 'text',
  namespace: 'text',
  name: 'text',
  uid: 'text',
  revision_before: 'bigint',
  labels: 'jsonb',
  created_at: 'float8',
  node: 'text',
  phase: 'text',
  owner_uid: 'text',
  owner_uids: 'text',
  fingerprints: 'jsonb',
  field_manager: 'text',
  actor: 'text',
  body: 'text',
} as const;

type Column = keyof typeof columnTypes;
const columns = Object.keys(columnTypes) as Column[];

/** An empty text becomes null. */
const array = (type: string, index: number) => `string_to_array($${index + 6}::text, E'\\x1f', '')::${type}[]`;
const arrays = columns.map((column, index) => array(columnTypes[column], index));
const positionArrays = [0, 1, 2].map((index) => array('text', columns.length + index));

const statement = `
WITH fence AS (
  UPDATE store.cluster SET revision = $4::bigint, time = COALESCE(to_timestamp($5::float8), time)
  WHERE name = $1::text AND epoch = $2::bigint AND revision = $3::bigint
  RETURNING name
), entry AS MATERIALIZED (
  SELECT $1::text AS cluster, to_timestamp($5::float8) AS time, $3::bigint + e.number AS revision,
    COALESCE(e.namespace, '') AS place, COALESCE(e.uid, '') AS identity, COALESCE(e.actor, '') AS who, e.*
  FROM fence, unnest(${arrays.join(', ')})
    WITH ORDINALITY AS e(${columns.join(', ')}, number)
), journalled AS (
  INSERT INTO store.journal (cluster, class, filed, revision, time, operation, resource, namespace, name, uid,
    revision_before, labels, body, fingerprints, field_manager, actor)
  SELECT cluster, class, time, revision, time, operation, resource, place, name, identity,
    revision_before, labels, body, fingerprints, field_manager, who
  FROM entry
), removed AS (
  DELETE FROM store.object o USING entry e
  WHERE e.final AND e.operation = 'delete'
    AND o.cluster = e.cluster AND o.resource = e.resource AND o.namespace = e.place AND o.name = e.name
), kept AS (
  INSERT INTO store.object (cluster, resource, namespace, name, uid, revision, labels, created_at, node, phase,
    owner_uid, owner_uids, body)
  SELECT cluster, resource, place, name, identity, revision, labels, to_timestamp(created_at), node, phase,
    owner_uid, owner_uids, body
  FROM entry WHERE final AND operation <> 'delete'
  ON CONFLICT (cluster, resource, namespace, name) DO UPDATE SET
    uid = excluded.uid, revision = excluded.revision, labels = excluded.labels, created_at = excluded.created_at,
    node = excluded.node, phase = excluded.phase, owner_uid = excluded.owner_uid, owner_uids = excluded.owner_uids,
    body = excluded.body
), placed AS (
  INSERT INTO store.position (cluster, resource, version, facts)
  SELECT $1::text, p.resource, COALESCE(p.version, ''), COALESCE(p.facts, '')
  FROM fence, unnest(${positionArrays.join(', ')}) AS p(resource, version, facts)
  ON CONFLICT (cluster, resource) DO UPDATE SET version = excluded.version, facts = excluded.facts
)
SELECT pg_notify('${notifyChannel}', $1::text || ' ' || $4::text) FROM fence`;

function toColumns(changes: readonly PlannedChange[], sealing: SecretSealing): string[] {
  const last = new Map(changes.map(({ change }) => [keyText(change.key), change.revision]));
  const rows = changes.map((planned) => toRow(planned, last.get(keyText(planned.change.key)), sealing));
  return columns.map((column) => rows.map((row) => row[column]).join(separator));
}

function positionColumns(positions: readonly Position[]): string[] {
  const columns = [positions.map((p) => p.resource), positions.map((p) => p.version), positions.map((p) => p.facts)];
  return columns.map((values) => values.join(separator));
}

function toRow({ change, source, text }: PlannedChange, last: number | undefined, sealing: SecretSealing) {
  const { key, object, operation } = change;
  const sealed = isSealed(key);
  return {
    class: retentionClass(key.resource),
    operation,
    final: last === change.revision ? 't' : 'f',
    resource: key.resource,
    namespace: key.namespace,
    name: key.name,
    uid: object.uid,
    revision_before: change.previous ? String(change.previous.revision) : '',
    labels: labelsText(change),
    created_at: String(object.createdAt / 1000),
    node: object.node ?? '',
    phase: object.phase ?? '',
    owner_uid: object.controllerUid ?? '',
    owner_uids: object.ownerUids.join(' '),
    fingerprints: sealed ? JSON.stringify(sealing.fingerprints(source)) : '',
    field_manager: change.fieldManager ?? '',
    actor: change.actor,
    body: sealed ? sealing.seal(key, source) : text,
  } satisfies Record<Column, string>;
}

/** jsonb refuses what JSON allows (NUL, halves of surrogate pairs). The column only finds; the body tells. */
function labelsText({ object }: Change): string {
  const text = JSON.stringify(object.labels);
  return /\\u(?:0000|d[89a-f])/i.test(text) ? text.replace(/\\u(?:0000|d[89a-f]..)/gi, '\\ufffd') : text;
}
