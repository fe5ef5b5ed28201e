import { setMaxListeners } from 'node:events';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ControllerStatus, ReconcileRecord } from './controller-status.ts';
import { createLatencyWindow } from './latency-window.ts';
import { createWorkQueue } from './work-queue.ts';

/** Trying again would change nothing: the key rests until something about it changes. */
export class TerminalError extends Error {
  override readonly name = 'TerminalError';
}

export interface Result {
  /** Milliseconds after which the key is looked at again though nothing has changed. */
  readonly requeueAfter?: number | undefined;
}

export interface ControllerOptions {
  readonly name: string;
  /** Keys worked on at the same time; default 4. */
  readonly workers?: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Level-triggered: makes what is into what should be, from what it can see now. Never called twice at once for one key. */
  reconcile(key: string): Promise<Result | undefined>;
}

/** A queue of keys and the workers that reconcile them. A throw means back-off. */
export interface Controller {
  readonly name: string;
  enqueue(key: string): void;
  enqueueAfter(key: string, ms: number): void;
  /** Works until the signal aborts; resolves when the last key in hand is finished. May be called again. */
  run(signal: AbortSignal): Promise<void>;
  status(): Omit<ControllerStatus, 'leader'>;
  onChange(callback: () => void): () => void;
}

export function createController(options: ControllerOptions): Controller {
  return new QueueController(options);
}

/** Looks that are remembered. */
const memory = 30;

type Outcome =
  | { readonly outcome: 'done'; readonly message: undefined }
  | { readonly outcome: 'conflict' | 'failed'; readonly message: string };

class QueueController implements Controller {
  readonly name: string;
  private readonly options: ControllerOptions;
  private readonly queue;
  private readonly workers: number;
  private readonly logger: Logger;
  private readonly latencies = createLatencyWindow();
  private readonly listeners = new Set<() => void>();
  private reconciles = 0;
  private failures = 0;
  private retries = 0;
  private lastReconcileAt: number | undefined;
  private lastError: ControllerStatus['lastError'];
  /** Oldest first. */
  private readonly recent: ReconcileRecord[] = [];

  constructor(options: ControllerOptions) {
    this.options = options;
    this.name = options.name;
    this.workers = options.workers ?? 4;
    this.logger = options.logger.child({ controller: options.name });
    this.queue = createWorkQueue({ clock: options.clock });
  }

  enqueue(key: string): void {
    this.queue.add(key);
    this.changed();
  }

  enqueueAfter(key: string, ms: number): void {
    this.queue.addAfter(key, ms);
  }

  async run(signal: AbortSignal): Promise<void> {
    // Every idle worker listens for the end.
    setMaxListeners(0, signal);
    await Promise.all(Array.from({ length: this.workers }, () => this.work(signal)));
  }

  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  status(): Omit<ControllerStatus, 'leader'> {
    return {
      name: this.name,
      workers: this.workers,
      queueDepth: this.queue.depth,
      delayed: this.queue.delayed,
      active: this.queue.active,
      reconciles: this.reconciles,
      failures: this.failures,
      retries: this.retries,
      lastReconcileAt: this.lastReconcileAt,
      latencyP50: this.latencies.percentile(0.5),
      latencyP99: this.latencies.percentile(0.99),
      recent: this.recent.toReversed(),
      lastError: this.lastError,
    };
  }

  private async work(signal: AbortSignal): Promise<void> {
    for (let key = await this.queue.take(signal); key !== undefined; key = await this.queue.take(signal)) {
      await this.attempt(key);
      this.queue.done(key);
      this.changed();
    }
  }

  private async attempt(key: string): Promise<void> {
    const started = this.options.clock.now();
    if (this.queue.retries(key) > 0) this.retries++;
    const outcome = await this.reconcile(key);
    const at = this.options.clock.now();
    if (outcome.outcome === 'failed') this.lastError = { key, message: outcome.message, at };
    this.reconciles++;
    this.lastReconcileAt = at;
    this.latencies.record(at - started);
    this.recent.push({ key, ...outcome, at, took: at - started });
    if (this.recent.length > memory) this.recent.shift();
  }

  private async reconcile(key: string): Promise<Outcome> {
    try {
      const result = await this.options.reconcile(key);
      this.queue.forget(key);
      if (result?.requeueAfter !== undefined) this.queue.addAfter(key, result.requeueAfter);
      return { outcome: 'done', message: undefined };
    } catch (error) {
      return this.failed(key, error);
    }
  }

  private failed(key: string, error: unknown): Outcome {
    if (error instanceof TerminalError) this.queue.forget(key);
    else this.queue.addRateLimited(key);
    const message = error instanceof Error ? error.message : String(error);
    // Two writers of one object are everyday life: the loser looks again and nobody needs to know.
    if (isReason(error, 'Conflict')) {
      this.logger.debug({ err: error, key }, 'reconcile met a newer version');
      return { outcome: 'conflict', message };
    }
    this.failures++;
    this.logger.warn({ err: error, key }, 'reconcile failed');
    return { outcome: 'failed', message };
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
