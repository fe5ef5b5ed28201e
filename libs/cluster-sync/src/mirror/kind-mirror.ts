import type { MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import { KindApi, type PageRequest } from './kind-api.ts';
import type { KindFacts } from './kind-facts.ts';
import { type AuthorOf, KindWriter } from './kind-writer.ts';
import type { Reachability } from './reachability.ts';
import type { PageEnd } from './read-list.ts';
import type { WatchLine } from './read-watch.ts';
import { BrokenObject, type ReceivedObject, receivedObject, UnusableObject } from './received-object.ts';
import { recoveryFrom } from './recovery.ts';
import { isAtLeast } from './resource-versions.ts';
import type { Fingerprint } from './secret-values.ts';
import type { Turns } from './turns.ts';

export interface KindMirrorOptions {
  readonly facts: KindFacts;
  readonly store: ClusterStore;
  readonly transport: HttpTransport;
  readonly reachability: Reachability;
  /** Lists at once, over all kinds of the cluster. */
  readonly lists: Turns;
  readonly fingerprint: Fingerprint;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly authorOf: AuthorOf;
  /** The kind may be gone. */
  rediscover(): void;
}

/** Objects a page; pages of kinds whose objects are large are cut shorter by the server's own limits. */
const pageSize = 500;
/** How often a page after the first is asked for again. */
const pageRetries = 3;
/** A watch that ends sooner counts as a failure: somebody in between does not let it live. Milliseconds. */
const tooShort = 1_000;

type State = MirroredKind['state'];

/** One kind of one cluster: listed once, then watched from there on, for as long as it runs. */
export class KindMirror {
  readonly resource: Resource;
  private readonly options: KindMirrorOptions;
  private readonly key: string;
  private readonly api: KindApi;
  private readonly stopping = new AbortController();
  private attempt = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private state: State = 'waiting';
  private sentence = 'waits for its turn';
  private since: number;
  private retryAt: number | undefined;
  private failures = 0;
  private counts = { lists: 0, watches: 0, changes: 0 };
  /** Where the store is; empty while a list is needed. */
  private version: string;
  /** Whether it has ever been whole. */
  private whole: boolean;
  private waiters = new Set<() => void>();
  /** When each part came that is not committed yet. */
  private arrived: number[] = [];

  constructor(options: KindMirrorOptions) {
    this.options = options;
    this.resource = options.facts.resource;
    this.key = resourceKey(this.resource);
    this.api = new KindApi({ ...options, resource: this.resource });
    this.version = options.facts.version;
    this.whole = this.version !== '';
    this.since = options.clock.now();
  }

  start(): void {
    this.running = this.run();
  }

  /** What is under way is ended, what was received is committed. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('stopped'));
    this.attempt.abort(new Error('stopped'));
    await this.running;
  }

  /** Does not wait for its back-off any longer. */
  hurry(): void {
    if (this.retryAt !== undefined) this.attempt.abort(new Error('hurried'));
  }

  get phase(): State {
    return this.state;
  }

  /** Whether all that there is has been here once. */
  get isWhole(): boolean {
    return this.whole;
  }

  /** Since when something is here that is not shown yet; undefined while all is. */
  get behindSince(): number | undefined {
    return this.arrived[0];
  }

  /** Whether what the cluster had at this resourceVersion is shown. */
  shows(resourceVersion: string): boolean {
    return this.version !== '' && isAtLeast(this.version, resourceVersion);
  }

  /** Calls back whenever more is shown; returns how to stop. */
  onProgress(callback: () => void): () => void {
    this.waiters.add(callback);
    return () => this.waiters.delete(callback);
  }

  describe(): MirroredKind {
    const { resource, state, sentence, since, retryAt, counts, version } = this;
    const objects = this.options.store.snapshot(this.key).size;
    return { resource, state, sentence, since, retryAt, objects, resourceVersion: version || undefined, ...counts };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      this.attempt = new AbortController();
      if (signal.aborted) return;
      const stopListening = this.options.reachability.onLost(() => this.attempt.abort(new Error('out of reach')));
      try {
        await this.once(this.attempt.signal);
      } catch (error) {
        if (signal.aborted) return;
        await this.recover(error);
      } finally {
        stopListening();
      }
    }
  }

  private async once(signal: AbortSignal): Promise<void> {
    const { reachability, lists, clock } = this.options;
    if (reachability.isLost) this.become('waiting', 'the cluster does not answer');
    await reachability.available(this.stopping.signal);
    if (this.version === '') {
      this.become('waiting', 'waits for its turn to be listed');
      await lists.take(signal, () => this.list(signal));
    } else {
      await this.findPlace();
    }
    const began = clock.now();
    const moved = await this.watch(signal);
    // A clean end is how watches are renewed. One that comes at once, again and again, is not to be answered at once.
    if (clock.now() - began < tooShort)
      throw new StatusError('ServiceUnavailable', 'the watch ends as soon as it begins');
    if (!moved) await this.checkPlace(signal);
  }

  /** A write that was given up may have been committed after all: the store knows where it is. */
  private async findPlace(): Promise<void> {
    await this.newWriter().settleAll();
    this.version = this.options.store.positions().get(this.key)?.version || this.version;
  }

  /**
   * A cluster that was restored to an earlier state takes a watch from what is its future, and tells nothing until that
   * has come. Bookmarks move a quiet kind's place; one that nothing has moved is asked where it is.
   */
  private async checkPlace(signal: AbortSignal): Promise<void> {
    const { resourceVersion } = await this.api.listPage({ signal, limit: 1, next: undefined }, () => undefined);
    if (!isOlder(resourceVersion, this.version)) return;
    this.options.logger.warn({ resource: this.key, resourceVersion }, 'a cluster is older than what was seen of it');
    this.version = '';
  }

  private async recover(error: unknown): Promise<void> {
    const { clock, logger, reachability, rediscover } = this.options;
    if (reachability.isLost) return;
    const recovery = recoveryFrom(error, this.failures);
    this.failures++;
    if (recovery.relist) this.version = '';
    if (recovery.suspect) reachability.suspect();
    if (recovery.rediscover) rediscover();
    logger.info({ resource: this.key, err: error, delay: recovery.delay }, 'a mirror starts again');
    this.retryAt = clock.now() + recovery.delay;
    this.become(recovery.state, recovery.sentence);
    // `hurry` and the circuit breaker end this pause too.
    this.attempt = new AbortController();
    await delay(clock, recovery.delay, this.attempt.signal).catch(() => undefined);
    this.retryAt = undefined;
  }

  private become(state: State, sentence: string): void {
    if (state !== this.state) this.since = this.options.clock.now();
    this.state = state;
    this.sentence = sentence;
  }

  private newWriter(): KindWriter {
    const { store, logger, facts, authorOf } = this.options;
    return new KindWriter({
      store,
      logger,
      changed: () => {
        this.counts.changes++;
      },
      placed: (version) => this.place(version),
      position: (version) => facts.at(version),
      authorOf,
    });
  }

  private place(version: string): void {
    this.version = version;
    for (const tell of [...this.waiters]) tell();
  }

  private async list(signal: AbortSignal): Promise<void> {
    this.become('listing', this.whole ? 'is listed again' : 'is listed for the first time');
    this.counts.lists++;
    try {
      await this.listPages(signal, pageSize);
    } catch (error) {
      // Pages are of one moment, and this server forgets it too soon: all at once then.
      if (!isReason(error, 'Expired') && !isReason(error, 'Gone')) throw error;
      await this.listPages(signal, undefined);
    }
    this.whole = true;
  }

  private async listPages(signal: AbortSignal, limit: number | undefined): Promise<void> {
    const writer = this.newWriter();
    try {
      await this.takePages(writer, signal, limit);
    } finally {
      // The next attempt looks at what is there, and must not find it half done.
      await writer.drain();
    }
  }

  private async takePages(writer: KindWriter, signal: AbortSignal, limit: number | undefined): Promise<void> {
    const seen = new Set<string>();
    let next: string | undefined;
    let version = '';
    do {
      const end = await this.page({ signal, limit, next }, (text) => {
        const received = this.receive(text);
        if (!received) return undefined;
        seen.add(`${received.key.namespace}/${received.key.name}`);
        return writer.listed(received);
      });
      version = end.resourceVersion;
      next = end.continue || undefined;
    } while (next !== undefined);
    // What an earlier attempt has left under way must be here before anybody says what is missing.
    await writer.settleAll();
    for (const { key, uid } of this.options.store.snapshot(this.key).list()) {
      if (!seen.has(`${key.namespace}/${key.name}`)) await writer.vanished(key, uid);
    }
    await writer.reached(version);
  }

  /** A page that fails is asked for again: to begin anew would ask a server for more that has asked for less. */
  private async page(request: PageRequest, take: (text: string) => Promise<void> | undefined): Promise<PageEnd> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.api.listPage(request, take);
      } catch (error) {
        const expired = isReason(error, 'Expired') || isReason(error, 'Gone');
        if (request.next === undefined || expired || attempt === pageRetries || request.signal.aborted) throw error;
        await delay(this.options.clock, recoveryFrom(error, attempt).delay, request.signal);
      }
    }
  }

  /** Whether it has brought us any further. */
  private async watch(signal: AbortSignal): Promise<boolean> {
    this.counts.watches++;
    const from = this.version;
    const watch = await this.api.watch({ signal, version: from });
    this.become('watching', 'changes arrive as they happen');
    const writer = this.newWriter();
    const { clock } = this.options;
    const began = clock.now();
    try {
      for await (const lines of watch) {
        for (const line of lines) await this.take(writer, line);
        if (clock.now() - began >= tooShort) this.failures = 0;
        this.arrived.push(clock.now());
        void writer.settled().then(() => this.arrived.shift());
      }
      if (clock.now() - began >= tooShort) this.failures = 0;
    } finally {
      await writer.drain();
    }
    return this.version !== from;
  }

  private take(writer: KindWriter, { type, text }: WatchLine): Promise<void> | undefined {
    if (type === 'BOOKMARK') {
      const { metadata }: { metadata?: { resourceVersion?: string } } = JSON.parse(text);
      const version = metadata?.resourceVersion;
      return version && !isAtLeast(this.version, version) ? writer.reached(version) : undefined;
    }
    const received = this.receive(text);
    return received && writer.watched(received, type === 'DELETED');
  }

  /** Undefined for what cannot be kept: one object that is not as it should be must not hold up the others. */
  private receive(text: string): ReceivedObject | undefined {
    try {
      return receivedObject(this.resource, text, this.options.fingerprint);
    } catch (error) {
      if (error instanceof BrokenObject) throw new StatusError('InternalError', error.message);
      if (!(error instanceof UnusableObject)) throw error;
      this.options.logger.warn({ resource: this.key, err: error }, 'an object is left out');
      return undefined;
    }
  }
}

const isOlder = (version: string, than: string) => version !== than && isAtLeast(than, version);
