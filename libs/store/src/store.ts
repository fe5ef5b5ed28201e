import type { KubeObject } from '@pilothouse/kube-model/object';
import type { ObjectKey, StoredObject } from './stored-object.ts';

/**
 * What a mutate function decides. `put` carries the whole next object: the writer stamps
 * metadata.resourceVersion and keeps the rest as it is (`generation`, `uid` and timestamps are the caller's).
 * `delete` may carry a last state to journal; without one the current state is used. `keep` and `forget` are the same
 * for what another cluster has decided: nothing is stamped.
 */
export type Decision =
  | { readonly kind: 'put'; readonly object: KubeObject; readonly besides?: readonly Beside[] }
  | { readonly kind: 'delete'; readonly object?: KubeObject; readonly besides?: readonly Beside[] }
  | { readonly kind: 'keep'; readonly received: Received }
  | { readonly kind: 'forget'; readonly received?: Received | undefined }
  | { readonly kind: 'none' };

/**
 * The next state of another object, which is there already: written in the same commit, and before the decided one, so
 * that whoever has seen that has seen this. A quota's usage grows so with what uses it.
 */
export interface Beside {
  readonly key: ObjectKey;
  readonly object: KubeObject;
}

/** An object as another cluster sent it: the text is kept as it is, and what it was parsed to finds it. */
export interface Received {
  /** JSON. */
  readonly text: string;
  readonly object: KubeObject;
}

/** How far the mirror of one resource is. Kept in the same transaction as the changes that it stands for. */
export interface Position {
  readonly resource: string;
  /** resourceVersion of the other cluster from which a watch goes on; empty: a list is needed first. */
  readonly version: string;
  /** What else must be known to go on, as its writer understands it; empty: the resource is mirrored no more. */
  readonly facts: string;
}

/** The state that a mutate function sees: the cache and all that this batch has already decided. */
export interface View {
  get(key: ObjectKey): StoredObject | undefined;
  list(resource: string, namespace?: string): Iterable<StoredObject>;
  /** Objects of any resource with this uid among their owners. */
  ownedBy(uid: string): Iterable<StoredObject>;
}

/**
 * Pure: run by the writer, one after the other. May be run again when a batch is retried.
 * Throws a StatusError to refuse; the error reaches the caller of `write` as it is.
 */
export type Mutate = (current: StoredObject | undefined, view: View) => Decision;

export interface WriteOptions {
  /** Who asked, for the journal. */
  readonly actor: string;
  readonly fieldManager?: string;
  /** Decides and answers, commits nothing. */
  readonly dryRun?: boolean;
  /** Nobody waits for it: while other writes come it gets a small share of each batch. */
  readonly background?: boolean;
  /** Is true once this write is committed, also when it changes nothing. */
  readonly position?: Position;
}

export interface WriteResult {
  /** State before, if any. */
  readonly before: StoredObject | undefined;
  /** State after; of a delete the last state, carrying the delete's own revision. */
  readonly after: StoredObject | undefined;
  readonly operation: Operation | 'none';
}

export type Operation = 'create' | 'update' | 'delete';

/** One row of the journal. */
export interface Change {
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly operation: Operation;
  readonly key: ObjectKey;
  /** State after; of a delete the last state, carrying the delete's own revision. */
  readonly object: StoredObject;
  /** State before; undefined for a create. */
  readonly previous: StoredObject | undefined;
  readonly actor: string;
  readonly fieldManager: string | undefined;
  /** Of a Secret, from the journal: key -> keyed hash of its value. Equal hashes of one key id mean equal values. */
  readonly fingerprints?: Readonly<Record<string, string>> | undefined;
}

/** A consistent, immutable image of one resource at one revision. Cheap to take and to keep. */
export interface Snapshot {
  readonly revision: number;
  readonly size: number;
  get(namespace: string, name: string): StoredObject | undefined;
  /** In key order (namespace, name). `after` is exclusive. Lazy: take only what you need. */
  list(options?: SnapshotListOptions): Iterable<StoredObject>;
  /** How many objects such a list has. Costs no more with many than with few. */
  count(options: SnapshotListOptions): number;
}

export interface SnapshotListOptions {
  /** Undefined means all namespaces. */
  readonly namespace?: string | undefined;
  readonly after?: { readonly namespace: string; readonly name: string } | undefined;
}

export interface WatchOptions {
  /** Undefined means every resource. */
  readonly resource?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  /** Changes with a revision greater than this one are delivered. */
  readonly from: number;
  /** Cheap; called for the state before and after, so that leaving the filter is told as `left`. */
  readonly filter?: ((object: StoredObject) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Changes queued for this watch before it is closed as slow; default 10,000. */
  readonly maxQueued?: number | undefined;
}

/**
 * What a watch delivers. `left`: the object no longer matches the filter; `change.object` is its new state, and
 * the reader is told a deletion of what it knew, at this revision. `bookmark`: nothing up to `revision` was missed.
 */
export type WatchEvent =
  | { readonly kind: 'added' | 'modified' | 'deleted' | 'left'; readonly revision: number; readonly change: Change }
  | { readonly kind: 'bookmark'; readonly revision: number };

/**
 * Batches in order; each change once. Ends when the signal aborts. Throws StatusError `Expired` when `from` is
 * older than what is kept, and SlowConsumerError (resumable) when the reader does not keep up.
 */
export type Watch = AsyncIterable<readonly WatchEvent[]>;

export interface HistoryOptions {
  /** Newest first, below this revision. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** The object log of one cluster. */
export interface ClusterStore {
  readonly cluster: string;
  /** The last committed and published revision. */
  revision(): number;
  /** Oldest revision from which a watch of `resource`, or of everything, can be resumed: retention differs by class. */
  oldest(resource?: string): number;
  write(key: ObjectKey, mutate: Mutate, options: WriteOptions): Promise<WriteResult>;
  get(key: ObjectKey): StoredObject | undefined;
  snapshot(resource: string): Snapshot;
  /** Another number after each published change of `resource`, for what is made of all its objects. Costs nothing. */
  generation(resource: string): number;
  /**
   * As `snapshot`, at an earlier revision; throws StatusError `Expired` when it is no longer kept in memory, and
   * `Timeout` when it is still to come.
   */
  snapshotAt(resource: string, revision: number): Snapshot;
  /** By resource, what was written last. */
  positions(): ReadonlyMap<string, Position>;
  ownedBy(uid: string): Iterable<StoredObject>;
  /** Objects of `resource` that carry this label, from an index. */
  labelled(resource: string, label: string, value: string): Iterable<StoredObject>;
  /** How many `labelled` would give, at no cost. */
  countLabelled(resource: string, label: string, value: string): number;
  /** Objects of `resource` with this spec.nodeName, from an index. */
  onNode(resource: string, node: string): Iterable<StoredObject>;
  watch(options: WatchOptions): Watch;
  /** Resolves when the cache has reached `revision`. */
  reached(revision: number, signal?: AbortSignal): Promise<void>;
  history(key: ObjectKey, options?: HistoryOptions): Promise<readonly Change[]>;
  /** Every object of `resource` as it was at the instant `time` (milliseconds since the epoch). */
  asOf(resource: string, time: number, namespace?: string): Promise<readonly StoredObject[]>;
  /** Makes room in the journal ahead of time, and drops what is past its retention. Also happens by itself. */
  maintain(): Promise<void>;
  /** Resolves when another writer has taken over the cluster: this store fails every call from then on. */
  readonly lost: Promise<Error>;
  /** Whether a write can be expected to succeed: this is still the writer, and Postgres answered when last asked. Cheap. */
  healthy(): boolean;
  /**
   * The process is about to end. Writes go on, but when Postgres does not take one within half a second no write is
   * waited for any more: those that wait and those to come throw StatusError `ServiceUnavailable`.
   */
  hurry(): void;
  /** Answers or refuses what is under way. Takes 2 seconds at most, whatever Postgres is doing. */
  close(): Promise<void>;
}
