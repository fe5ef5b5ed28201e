import type { KubeObject } from '@pilothouse/kube-model/object';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore, Decision, Mutate, Position, WriteOptions } from '@pilothouse/store/store';
import type { ObjectKey, StoredObject } from '@pilothouse/store/stored-object';
import type { ReceivedObject } from './received-object.ts';
import { isAtLeast } from './resource-versions.ts';
import { WriteWindow } from './write-window.ts';

export interface KindWriterOptions {
  readonly store: ClusterStore;
  readonly logger: Logger;
  /** A change was taken over. */
  changed(): void;
  /** Committed with what led to it. */
  placed(version: string): void;
  position(version: string): Position;
  /** Who of our own users made a change; undefined when none did. */
  authorOf: AuthorOf;
}

export type AuthorOf = (change: {
  readonly key: ObjectKey;
  readonly manager: string | undefined;
  readonly gone: boolean;
}) => string | undefined;

/** Two to four full batches, so that one is decided while another is committed. */
const limits = { writes: 1024, bytes: 16 * 1024 * 1024 };

/** What does not happen because a write before it has failed; that one's error is what counts. */
class NotReached extends Error {}

/**
 * Takes objects of one kind over, in the order in which they are handed to it. When one write fails none that follows is
 * made, so that the position never says more than is there. For one list or one watch.
 */
export class KindWriter {
  private readonly options: KindWriterOptions;
  private readonly window = new WriteWindow(limits);

  constructor(options: KindWriterOptions) {
    this.options = options;
  }

  /** From a list, which is the truth: whatever differs is taken over. */
  listed(received: ReceivedObject): Promise<void> | undefined {
    const { key, uid } = received;
    const known = this.options.store.get(key);
    return known && known.uid !== uid ? this.replaced(received, known.uid) : this.kept(received);
  }

  /** Another object of its name was there: that one has gone. */
  private async replaced(received: ReceivedObject, uid: string): Promise<void> {
    await this.vanished(received.key, uid);
    await this.kept(received);
  }

  private kept(received: ReceivedObject): Promise<void> | undefined {
    const decide: Mutate = (current) => (isSame(current, received) ? none : { kind: 'keep', received });
    return this.write({ received, decide, gone: false });
  }

  /** From a watch: what is there already, or something later, stays. */
  watched(received: ReceivedObject, gone: boolean): Promise<void> | undefined {
    const version = received.resourceVersion;
    const decide = (current: StoredObject | undefined): Decision => {
      if (current && isAtLeast(versionOf(current), version)) return none;
      return gone ? { kind: 'forget', received } : { kind: 'keep', received };
    };
    return this.write({ received, decide, version, gone });
  }

  /** Is no more, as a list has shown. */
  vanished(key: ObjectKey, uid: string): Promise<void> | undefined {
    const decide: Mutate = (current) => (current?.uid === uid ? { kind: 'forget' } : none);
    return this.add({ key, decide, options: { actor: unknownActor }, bytes: 0 });
  }

  /** All up to this version is here, as soon as all before is. */
  reached(version: string): Promise<void> | undefined {
    const position = this.options.position(version);
    const key = { resource: position.resource, namespace: '', name: '' };
    return this.add({ key, decide: () => none, options: { actor: unknownActor, position }, bytes: 0 });
  }

  /** Resolves when all that was written before, by whomever, is committed or refused: the writer takes one after the other. */
  async settleAll(): Promise<void> {
    const key = { resource: this.options.position('').resource, namespace: '', name: '' };
    await this.add({ key, decide: () => none, options: { actor: unknownActor }, bytes: 0 });
    await this.drain();
  }

  /** Resolves when what was handed over so far is committed, or has failed. */
  settled(): Promise<void> {
    return this.window.settled();
  }

  /** Resolves when all is committed; throws what a write has failed with. */
  drain(): Promise<void> {
    return this.window.drain();
  }

  private write({ received, decide, version, gone }: Arrival): Promise<void> | undefined {
    const { object, key, text } = received;
    // Of a deletion the last writer is not the one who made it.
    const manager = gone ? undefined : lastManager(object);
    const options = {
      actor: this.options.authorOf({ key, manager, gone }) ?? manager ?? unknownActor,
      ...(manager !== undefined && { fieldManager: manager }),
      ...(version !== undefined && { position: this.options.position(version) }),
    };
    return this.add({ key, decide, options, bytes: text.length });
  }

  private add({ key, decide, options, bytes }: Write): Promise<void> | undefined {
    const { store, changed, placed } = this.options;
    const guarded: Mutate = (current, view) => {
      if (this.window.failed) throw new NotReached();
      return decide(current, view);
    };
    // Straight from the store: a failure must be known before the next batch is decided.
    const written = store.write(key, guarded, options).then(
      ({ operation }) => {
        if (operation !== 'none') changed();
        if (options.position) placed(options.position.version);
      },
      (error: unknown) => this.leaveOut(key, error),
    );
    return this.window.add(written, bytes);
  }

  /** What Postgres cannot hold would never let us go on; any other failure stops us. */
  private leaveOut(key: ObjectKey, error: unknown): void {
    if (!isReason(error, 'Invalid')) {
      this.window.fail(error);
      throw error;
    }
    this.options.logger.error({ err: error, key }, 'an object cannot be kept, it is left out');
  }
}

interface Arrival {
  readonly received: ReceivedObject;
  readonly decide: Mutate;
  /** The position that it brings. */
  readonly version?: string;
  readonly gone: boolean;
}

interface Write {
  readonly key: ObjectKey;
  readonly decide: Mutate;
  readonly options: WriteOptions;
  /** Of the text. */
  readonly bytes: number;
}

const none: Decision = { kind: 'none' };
const unknownActor = 'unknown';

function versionOf(stored: StoredObject): string {
  return stored.parse<KubeObject>().metadata?.resourceVersion ?? '';
}

function isSame(current: StoredObject | undefined, { uid, resourceVersion, object }: ReceivedObject): boolean {
  if (!current || current.uid !== uid) return false;
  const { apiVersion, metadata } = current.parse<KubeObject>();
  return metadata?.resourceVersion === resourceVersion && apiVersion === object.apiVersion;
}

/** Who wrote last, as far as the object tells. */
function lastManager({ metadata }: KubeObject): string | undefined {
  const entries = metadata?.managedFields;
  if (!Array.isArray(entries)) return undefined;
  let last: (typeof entries)[number] | undefined;
  for (const entry of entries) if (!last || String(entry?.time ?? '') >= String(last.time ?? '')) last = entry;
  return typeof last?.manager === 'string' && last.manager !== '' ? last.manager : undefined;
}
