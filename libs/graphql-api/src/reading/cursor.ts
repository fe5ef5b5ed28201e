import { createHash } from 'node:crypto';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';
import { clusterError } from '../errors/cluster-error.ts';

/** By name of the cluster, up to which revision of its journal something was seen. */
type Revisions = ReadonlyMap<string, number>;

/** Where a subscription goes on, and whose rights it was read with. */
interface ResumePoint {
  readonly revisions: Revisions;
  readonly rights: string;
}

const rightsOf = ({ name, groups }: User) =>
  createHash('sha256')
    .update(JSON.stringify([name, groups]))
    .digest('base64url')
    .slice(0, 12);

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const notOurs = (cause?: unknown) =>
  new StatusError('BadRequest', 'the cursor is not one of ours', undefined, { ...(cause !== undefined && { cause }) });

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw notOurs(cause);
  }
}

export function vectorCursor(revisions: Revisions, user: User): string {
  return encode([Object.fromEntries(revisions), rightsOf(user)]);
}

export function resumeCursor(cluster: Pick<ClusterHandle, 'name'>, revision: number, user: User): string {
  return vectorCursor(new Map([[cluster.name, revision]]), user);
}

function readResumePoint(cursor: string): ResumePoint {
  const value = decode(cursor);
  const [revisions, rights]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof revisions !== 'object' || revisions === null || typeof rights !== 'string') throw notOurs();
  const known = Object.entries(revisions).map(([name, revision]: [string, unknown]) => {
    if (typeof revision !== 'number') throw notOurs();
    return [name, revision] as const;
  });
  return { revisions: new Map(known), rights };
}

function readAs(user: User, cursor: string): Revisions {
  const { revisions, rights } = readResumePoint(cursor);
  if (rights !== rightsOf(user)) throw new StatusError('Expired', 'your rights have changed: start afresh');
  return revisions;
}

/** What is read on in one cluster. */
interface Resumable {
  readonly cluster: ClusterHandle;
  /**
   * The only resource that is read; without it the journal must still have every kind's changes, short-lived Leases
   * included.
   */
  readonly resource?: string | undefined;
}

/** Older than what is kept, or newer than what there is. */
function isLost(revision: number, { cluster, resource }: Resumable): boolean {
  return revision < cluster.store.oldest(resource) || revision > cluster.store.revision();
}

/**
 * The revision after which to go on. Throws StatusError `Expired` when the user's rights have changed since (what was
 * shown may no longer be all, or allowed), when it is older than what is kept, or newer than what there is.
 */
export function revisionOfCursor(cluster: ClusterHandle, cursor: string, user: User, resource?: string): number {
  const revision = readAs(user, cursor).get(cluster.name);
  if (revision === undefined) {
    throw new StatusError('BadRequest', `the cursor is not of cluster ${cluster.name}`);
  }
  if (isLost(revision, { cluster, resource })) {
    throw new StatusError('Expired', 'the cursor is too old: start afresh');
  }
  return revision;
}

/**
 * As `revisionOfCursor` for several clusters; those that the cursor does not know are missing in the answer. When it has
 * expired in some, `extensions.clusters` of the error names them.
 */
export function revisionsOfCursor(wanted: readonly Resumable[], cursor: string, user: User): Map<string, number> {
  const known = readAs(user, cursor);
  const revisions = new Map<string, number>();
  const lost: string[] = [];
  for (const resumable of wanted) {
    const { name } = resumable.cluster;
    const revision = known.get(name);
    if (revision === undefined) continue;
    if (isLost(revision, resumable)) lost.push(name);
    else revisions.set(name, revision);
  }
  if (lost.length > 0) throw expiredIn(lost);
  return revisions;
}

export const expiredIn = (clusters: readonly string[], cause = 'the cursor is too old') =>
  clusterError('Expired', clusters, `${cause} in ${clusters.join(', ')}: start afresh`);

/**
 * Where a page ends: the sort key of its last row, its namespace, its name and its cluster, which a cursor that was made
 * for one cluster may lack.
 */
export type Position = readonly [key: string | number, namespace: string, name: string, cluster?: string];

export const positionCursor = (position: Position): string => encode(position);

export function readPosition(cursor: string): Position {
  const value = decode(cursor);
  const [key, namespace, name, cluster]: unknown[] = Array.isArray(value) ? value : [];
  const keyed = typeof key === 'string' || typeof key === 'number';
  const placed = cluster === undefined || typeof cluster === 'string';
  if (!keyed || !placed || typeof namespace !== 'string' || typeof name !== 'string') {
    throw new StatusError('BadRequest', '`after` is not a cursor of this list');
  }
  return cluster === undefined ? [key, namespace, name] : [key, namespace, name, cluster];
}
