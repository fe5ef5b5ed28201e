import type { ProcessEntry } from './process-table.ts';

/** A process of a container; `owner` names the container. */
export interface OwnedProcess extends ProcessEntry {
  readonly owner: string;
}

type ByPid = ReadonlyMap<number, OwnedProcess>;

/**
 * How much CPU time each container has used between two looks at its processes, in ticks. A process that was waited for
 * leaves its time with its parent, so what it had at the earlier look is taken off there. What is lost: the last stretch,
 * after the earlier look, of a process whom nobody of its container waited for.
 */
export function cpuGains(before: ByPid, now: ByPid): ReadonlyMap<string, number> {
  const inherited = inheritedTicks(before, now);
  const gains = new Map<string, number>();
  for (const entry of now.values()) {
    const known = sameProcess(entry, before.get(entry.pid));
    const own = entry.ownTicks - (known?.ownTicks ?? 0);
    const ofChildren = entry.childTicks - (known?.childTicks ?? 0) - (inherited.get(entry.pid) ?? 0);
    gains.set(entry.owner, (gains.get(entry.owner) ?? 0) + Math.max(0, own) + Math.max(0, ofChildren));
  }
  return gains;
}

/** What had been counted already of the processes that have ended since, by the pid of who has it now. */
function inheritedTicks(before: ByPid, now: ByPid): ReadonlyMap<number, number> {
  const inherited = new Map<number, number>();
  for (const gone of before.values()) {
    if (sameProcess(gone, now.get(gone.pid))) continue;
    const heir = livingAncestor(gone, before, now);
    if (heir) inherited.set(heir.pid, (inherited.get(heir.pid) ?? 0) + gone.ownTicks + gone.childTicks);
  }
  return inherited;
}

/** The nearest ancestor in the same container that lives on. */
function livingAncestor(gone: OwnedProcess, before: ByPid, now: ByPid): OwnedProcess | undefined {
  let ancestor = before.get(gone.parent);
  while (ancestor?.owner === gone.owner) {
    if (sameProcess(ancestor, now.get(ancestor.pid))) return ancestor;
    ancestor = before.get(ancestor.parent);
  }
  return undefined;
}

/** A pid may have been given to another one. */
function sameProcess(entry: OwnedProcess, other: OwnedProcess | undefined): OwnedProcess | undefined {
  return other?.startedAt === entry.startedAt ? other : undefined;
}
