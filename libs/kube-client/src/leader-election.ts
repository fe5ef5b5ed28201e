import type { Lease } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { type Clock, delay, microTimestamp } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { copyOf } from './cached.ts';
import type { Client } from './client.ts';

export interface LeaderElectionOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly namespace: string;
  /** Name of the Lease. */
  readonly name: string;
  /** Who we are; must differ between processes that run at the same time. */
  readonly identity: string;
  /** Called for each term; its signal aborts when the lease is lost or we stop. The next term waits for it to end. */
  lead(signal: AbortSignal): Promise<void>;
}

export interface LeaderElection {
  /** Identity of the holder as far as we know. */
  holder(): string | undefined;
  onChange(callback: () => void): () => void;
  /** Gives the lease back, so that another need not wait for it to run out. */
  stop(): Promise<void>;
}

/** Milliseconds. A holder that has not renewed for `lease` is deposed; one that cannot renew for `renew` steps down before that. */
const durations = { lease: 15_000, renew: 10_000, interval: 4000, retry: 2000 };

/** Runs for the lease until stopped, and calls `lead` while it is held. */
export function createLeaderElection(options: LeaderElectionOptions): LeaderElection {
  const election = new LeaseElection(options);
  election.start();
  return election;
}

class LeaseElection implements LeaderElection {
  private readonly options: LeaderElectionOptions;
  private readonly stopping = new AbortController();
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> = Promise.resolve();
  private observed: Served<Lease> | undefined;
  /** By our own clock, when the observed lease last changed: other machines' clocks are not trusted. */
  private observedAt = 0;

  constructor(options: LeaderElectionOptions) {
    this.options = options;
  }

  start(): void {
    this.running = this.run();
  }

  holder(): string | undefined {
    return this.observed?.spec?.holderIdentity || undefined;
  }

  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (await this.attempt()) await this.serveTerm();
      else await this.wait(durations.retry, signal);
    }
  }

  private async serveTerm(): Promise<void> {
    const { logger, identity, name } = this.options;
    const term = new AbortController();
    const end = () => term.abort();
    this.stopping.signal.addEventListener('abort', end, { once: true });
    if (this.stopping.signal.aborted) end();
    logger.info({ lease: name, identity }, 'leading');
    const work = this.options.lead(term.signal).catch((error: unknown) => {
      logger.error({ err: error, lease: name }, 'leading failed');
      term.abort();
    });
    await this.keepRenewing(term);
    await work;
    this.stopping.signal.removeEventListener('abort', end);
    if (this.isHolder()) await this.release();
    logger.info({ lease: name, identity }, 'no longer leading');
  }

  private async keepRenewing(term: AbortController): Promise<void> {
    let renewedAt = this.options.clock.now();
    let pause = durations.interval;
    while (!term.signal.aborted) {
      await this.wait(pause, term.signal);
      if (term.signal.aborted) return;
      const now = this.options.clock.now();
      if (await this.attempt()) {
        renewedAt = now;
        pause = durations.interval;
      } else if (!this.isHolder() || now - renewedAt > durations.renew) term.abort();
      else pause = durations.retry;
    }
  }

  private isHolder(): boolean {
    return this.holder() === this.options.identity;
  }

  private async wait(ms: number, signal: AbortSignal): Promise<void> {
    await delay(this.options.clock, ms, signal).catch(() => undefined);
  }

  /** Takes or renews the lease; false when somebody else has it or the API cannot be reached. */
  private async attempt(): Promise<boolean> {
    try {
      return await this.acquire();
    } catch (error) {
      const expected = isReason(error, 'Conflict') || isReason(error, 'AlreadyExists');
      if (!expected) this.options.logger.warn({ err: error, lease: this.options.name }, 'lease cannot be reached');
      return false;
    }
  }

  private async acquire(): Promise<boolean> {
    const { client, namespace, name } = this.options;
    const lease = await client.get(leases, namespace, name).catch((error: unknown) => {
      if (isReason(error, 'NotFound')) return undefined;
      throw error;
    });
    if (!lease) {
      this.observe(await client.create(leases, this.claim(undefined)));
      return true;
    }
    if (lease.metadata.resourceVersion !== this.observed?.metadata.resourceVersion) this.observe(lease);
    if (!this.isHolder() && this.holder() !== undefined && !this.hasRunOut(lease)) return false;
    this.observe(await client.update(leases, this.claim(lease)));
    return true;
  }

  private hasRunOut(lease: Lease): boolean {
    const seconds = lease.spec?.leaseDurationSeconds ?? durations.lease / 1000;
    return this.options.clock.now() > this.observedAt + seconds * 1000;
  }

  private claim(current: Served<Lease> | undefined): Lease {
    const { identity, namespace, name } = this.options;
    const now = microTimestamp(this.options.clock.now());
    const same = current?.spec?.holderIdentity === identity;
    const transitions = current?.spec?.leaseTransitions ?? 0;
    const spec = {
      holderIdentity: identity,
      leaseDurationSeconds: durations.lease / 1000,
      acquireTime: (same && current?.spec?.acquireTime) || now,
      renewTime: now,
      leaseTransitions: current && !same ? transitions + 1 : transitions,
    };
    if (!current) return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { namespace, name }, spec };
    return { ...copyOf<Served<Lease>>(current), spec };
  }

  private async release(): Promise<void> {
    const { client, logger, name } = this.options;
    if (!this.observed) return;
    const lease = copyOf<Served<Lease>>(this.observed);
    const { holderIdentity: _, ...spec } = lease.spec ?? {};
    lease.spec = { ...spec, leaseDurationSeconds: 1 };
    try {
      this.observe(await client.update(leases, lease));
    } catch (error) {
      logger.warn({ err: error, lease: name }, 'lease could not be given back');
    }
  }

  private observe(lease: Served<Lease>): void {
    const before = this.holder();
    this.observed = lease;
    this.observedAt = this.options.clock.now();
    if (this.holder() !== before) for (const listener of this.listeners) listener();
  }
}
