import type { OwnedProcess } from './cpu-gains.ts';
import type { ProcessEntry } from './process-table.ts';

export interface OwnerSources {
  /** Containers by the pid of the process that each is, which leads a session. */
  readonly bySession: ReadonlyMap<number, string>;
  /** By what a process carries in its environment; undefined for one that belongs to no container. */
  markedBy(pid: number): string | undefined;
}

/**
 * Finds out whose each process is: by its session, as a child of one that is known, or by the mark in its environment.
 * Environments are read when a process is first seen, and once more at the next look since it may have been about to
 * become another program; after that the answer is kept.
 */
export function createProcessOwners(): (
  table: readonly ProcessEntry[],
  sources: OwnerSources,
) => ReadonlyMap<number, OwnedProcess> {
  let strangers = new Map<string, { readonly settled: boolean }>();
  const identityOf = ({ pid, startedAt }: ProcessEntry) => `${pid}:${startedAt}`;

  return (table, { bySession, markedBy }) => {
    const entries = new Map(table.map((entry) => [entry.pid, entry]));
    const owners = new Map<number, string | undefined>();
    const seen: typeof strangers = new Map();

    const ownerOf = (entry: ProcessEntry): string | undefined => {
      if (owners.has(entry.pid)) return owners.get(entry.pid);
      // A table that is read while pids are given anew could lead in a circle.
      owners.set(entry.pid, undefined);
      const parent = entries.get(entry.parent);
      const owner = bySession.get(entry.session) ?? (parent && ownerOf(parent)) ?? byMark(entry);
      owners.set(entry.pid, owner);
      return owner;
    };
    const byMark = (entry: ProcessEntry): string | undefined => {
      const identity = identityOf(entry);
      const known = strangers.get(identity);
      const owner = known?.settled ? undefined : markedBy(entry.pid);
      if (owner === undefined) seen.set(identity, { settled: known !== undefined });
      return owner;
    };

    const owned = table.flatMap((entry) => {
      const owner = ownerOf(entry);
      return owner === undefined ? [] : [{ ...entry, owner }];
    });
    strangers = seen;
    return new Map(owned.map((entry) => [entry.pid, entry]));
  };
}
