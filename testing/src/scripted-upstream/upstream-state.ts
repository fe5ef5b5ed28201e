import { randomUUID } from 'node:crypto';
import { type Clock, timestamp } from '@pilothouse/std/clock';
import { KindHistory } from './kind-history.ts';
import { atVersion, metadataOf, type Stamp, stampedText } from './object-text.ts';
import { resourceKey, type UpstreamKind } from './upstream-kind.ts';

/** The kinds, their objects, and the one counter of all changes. */
export class UpstreamState {
  revision: number;
  /** The oldest resourceVersion that can still be read or watched from. */
  compacted = 0;
  private readonly histories = new Map<string, KindHistory>();
  private readonly clock: Clock;

  constructor(clock: Clock, firstRevision: number) {
    this.clock = clock;
    this.revision = firstRevision;
  }

  get kinds(): readonly UpstreamKind[] {
    return [...this.histories.values()].map(({ kind }) => kind);
  }

  add(kind: UpstreamKind): void {
    const key = resourceKey(kind);
    if (this.histories.has(key)) throw new Error(`the upstream already serves ${key}`);
    this.histories.set(key, new KindHistory(kind));
  }

  forget(resource: string): void {
    const history = this.history(resource);
    this.histories.delete(resource);
    history.end();
  }

  find(resource: string): KindHistory | undefined {
    return this.histories.get(resource);
  }

  history(resource: string): KindHistory {
    const history = this.histories.get(resource);
    if (!history) throw new Error(`the upstream does not serve ${resource}`);
    return history;
  }

  put(history: KindHistory, key: string, text: string): number {
    const resourceVersion = this.revision + 1;
    const body = this.stamped(history, key, text, resourceVersion);
    this.revision = resourceVersion;
    history.add({ type: history.current(key) ? 'MODIFIED' : 'ADDED', key, resourceVersion, body });
    return resourceVersion;
  }

  /** What `put` would keep, in that resourceVersion. */
  stamped(history: KindHistory, key: string, text: string, resourceVersion: number): string {
    const before = history.current(key);
    const known = before ? metadataOf(before.body) : {};
    const uid = typeof known.uid === 'string' ? known.uid : undefined;
    const said = metadataOf(text).uid;
    if (uid !== undefined && said !== undefined && said !== uid) {
      throw new Error(`${key} exists with another uid: remove it first`);
    }
    const created = known.creationTimestamp;
    const stamp: Stamp = {
      ...placeOf(history.kind, key),
      uid: uid ?? randomUUID(),
      resourceVersion,
      creationTimestamp: typeof created === 'string' ? created : timestamp(this.clock.now()),
    };
    return stampedText(text, stamp);
  }

  remove(history: KindHistory, key: string): number {
    const before = history.current(key);
    if (!before) throw new Error(`there is no ${history.kind.resource} ${key} to remove`);
    const resourceVersion = ++this.revision;
    history.add({ type: 'DELETED', key, resourceVersion, body: atVersion(before.body, resourceVersion) });
    return resourceVersion;
  }

  restore(revision: number): void {
    this.revision = revision;
    for (const history of this.histories.values()) history.forgetAfter(revision);
  }

  compact(): void {
    this.compacted = this.revision;
  }
}

/** `namespace/name`, or `name` where the kind has no namespaces. */
export function objectKey({ namespaced, resource }: UpstreamKind, namespace: string, name: string): string {
  if (namespaced !== (namespace !== '')) {
    throw new Error(`${resource} ${namespaced ? 'are in namespaces' : 'have no namespaces'}: ${namespace}/${name}`);
  }
  return namespaced ? `${namespace}/${name}` : name;
}

function placeOf({ namespaced }: UpstreamKind, key: string): Pick<Stamp, 'namespace' | 'name'> {
  const slash = key.indexOf('/');
  return namespaced ? { namespace: key.slice(0, slash), name: key.slice(slash + 1) } : { namespace: '', name: key };
}
