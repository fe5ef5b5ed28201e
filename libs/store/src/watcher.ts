import { SlowConsumerError } from './slow-consumer-error.ts';
import type { Change, WatchEvent, WatchOptions } from './store.ts';
import { naturalEvent, scopedEvent } from './watch-event.ts';

/** What a watcher needs of its store. */
export interface WatchSource {
  revision(): number;
  /** Changes after `from` that are in memory; undefined when memory does not reach back that far. */
  recent(from: number, resource: string | undefined, limit: number): readonly Change[] | undefined;
  /** A page from the journal, and up to where it reaches. Throws Expired. */
  older(from: number, options: WatchOptions): Promise<{ changes: readonly Change[]; through: number }>;
  join(watcher: Watcher): void;
  leave(watcher: Watcher): void;
}

const pageSize = 500;
const defaultMaxQueued = 10_000;

/**
 * One watch: first what happened since `from` (from the journal, then from memory, at the reader's pace), then a
 * bookmark, then what is offered live. It joins the live watchers in the same turn in which it has read the last
 * change in memory, so nothing falls between.
 */
export class Watcher implements AsyncIterator<readonly WatchEvent[], undefined> {
  readonly options: WatchOptions;
  private readonly source: WatchSource;
  /** Everything up to here was looked at. */
  private position: number;
  /** Of the last event that the reader took. */
  private taken: number;
  private queue: WatchEvent[] = [];
  private phase: 'behind' | 'live' | 'ended' = 'behind';
  private failure: Error | undefined;
  private wake: (() => void) | undefined;

  constructor(options: WatchOptions, source: WatchSource) {
    this.options = options;
    this.source = source;
    this.position = options.from;
    this.taken = options.from;
    options.signal?.addEventListener('abort', this.end, { once: true });
    if (options.signal?.aborted) this.end();
  }

  async next(): Promise<IteratorResult<readonly WatchEvent[], undefined>> {
    while (this.phase !== 'ended') {
      if (this.queue.length > 0) return this.take();
      if (this.phase === 'behind') await this.catchUp();
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
    if (!this.failure) return { done: true, value: undefined };
    const error = this.failure;
    this.failure = undefined;
    throw error;
  }

  async return(): Promise<IteratorResult<readonly WatchEvent[], undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  /** Live changes, in order; `events` are the natural ones of `options.resource`. */
  offer(events: readonly Exclude<WatchEvent, { kind: 'bookmark' }>[]): void {
    for (const event of events) {
      if (event.revision <= this.position) continue;
      const scoped = scopedEvent(event, this.options);
      if (scoped) this.queue.push(scoped);
    }
    if (this.queue.length > (this.options.maxQueued ?? defaultMaxQueued)) this.fail(new SlowConsumerError(this.taken));
    else if (this.queue.length > 0) this.rouse();
  }

  /** Told now and then, so that a reader of few changes can resume from where the log has come to. */
  bookmark(revision: number): void {
    if (this.queue.length > 0 || revision <= this.taken) return;
    this.queue.push({ kind: 'bookmark', revision });
    this.rouse();
  }

  fail(error: Error): void {
    if (this.phase === 'ended') return;
    this.failure = error;
    this.end();
  }

  private readonly end = (): void => {
    if (this.phase === 'live') this.source.leave(this);
    this.phase = 'ended';
    this.queue = [];
    this.options.signal?.removeEventListener('abort', this.end);
    this.rouse();
  };

  private take(): IteratorResult<readonly WatchEvent[], undefined> {
    const value = this.queue;
    this.queue = [];
    this.taken = value[value.length - 1]?.revision ?? this.taken;
    return { done: false, value };
  }

  private async catchUp(): Promise<void> {
    const recent = this.source.recent(this.position, this.options.resource, pageSize);
    if (recent) {
      this.enqueue(recent, recent.at(-1)?.revision ?? this.position);
      if (recent.length < pageSize) this.goLive();
      return;
    }
    try {
      const { changes, through } = await this.source.older(this.position, this.options);
      if (this.phase === 'behind') this.enqueue(changes, through);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private goLive(): void {
    this.phase = 'live';
    this.source.join(this);
    const revision = this.source.revision();
    if (revision < this.position) return;
    this.position = revision;
    this.queue.push({ kind: 'bookmark', revision });
  }

  private enqueue(changes: readonly Change[], through: number): void {
    for (const change of changes) {
      const event = scopedEvent(naturalEvent(change), this.options);
      if (event) this.queue.push(event);
    }
    this.position = Math.max(this.position, through);
  }

  private rouse(): void {
    this.wake?.();
    this.wake = undefined;
  }
}
