import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import { type Clock, delay } from '@pilothouse/std/clock';

export interface ReachabilityOptions {
  /** Asks something small; its answer, also a refusal, shows that the cluster is there. */
  ping(signal: AbortSignal): Promise<void>;
  readonly clock: Clock;
  /** The circuit opens or closes, or what is known of the cluster's answers has changed. */
  changed(): void;
}

/** Milliseconds between pings while all is well, after the first failure, and for which a ping may take. */
const interval = 5_000;
const secondTry = 1_000;
const patience = 10_000;
/** Between two pings, whoever asks for one. */
const quiet = 500;
const retry = { base: 1_000, cap: 30_000, jitter: 0.5 };
/** Pings that fail in a row before the circuit opens. */
const enough = 2;

/**
 * The circuit breaker of one cluster. While the cluster does not answer, one small question is asked again and again, and
 * everything else waits: a server that comes back is not met by all that was held up at once.
 */
export class Reachability {
  private readonly options: ReachabilityOptions;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private failures = 0;
  private wake: () => void = () => undefined;
  private readonly lostListeners = new Set<() => void>();
  private waiting: (() => void)[] = [];
  private heardAt: number | undefined;
  private failure: string | undefined;
  private lookedAt = 0;
  private broken = false;

  constructor(options: ReachabilityOptions) {
    this.options = options;
  }

  /** Milliseconds since the epoch. */
  get lastHeardAt(): number | undefined {
    return this.heardAt;
  }

  /** Whether the circuit is open: the cluster does not answer. */
  get isLost(): boolean {
    return this.broken;
  }

  /** What the last ping failed with. */
  get problem(): string | undefined {
    return this.failure;
  }

  start(): void {
    this.running = this.run(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Something has come from the cluster. */
  heard(): void {
    this.heardAt = this.options.clock.now();
  }

  /** Somebody could not reach it: looks now rather than later. */
  suspect(): void {
    // Many may say so at once.
    if (this.options.clock.now() - this.lookedAt >= quiet) this.wake();
  }

  /** Resolves while the circuit is closed. Rejects when the signal aborts. */
  async available(signal: AbortSignal): Promise<void> {
    while (this.broken) {
      await new Promise<void>((resolve, reject) => {
        const abort = () => reject(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        this.waiting.push(() => {
          signal.removeEventListener('abort', abort);
          resolve();
        });
        if (signal.aborted) abort();
      });
    }
    signal.throwIfAborted();
  }

  /** Calls back when the circuit opens; returns how to stop. */
  onLost(callback: () => void): () => void {
    this.lostListeners.add(callback);
    return () => this.lostListeners.delete(callback);
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look(signal);
      if (signal.aborted) return;
      await this.pause(this.nextLook(), signal);
    }
  }

  private nextLook(): number {
    if (this.failures === 0) return interval;
    return this.broken ? backoff(this.failures - enough, retry) : secondTry;
  }

  private async look(signal: AbortSignal): Promise<void> {
    const limit = new AbortController();
    this.lookedAt = this.options.clock.now();
    const cancel = this.options.clock.after(patience, () => limit.abort(new Error('it has not answered in time')));
    try {
      await this.options.ping(AbortSignal.any([signal, limit.signal]));
      this.answered(undefined);
    } catch (error) {
      if (signal.aborted) return;
      const why = limit.signal.aborted ? limit.signal.reason : error;
      const message = why instanceof Error ? why.message : String(why);
      // Who is refused, or asked to wait, has been answered.
      if (isReason(error, 'Forbidden') || isReason(error, 'Unauthorized')) this.answered(message);
      else if (error instanceof StatusError && error.code < 500) this.answered(undefined);
      else this.missed(message);
    } finally {
      cancel();
    }
  }

  private answered(problem: string | undefined): void {
    const different = this.broken || problem !== this.failure;
    this.heard();
    this.failures = 0;
    this.failure = problem;
    this.broken = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
    if (different) this.options.changed();
  }

  private missed(problem: string): void {
    this.failures++;
    this.failure = problem;
    if (this.failures < enough || this.broken) return;
    this.broken = true;
    for (const tell of this.lostListeners) tell();
    this.options.changed();
  }

  private async pause(ms: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    this.wake = () => woken.abort();
    // While it is lost nobody can hurry us.
    const either = this.broken ? signal : AbortSignal.any([signal, woken.signal]);
    await delay(this.options.clock, ms, either).catch(() => undefined);
    this.wake = () => undefined;
  }
}
