import type { UpstreamKind } from './upstream-kind.ts';

/** One change; `body` is the object's text without kind and apiVersion. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly key: string;
  readonly resourceVersion: number;
  readonly body: string;
}

/** Everything that has ever happened to the objects of one kind. */
export class KindHistory {
  readonly kind: UpstreamKind;
  readonly changes: Change[] = [];
  /** Called after each change, and when the kind goes. */
  readonly listeners = new Set<() => void>();
  gone = false;
  private readonly byKey = new Map<string, Change[]>();
  private sortedKeys: string[] | undefined;

  constructor(kind: UpstreamKind) {
    this.kind = kind;
  }

  add(change: Change): void {
    this.keep(change);
    this.tell();
  }

  private keep(change: Change): void {
    this.changes.push(change);
    const versions = this.byKey.get(change.key);
    if (versions) versions.push(change);
    else {
      this.byKey.set(change.key, [change]);
      this.sortedKeys = undefined;
    }
  }

  /** As if nothing after that revision had ever happened; nobody is told. */
  forgetAfter(revision: number): void {
    const kept = this.changes.filter((change) => change.resourceVersion <= revision);
    this.changes.length = 0;
    this.byKey.clear();
    this.sortedKeys = undefined;
    for (const change of kept) this.keep(change);
  }

  end(): void {
    this.gone = true;
    this.tell();
  }

  current(key: string): Change | undefined {
    const last = this.byKey.get(key)?.at(-1);
    return last?.type === 'DELETED' ? undefined : last;
  }

  /** Objects as they were at that revision, in the order of their keys, those of one namespace or of all (''). */
  *at(revision: number, namespace = ''): Generator<Change> {
    this.sortedKeys ??= [...this.byKey.keys()].sort();
    for (const key of this.sortedKeys) {
      if (!isIn(key, namespace)) continue;
      const version = this.byKey.get(key)?.findLast((change) => change.resourceVersion <= revision);
      if (version && version.type !== 'DELETED') yield version;
    }
  }

  /** Index in `changes` of the first one after that revision. */
  after(revision: number): number {
    return this.changes.findLastIndex((change) => change.resourceVersion <= revision) + 1;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

export function isIn(key: string, namespace: string): boolean {
  return namespace === '' || key.startsWith(`${namespace}/`);
}

export function nameOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
