import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Cached } from './cached.ts';
import type { Client, WatchEvent } from './client.ts';
import { type IndexFunction, ObjectCache } from './object-cache.ts';
import { keyOf } from './object-key.ts';

export interface InformerHandler<T extends KubeObject> {
  added?(object: Cached<T>): void;
  updated?(object: Cached<T>, before: Cached<T>): void;
  /** The last known state; after an interrupted watch it may be older than the one that was deleted. */
  deleted?(object: Cached<T>): void;
}

/**
 * A cache of one resource, kept in step by list and watch, that tells its handlers what changed.
 * The cache is brought up to date before the handlers are called.
 */
export interface Informer<T extends KubeObject> {
  /** Resolves when the first list is in the cache and the handlers have seen it. */
  synced(): Promise<void>;
  get(namespace: string, name: string): Cached<T> | undefined;
  list(namespace?: string): Iterable<Cached<T>>;
  readonly size: number;
  /** `namespace` and `controller` (uid of the owner that controls) are there from the start. */
  byIndex(index: string, value: string): Iterable<Cached<T>>;
  addIndex(name: string, values: IndexFunction<T>): void;
  /** What is cached already is told as added, at once. Returns how to stop. */
  addHandler(handler: InformerHandler<T>): () => void;
  /** Whether the cache has reached this resourceVersion: a write that answered with it is then visible here. */
  reached(resourceVersion: string): boolean;
  stop(): Promise<void>;
}

export interface InformerOptions<T extends KubeObject> {
  readonly client: Client;
  readonly resource: Resource<T>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Undefined means all namespaces. */
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  /** Makes objects smaller before they are cached. */
  readonly transform?: (object: Served<T>) => Served<T>;
}

/** Lists and watches until `stop`; starts at once. */
export function createInformer<T extends KubeObject>(options: InformerOptions<T>): Informer<T> {
  const informer = new ListWatch(options);
  informer.start();
  return informer;
}

const retry = { base: 100, cap: 30_000, jitter: 0.5 };

class ListWatch<T extends KubeObject> implements Informer<T> {
  private readonly options: InformerOptions<T>;
  private readonly cache = new ObjectCache<T>();
  private readonly handlers = new Set<InformerHandler<T>>();
  private readonly stopping = new AbortController();
  private markSynced: () => void = () => undefined;
  private readonly firstList = new Promise<void>((resolve) => {
    this.markSynced = resolve;
  });
  private readonly logger: Logger;
  private running: Promise<void> = Promise.resolve();
  /** Where the watch goes on; undefined when only a list can tell. */
  private resourceVersion: string | undefined;
  /** What the cache shows: it does not get older when a watch has expired. */
  private shown = 0n;
  private failures = 0;

  constructor(options: InformerOptions<T>) {
    this.options = options;
    this.logger = options.logger.child({ resource: resourceKey(options.resource) });
  }

  start(): void {
    this.running = this.run();
  }

  synced(): Promise<void> {
    return this.firstList;
  }

  get(namespace: string, name: string): Cached<T> | undefined {
    return this.cache.get(namespace, name);
  }

  list(namespace?: string): Iterable<Cached<T>> {
    return namespace === undefined ? this.cache.values() : this.cache.byIndex('namespace', namespace);
  }

  get size(): number {
    return this.cache.size;
  }

  byIndex(index: string, value: string): Iterable<Cached<T>> {
    return this.cache.byIndex(index, value);
  }

  addIndex(name: string, values: IndexFunction<T>): void {
    this.cache.addIndex(name, values);
  }

  addHandler(handler: InformerHandler<T>): () => void {
    this.handlers.add(handler);
    for (const object of [...this.cache.values()]) handler.added?.(object);
    return () => this.handlers.delete(handler);
  }

  reached(resourceVersion: string): boolean {
    return this.shown >= BigInt(resourceVersion);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (this.resourceVersion === undefined) await this.relist();
        await this.follow();
      } catch (error) {
        await this.recover(error);
      }
    }
  }

  /** Expired: what happened meanwhile is only found by listing again. Everything else resumes where it broke off. */
  private async recover(error: unknown): Promise<void> {
    if (this.stopping.signal.aborted) return;
    if (isReason(error, 'Expired') || isReason(error, 'Gone')) this.resourceVersion = undefined;
    else this.logger.warn({ err: error, attempt: this.failures }, 'list or watch failed, trying again');
    await this.pause();
  }

  private async pause(): Promise<void> {
    const ms = backoff(this.failures++, retry);
    await delay(this.options.clock, ms, this.stopping.signal).catch(() => undefined);
  }

  private async relist(): Promise<void> {
    const { client, resource, namespace, labelSelector, fieldSelector } = this.options;
    const page = await client.list(resource, { namespace, labelSelector, fieldSelector });
    const gone = new Set(this.cache.keys());
    this.resourceVersion = page.resourceVersion;
    for (const object of page.items) {
      gone.delete(keyOf(object));
      this.put(object);
    }
    for (const key of gone) this.drop(key);
    this.shows(page.resourceVersion);
    this.markSynced();
  }

  private async follow(): Promise<void> {
    const { client, resource, namespace, labelSelector, fieldSelector } = this.options;
    const watch = client.watch(resource, {
      namespace,
      labelSelector,
      fieldSelector,
      resourceVersion: this.resourceVersion,
      allowBookmarks: true,
      signal: this.stopping.signal,
    });
    let told = false;
    for await (const event of watch) {
      told = true;
      this.failures = 0;
      this.receive(event);
    }
    // A server that ends every watch at once must not be asked in a tight loop.
    if (!told && !this.stopping.signal.aborted) await this.pause();
  }

  private receive(event: WatchEvent<T>): void {
    if (event.type === 'BOOKMARK') {
      this.resourceVersion = event.resourceVersion;
      this.shows(event.resourceVersion);
      return;
    }
    this.resourceVersion = event.object.metadata.resourceVersion;
    this.shows(event.object.metadata.resourceVersion);
    if (event.type === 'DELETED') this.drop(keyOf(event.object), event.object);
    else this.put(event.object);
  }

  private shows(resourceVersion: string): void {
    const version = BigInt(resourceVersion);
    if (version > this.shown) this.shown = version;
  }

  private put(served: Served<T>): void {
    const object = (this.options.transform?.(served) ?? served) as Cached<T>;
    const known = this.cache.byKey(keyOf(object));
    if (known?.metadata.resourceVersion === object.metadata.resourceVersion) return;
    const replaced = known !== undefined && known.metadata.uid !== object.metadata.uid;
    if (replaced) this.drop(keyOf(object));
    this.cache.set(object);
    for (const handler of this.handlers) {
      if (known === undefined || replaced) handler.added?.(object);
      else handler.updated?.(object, known);
    }
  }

  private drop(key: string, last?: Served<T>): void {
    const known = this.cache.remove(key);
    if (!known) return;
    const object = last ? ((this.options.transform?.(last) ?? last) as Cached<T>) : known;
    for (const handler of this.handlers) handler.deleted?.(object);
  }
}
