import { createHash } from 'node:crypto';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';

/** Where a subscription goes on: the revision seen of each cluster, and whose rights it was read with. */
interface ResumePoint {
  readonly revisions: Readonly<Record<string, number>>;
  readonly rights: string;
}

const rightsOf = ({ name, groups }: User) =>
  createHash('sha256')
    .update(JSON.stringify([name, groups]))
    .digest('base64url')
    .slice(0, 12);

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw new StatusError('BadRequest', 'the cursor is not one of ours', undefined, { cause });
  }
}

export function resumeCursor(cluster: Pick<ClusterHandle, 'name'>, revision: number, user: User): string {
  return encode([{ [cluster.name]: revision }, rightsOf(user)]);
}

function readResumePoint(cursor: string): ResumePoint {
  const value = decode(cursor);
  const [revisions, rights]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof revisions !== 'object' || revisions === null || typeof rights !== 'string') {
    throw new StatusError('BadRequest', 'the cursor is not one of ours');
  }
  return { revisions: { ...revisions }, rights };
}

/**
 * The revision after which to go on. Throws StatusError `Expired` when the user's rights have changed since (what was
 * shown may no longer be all, or allowed), when it is older than what is kept, or newer than what there is. `resource`: the
 * only one that is read; without it the journal must still have every kind's changes, short-lived Leases included.
 */
export function revisionOfCursor(cluster: ClusterHandle, cursor: string, user: User, resource?: string): number {
  const { revisions, rights } = readResumePoint(cursor);
  const revision = revisions[cluster.name];
  if (typeof revision !== 'number') throw new StatusError('BadRequest', `the cursor is not of cluster ${cluster.name}`);
  if (rights !== rightsOf(user)) throw new StatusError('Expired', 'your rights have changed: start afresh');
  if (revision < cluster.store.oldest(resource) || revision > cluster.store.revision()) {
    throw new StatusError('Expired', 'the cursor is too old: start afresh');
  }
  return revision;
}

/** Where a page ends: the sort key of its last row, its namespace and its name. */
export type Position = readonly [key: string | number, namespace: string, name: string];

export const positionCursor = (position: Position): string => encode(position);

export function readPosition(cursor: string): Position {
  const value = decode(cursor);
  const [key, namespace, name]: unknown[] = Array.isArray(value) ? value : [];
  const keyed = typeof key === 'string' || typeof key === 'number';
  if (!keyed || typeof namespace !== 'string' || typeof name !== 'string') {
    throw new StatusError('BadRequest', '`after` is not a cursor of this list');
  }
  return [key, namespace, name];
}
