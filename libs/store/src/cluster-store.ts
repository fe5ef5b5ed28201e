import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ChangeLog } from './change-log.ts';
import type { Contact } from './contact.ts';
import type { Database } from './database.ts';
import type { Tenure } from './epoch.ts';
import { FenceWatch } from './fence-watch.ts';
import type { Journal } from './journal.ts';
import type { JournalKeeper } from './journal-keeper.ts';
import type { ObjectCache } from './object-cache.ts';
import { retentionClass, retentionClasses } from './retention.ts';
import { RevisionWaiters } from './revision-waiters.ts';
import type { SecretSealing } from './secret-sealing.ts';
import { Snapshots } from './snapshots.ts';
import type {
  Change,
  ClusterStore,
  HistoryOptions,
  Mutate,
  Position,
  Snapshot,
  Watch,
  WatchOptions,
  WriteOptions,
  WriteResult,
} from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';
import { WatchHub } from './watch-hub.ts';
import { Watcher, type WatchSource } from './watcher.ts';
import { Writer } from './writer.ts';

export interface ClusterStoreParts {
  readonly cluster: string;
  /** UUID under which this process took over. */
  readonly writer: string;
  readonly tenure: Tenure;
  readonly sealing: SecretSealing;
  readonly writing: Database;
  readonly reading: Database;
  readonly contact: Contact;
  readonly keeper: JournalKeeper;
  readonly cache: ObjectCache;
  readonly positions: readonly Position[];
  readonly log: ChangeLog;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The store of the process that writes: cache, log and watches fed by its own commits. */
export class WritingClusterStore implements ClusterStore {
  readonly cluster: string;
  readonly lost: Promise<Error>;
  private readonly parts: ClusterStoreParts;
  private readonly writer: Writer;
  private readonly hub: WatchHub;
  private readonly snapshots: Snapshots;
  private readonly waiters = new RevisionWaiters();
  private readonly source: WatchSource;
  private published: number;
  private readonly placed: Map<string, Position>;
  private readonly fence: FenceWatch;
  private closed: Promise<void> | undefined;

  constructor(parts: ClusterStoreParts) {
    const { cluster, cache, log, keeper, clock } = parts;
    this.parts = parts;
    this.cluster = cluster;
    this.published = parts.tenure.revision;
    this.placed = new Map(parts.positions.map((position) => [position.resource, position]));
    this.hub = new WatchHub(clock, () => this.published);
    this.snapshots = new Snapshots(cache, log);
    this.source = this.createSource();
    const { promise, resolve } = withResolver<Error>();
    this.lost = promise;
    this.writer = new Writer({
      ...parts,
      database: parts.writing,
      view: cache,
      prepare: (time) => keeper.prepare(time),
      publish: (changes, revision, positions) => this.publish(changes, revision, positions),
      lost: (error) => this.lose(error, resolve),
      abandon: () => this.disconnect(),
    });
    this.fence = new FenceWatch({ ...parts, database: parts.reading, lost: () => this.writer.lose() });
  }

  revision(): number {
    return this.published;
  }

  oldest(resource?: string): number {
    const classes = resource === undefined ? retentionClasses : [retentionClass(resource)];
    return Math.max(...classes.map((name) => this.parts.keeper.floor(name)));
  }

  write(key: ObjectKey, mutate: Mutate, options: WriteOptions): Promise<WriteResult> {
    return this.writer.write({ key, mutate, options });
  }

  get(key: ObjectKey): StoredObject | undefined {
    return this.parts.cache.get(key);
  }

  snapshot(resource: string): Snapshot {
    return this.snapshots.current(resource, this.published);
  }

  generation(resource: string): number {
    return this.parts.cache.resource(resource).changes;
  }

  snapshotAt(resource: string, revision: number): Snapshot {
    // What is yet to come would be kept as an image of the present, and be taken for the future when that has come.
    if (revision > this.published) {
      throw new StatusError('Timeout', `Revision ${revision} is still to come: this is ${this.published}.`);
    }
    return revision === this.published ? this.snapshot(resource) : this.snapshots.at(resource, revision);
  }

  positions(): ReadonlyMap<string, Position> {
    return this.placed;
  }

  ownedBy(uid: string): Iterable<StoredObject> {
    return this.parts.cache.ownedBy(uid);
  }

  labelled(resource: string, label: string, value: string): Iterable<StoredObject> {
    return this.parts.cache.resource(resource).labelled(label, value);
  }

  countLabelled(resource: string, label: string, value: string): number {
    return this.parts.cache.resource(resource).countLabelled(label, value);
  }

  onNode(resource: string, node: string): Iterable<StoredObject> {
    return this.parts.cache.resource(resource).onNode(node);
  }

  watch(options: WatchOptions): Watch {
    return { [Symbol.asyncIterator]: () => new Watcher(options, this.source) };
  }

  reached(revision: number, signal?: AbortSignal): Promise<void> {
    return revision <= this.published ? Promise.resolve() : this.waiters.wait(revision, signal);
  }

  history(key: ObjectKey, options: HistoryOptions = {}): Promise<readonly Change[]> {
    return this.parts.journal.history(key, options);
  }

  asOf(resource: string, time: number, namespace?: string): Promise<readonly StoredObject[]> {
    return this.parts.journal.asOf(resource, time, namespace);
  }

  maintain(): Promise<void> {
    return this.parts.keeper.maintain();
  }

  healthy(): boolean {
    return this.writer.running && this.parts.contact.answers;
  }

  hurry(): void {
    this.writer.hurry();
  }

  close(): Promise<void> {
    this.closed ??= this.shutDown();
    return this.closed;
  }

  private publish(changes: readonly Change[], revision: number, positions: readonly Position[]): void {
    const { cache, log } = this.parts;
    for (const position of positions) this.placed.set(position.resource, position);
    for (const change of changes) {
      cache.apply(change);
      log.push(change);
    }
    this.snapshots.prune();
    this.published = revision;
    this.hub.publish(changes);
    this.waiters.reached(revision);
  }

  private createSource(): WatchSource {
    const { log, journal } = this.parts;
    return {
      revision: () => this.published,
      recent: (from, resource, limit) => (from < log.start ? undefined : log.after(from, resource, limit)),
      older: (from, options) => journal.changes(from, this.published, options),
      join: (watcher) => this.hub.join(watcher),
      leave: (watcher) => this.hub.leave(watcher),
    };
  }

  private lose(error: StatusError, resolve: (error: Error) => void): void {
    this.parts.logger.error({ cluster: this.cluster }, 'another server has taken over: this store serves no more');
    this.hub.fail(error);
    this.waiters.fail(error);
    resolve(error);
  }

  private async shutDown(): Promise<void> {
    this.fence.close();
    await this.writer.close();
    this.hub.close();
    this.waiters.fail(new StatusError('ServiceUnavailable', 'The store is closed.'));
    await Promise.all([this.parts.keeper.close(), this.disconnect()]);
  }

  private async disconnect(): Promise<void> {
    await Promise.all([this.parts.writing.close(), this.parts.reading.close()]);
  }
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
