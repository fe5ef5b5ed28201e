import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { pathOf, withQuery } from '@pilothouse/kube-client/request-path';
import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { conditionOf } from './condition.ts';
import { type Discovery, discover, mirrorable } from './discovery.ts';
import { forgetKind } from './forget-kind.ts';
import { factsOf, isSameVersion, type KindFacts, readFacts } from './kind-facts.ts';
import { KindMirror } from './kind-mirror.ts';
import type { AuthorOf } from './kind-writer.ts';
import { createKinds, type Kinds } from './kinds.ts';
import { Reachability } from './reachability.ts';
import type { Fingerprint } from './secret-values.ts';
import { Turns } from './turns.ts';

export interface ClusterMirrorOptions {
  readonly store: ClusterStore;
  readonly transport: HttpTransport;
  readonly fingerprint: Fingerprint;
  /** Who of our own users made a change; default: nobody. */
  readonly authorOf?: AuthorOf;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Lists that are under way at once, whatever there is to be listed. */
const listsAtOnce = 4;
/** Milliseconds between looks at what kinds there are; sooner when something says that they have changed. */
const lookEvery = 60_000;
/** Several kinds come and go together; one that is missing is looked for again. */
const settle = 500;
const lookAgain = 3_000;
/** For which a kind must be missing before its objects count as gone. */
const missedFor = 20_000;
const retry = { base: lookAgain, cap: lookEvery, jitter: 0.5 };

/** Objects that tell of kinds that come and go. */
const tellTales = new Set(['customresourcedefinitions.apiextensions.k8s.io', 'apiservices.apiregistration.k8s.io']);

/**
 * One cluster as our store has it: what kinds there are, and a mirror of each. Load on the cluster: one watch a kind
 * however many people look, at most four lists at once in pages of 500, one small question every five seconds, and a
 * look at the kinds once a minute.
 */
export class ClusterMirror {
  readonly kinds: KindCatalogue;
  private readonly options: ClusterMirrorOptions;
  private readonly known: Kinds;
  private readonly mirrors = new Map<string, KindMirror>();
  private readonly reachability: Reachability;
  private readonly lists = new Turns(listsAtOnce);
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();
  private wakeDiscovery: () => void = () => undefined;
  /** All that are served, in all versions. */
  private versions: readonly Resource[] = [];
  /** Kinds that the last look did not find, and since when, milliseconds since the epoch. */
  private missing: ReadonlyMap<KindMirror, number> = new Map();
  private discovered = false;
  private discoveryProblem: string | undefined;
  private gitVersion = '';

  constructor(options: ClusterMirrorOptions) {
    const { store, clock } = options;
    this.options = options;
    this.known = createKinds();
    this.kinds = this.known.catalogue;
    const ping = (signal: AbortSignal) => this.ping(signal);
    this.reachability = new Reachability({ ping, clock, changed: () => this.wakeDiscovery() });
    for (const position of store.positions().values()) {
      const facts = readFacts(position);
      if (facts) this.add(facts);
    }
    this.tellKinds();
  }

  private tellKinds(): void {
    const kinds = [...this.mirrors.values()].map(({ resource }) => resource);
    this.known.set(kinds, this.versions);
  }

  start(): void {
    this.reachability.start();
    for (const mirror of this.mirrors.values()) mirror.start();
    this.running = Promise.all([this.keepDiscovering(), this.listenForKinds()]);
  }

  async stop(): Promise<void> {
    this.stopping.abort(new Error('stopped'));
    await Promise.all([this.reachability.stop(), this.stopMirrors()]);
    await this.running;
    // Those that a look at the kinds was just about to add.
    await this.stopMirrors();
  }

  private async stopMirrors(): Promise<void> {
    await Promise.all([...this.mirrors.values()].map((mirror) => mirror.stop()));
  }

  version(): string {
    return this.gitVersion;
  }

  mirror(resource: string): KindMirror | undefined {
    return this.mirrors.get(resource);
  }

  describe(): MirroredKind[] {
    return [...this.mirrors.values()].map((mirror) => mirror.describe());
  }

  condition(): ClusterCondition {
    const { reachability, discovered, discoveryProblem } = this;
    const now = this.options.clock.now();
    const mirrors = [...this.mirrors.values()];
    return conditionOf({ now, reachability, discovered, discoveryProblem, mirrors });
  }

  private async ping(signal: AbortSignal): Promise<void> {
    const answer = await this.options.transport.json({ method: 'GET', path: '/version', signal });
    const { gitVersion }: { readonly gitVersion?: unknown } = Object(answer);
    if (typeof gitVersion === 'string') this.gitVersion = gitVersion;
  }

  private add(facts: KindFacts): KindMirror {
    const { reachability, lists } = this;
    const mirror = new KindMirror({
      authorOf: () => undefined,
      ...this.options,
      facts,
      reachability,
      lists,
      rediscover: () => this.wakeDiscovery(),
    });
    this.mirrors.set(resourceKey(facts.resource), mirror);
    return mirror;
  }

  private async keepDiscovering(): Promise<void> {
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      const found = await this.look(signal);
      if (signal.aborted) return;
      failures = found === 'failed' ? failures + 1 : 0;
      await this.pause(found === 'all' ? lookEvery : backoff(failures, retry), signal);
    }
  }

  /** `some`: a kind is missing, and is looked for once more. */
  private async look(signal: AbortSignal): Promise<'all' | 'some' | 'failed'> {
    const { transport, logger } = this.options;
    try {
      await this.reachability.available(signal);
      const found = await discover(transport, signal);
      this.discovered = true;
      this.discoveryProblem = undefined;
      return (await this.adopt(found)) ? 'all' : 'some';
    } catch (error) {
      if (signal.aborted) return 'failed';
      this.discoveryProblem = error instanceof Error ? error.message : String(error);
      this.reachability.suspect();
      logger.info({ err: error }, 'the kinds of a cluster could not be told');
      return 'failed';
    }
  }

  private async adopt({ kinds, versions, unknownGroups }: Discovery): Promise<boolean> {
    this.versions = versions;
    const wanted = new Map(mirrorable(kinds).map((resource) => [resourceKey(resource), resource]));
    for (const [key, resource] of wanted) {
      const mirror = this.mirrors.get(key);
      // While a group cannot be told whole, its preferred version may only be out of sight.
      if (mirror && (isSameVersion(mirror.resource, resource) || unknownGroups.has(resource.group))) continue;
      await mirror?.stop();
      if (this.stopping.signal.aborted) return false;
      this.add(factsOf(resource)).start();
    }
    const absent = [...this.mirrors.values()].filter(({ resource }) => {
      return !wanted.has(resourceKey(resource)) && !unknownGroups.has(resource.group);
    });
    const now = this.options.clock.now();
    const missing = new Map<KindMirror, number>();
    for (const mirror of absent) missing.set(mirror, this.missing.get(mirror) ?? now);
    this.missing = missing;
    let gone = 0;
    for (const [mirror, since] of missing) {
      if (now - since < missedFor || !(await this.isRefused(mirror))) continue;
      await this.remove(mirror);
      gone++;
    }
    this.tellKinds();
    return gone === missing.size;
  }

  /** An API server that starts tells some of its kinds late; those that it does not serve it refuses. */
  private async isRefused({ resource }: KindMirror): Promise<boolean> {
    const path = withQuery(pathOf(resource, ''), { limit: 1 });
    try {
      await this.options.transport.json({ method: 'GET', path, signal: this.stopping.signal });
      return false;
    } catch (error) {
      return isReason(error, 'NotFound') || isReason(error, 'MethodNotAllowed');
    }
  }

  private async remove(mirror: KindMirror): Promise<void> {
    const { store, logger } = this.options;
    const facts = factsOf(mirror.resource);
    const key = resourceKey(mirror.resource);
    await mirror.stop();
    this.mirrors.delete(key);
    this.tellKinds();
    try {
      await forgetKind(store, facts);
      logger.info({ resource: key }, 'a kind is served no more, its objects are forgotten');
    } catch (error) {
      logger.warn({ resource: key, err: error }, 'a kind could not be forgotten, it is looked for anew');
      if (!this.stopping.signal.aborted) this.add(facts).start();
    }
  }

  /** What is mirrored tells when kinds come and go. */
  private async listenForKinds(): Promise<void> {
    const { store, logger, clock } = this.options;
    const { signal } = this.stopping;
    const filter = ({ key }: StoredObject) => tellTales.has(key.resource);
    while (!signal.aborted) {
      try {
        for await (const events of store.watch({ from: store.revision(), filter, signal })) {
          if (events.some(({ kind }) => kind !== 'bookmark')) this.wakeDiscovery();
        }
      } catch (error) {
        logger.info({ err: error }, 'a mirror does not hear of kinds that come and go for a while');
        await delay(clock, lookAgain, signal).catch(() => undefined);
      }
    }
  }

  private async pause(ms: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.options;
    const woken = new AbortController();
    this.wakeDiscovery = () => woken.abort();
    await delay(clock, ms, AbortSignal.any([signal, woken.signal])).catch(() => undefined);
    if (woken.signal.aborted) await delay(clock, settle, signal).catch(() => undefined);
  }
}
