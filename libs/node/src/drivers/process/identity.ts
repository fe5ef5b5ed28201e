import { createHash } from 'node:crypto';

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const firstUid = 40_000;
const uids = 20_000;

/**
 * The user of a namespace's pods where this process is root: one of its own, below the 65,536 that containers map.
 * Pods of other namespaces can then neither signal them nor read their environment.
 */
export function namespaceUid(namespace: string): number {
  return firstUid + (createHash('sha256').update(namespace).digest().readUInt32BE() % uids);
}

interface Wanted {
  readonly namespace: string;
  readonly runAsUser?: number | undefined;
  readonly runAsGroup?: number | undefined;
}

/** Undefined: as this process, which may not choose. */
export function identityOf({ namespace, runAsUser, runAsGroup }: Wanted): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const uid = runAsUser ?? namespaceUid(namespace);
  return { uid, gid: runAsGroup ?? uid };
}
