import type { ContainerKey, ContainerRecord } from './driver.ts';

/** Runs that are kept of each container: the last, and the one before it for its log. */
const keptRuns = 2;

/** What a driver knows of its containers, in memory. */
export class Records {
  private readonly pods = new Map<string, ContainerRecord[]>();
  private readonly callbacks = new Set<(podUid: string) => void>();

  of(podUid: string): readonly ContainerRecord[] {
    return this.pods.get(podUid) ?? [];
  }

  podUids(): readonly string[] {
    return [...this.pods.keys()];
  }

  put(record: ContainerRecord): void {
    const others = this.of(record.podUid).filter((known) => !isSame(known, record));
    this.pods.set(
      record.podUid,
      [...others, record].sort((a, b) => a.attempt - b.attempt),
    );
  }

  /** Takes out the runs that are too old to be kept, and returns them. */
  prune(podUid: string, container: string): readonly ContainerRecord[] {
    const all = this.of(podUid);
    const runs = all.filter((record) => record.container === container);
    const old = runs.slice(0, Math.max(0, runs.length - keptRuns));
    if (old.length > 0) {
      this.pods.set(
        podUid,
        all.filter((record) => !old.includes(record)),
      );
    }
    return old;
  }

  remove(podUid: string): void {
    this.pods.delete(podUid);
  }

  onChange(callback: (podUid: string) => void): void {
    this.callbacks.add(callback);
  }

  changed(podUid: string): void {
    for (const callback of this.callbacks) callback(podUid);
  }
}

function isSame(a: ContainerKey, b: ContainerKey): boolean {
  return a.container === b.container && a.attempt === b.attempt;
}
