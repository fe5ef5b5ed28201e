import type { Change } from './store.ts';

export interface ChangeLogLimits {
  readonly changes: number;
  /** Of bodies. */
  readonly bytes: number;
}

/** Changes in order, dropped from the front. */
class Deque {
  private changes: Change[] = [];
  private head = 0;

  push(change: Change): void {
    this.changes.push(change);
  }

  shift(): void {
    this.head++;
    if (this.head > 1024 && this.head * 2 > this.changes.length) {
      this.changes = this.changes.slice(this.head);
      this.head = 0;
    }
  }

  get first(): Change | undefined {
    return this.changes[this.head];
  }

  /** Changes above `revision`, at most `limit`. */
  after(revision: number, limit: number): Change[] {
    let low = this.head;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.changes[middle]?.revision ?? 0) > revision) high = middle;
      else low = middle + 1;
    }
    return this.changes.slice(low, low + limit);
  }
}

/** The most recent changes, in memory: all of them, and those of each resource by itself. */
export class ChangeLog {
  private readonly limits: ChangeLogLimits;
  private readonly all = new Deque();
  private readonly byResource = new Map<string, Deque>();
  private count = 0;
  private bytes = 0;
  private dropped: number;

  /** `revision`: nothing up to this one is here. */
  constructor(revision: number, limits: ChangeLogLimits) {
    this.dropped = revision;
    this.limits = limits;
  }

  /** Every change above this revision is here. */
  get start(): number {
    return this.dropped;
  }

  push(change: Change): void {
    this.all.push(change);
    this.of(change.key.resource).push(change);
    this.count++;
    this.bytes += change.object.body.length;
    while (this.count > this.limits.changes || (this.bytes > this.limits.bytes && this.count > 1)) this.drop();
  }

  /** Oldest first; of every resource when none is named. */
  after(revision: number, resource: string | undefined, limit: number): Change[] {
    const deque = resource === undefined ? this.all : this.byResource.get(resource);
    return deque?.after(revision, limit) ?? [];
  }

  private drop(): void {
    const oldest = this.all.first;
    if (!oldest) return;
    this.all.shift();
    this.byResource.get(oldest.key.resource)?.shift();
    this.count--;
    this.bytes -= oldest.object.body.length;
    this.dropped = oldest.revision;
  }

  private of(resource: string): Deque {
    let found = this.byResource.get(resource);
    if (!found) {
      found = new Deque();
      this.byResource.set(resource, found);
    }
    return found;
  }
}
