import { StatusError } from '@pilothouse/kube-model/status-error';
import { type Clock, systemClock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { type BatchLimits, type BatchPlan, planBatch, type WriteRequest } from './batch-plan.ts';
import { type CommitOutcome, Committer, type CommitterOptions } from './committer.ts';
import type { Change, Position, View, WriteResult } from './store.ts';
import { WriteQueue } from './write-queue.ts';

export interface WriterOptions extends CommitterOptions {
  readonly view: View;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Makes room in the journal for rows of this instant; undefined when there is room. */
  prepare(time: number): Promise<void> | undefined;
  /** Committed: the cache takes them over and watches are told, before callers are answered. */
  publish(changes: readonly Change[], revision: number, positions: readonly Position[]): void;
  /** Somebody else is the writer now. Called once. */
  lost(error: StatusError): void;
  /** Ends the connections, so that a commit under way fails now. */
  abandon(): Promise<void>;
}

interface Pending extends WriteRequest {
  /** Number of the look after which it came. */
  readonly since: number;
  resolve(result: WriteResult): void;
  reject(error: unknown): void;
}

const limits: BatchLimits = { changes: 256, bytes: 4 * 1024 * 1024, duration: 10 };

/**
 * How often we look, milliseconds, and for how many looks a write waits for a Postgres that cannot be reached or does
 * not answer. Counted, so that a clock that jumps (a machine that slept) ends no write that is well on its way.
 */
const look = 1_000;
const patience = 30;

/** How long Postgres may take for one batch when the process is about to end, milliseconds of real time. */
const lastPatience = 500;

/**
 * The one writer of a cluster. Requests queue while a batch is being committed; then as many as the limits allow are
 * decided one after the other, committed together, published, and answered: in this order.
 */
export class Writer {
  private readonly options: WriterOptions;
  private readonly committer: Committer;
  private readonly queue = new WriteQueue<Pending>();
  /** The batch that is on its way. */
  private committing: readonly Pending[] = [];
  /** Of the last batch; the journal's time never goes back. */
  private time: number;
  private working: Promise<void> | undefined;
  private batches = 0;
  private looks = 0;
  private cancelHurry: (() => void) | undefined;
  private stopped: StatusError | undefined;

  constructor(options: WriterOptions) {
    this.options = options;
    this.time = options.tenure.time;
    this.committer = new Committer(options);
  }

  write(request: WriteRequest): Promise<WriteResult> {
    if (this.stopped) return Promise.reject(this.stopped);
    return new Promise((resolve, reject) => {
      this.queue.push({ ...request, since: this.looks, resolve, reject });
      this.working ??= this.run();
    });
  }

  /** Whether it takes writes. */
  get running(): boolean {
    return this.stopped === undefined;
  }

  /** From now on a batch that takes longer than `lastPatience` ends all: nobody has the time to wait. */
  hurry(): void {
    const seen = this.batches;
    this.cancelHurry?.();
    this.cancelHurry = systemClock.after(lastPatience, () => {
      if (this.working && this.batches === seen) void this.giveUp();
      else this.hurry();
    });
  }

  /** Refuses what comes, answers what is queued. */
  async close(): Promise<void> {
    this.stopped ??= unavailable('The store is closed.');
    // What is on its way to a Postgres that answers is let through; one that is out of reach is not waited for.
    this.committer.close();
    this.hurry();
    await this.working;
    this.cancelHurry?.();
  }

  private async giveUp(): Promise<void> {
    this.stopped ??= unavailable('The database cannot be reached.');
    this.failQueue(this.stopped);
    this.committer.close();
    await this.options.abandon();
  }

  /** Another writer has been seen: fails all that is queued and all that comes. */
  lose(): void {
    if (this.stopped) return;
    this.stopped = unavailable(`Another server has taken over cluster ${this.options.cluster}.`);
    this.failQueue(this.stopped);
    this.options.lost(this.stopped);
  }

  private async run(): Promise<void> {
    // Requests that arrive in the same turn of the event loop share the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    const endLooks = this.watchPatience();
    try {
      while (this.queue.length > 0) await this.batch();
    } catch (error) {
      // A bug: nobody may build on a state that is half known.
      this.options.logger.error({ error }, 'the writer has failed');
      this.stopped ??= unavailable('The writer has failed.');
      this.failQueue(this.stopped);
    } finally {
      endLooks();
      this.working = undefined;
    }
  }

  private async batch(): Promise<void> {
    this.batches++;
    if (!(await this.prepare())) return;
    const waiting = this.queue.next(this.looks);
    const plan = this.plan(waiting);
    const requests = waiting.slice(0, plan.outcomes.length);
    this.queue.drop(requests);
    this.committing = requests;
    try {
      const outcome = await this.commit(plan);
      if (outcome.kind === 'refused' && requests.length > 1) await this.commitOneByOne(requests, outcome.error);
      else this.answer(requests, plan, outcome);
    } catch (error) {
      for (const request of requests) request.reject(unavailable('The writer has failed.'));
      throw error;
    } finally {
      this.committing = [];
    }
  }

  /** False when we were closed before there was room. */
  private async prepare(): Promise<boolean> {
    for (let attempt = 0; ; attempt++) {
      this.time = Math.max(this.time, this.options.clock.now());
      try {
        await this.options.prepare(this.time);
        return true;
      } catch (error) {
        this.options.logger.warn({ error: String(error) }, 'there is no room in the journal yet');
      }
      if (await this.committer.pause(attempt)) continue;
      this.failQueue(this.stopped ?? unavailable('The store is closed.'));
      return false;
    }
  }

  /** Nothing of the refused batch was written: each request is decided anew, so that only the bad ones fail. */
  private async commitOneByOne(requests: readonly Pending[], refusal: Error): Promise<void> {
    this.options.logger.warn({ requests: requests.length, error: refusal.message }, 'Postgres refused a batch');
    for (const request of requests) {
      const plan = this.plan([request]);
      this.answer([request], plan, await this.commit(plan));
    }
  }

  private plan(requests: readonly Pending[]): BatchPlan {
    const { revision } = this.committer;
    return planBatch(requests, { view: this.options.view, revision, time: this.time }, limits);
  }

  private async commit({ changes, positions }: BatchPlan): Promise<CommitOutcome> {
    if (changes.length === 0 && positions.length === 0) return { kind: 'committed' };
    const outcome = await this.committer.commit({ changes, positions });
    if (outcome.kind === 'lost') this.lose();
    if (outcome.kind === 'committed') {
      this.options.publish(
        changes.map(({ change }) => change),
        this.committer.revision,
        positions,
      );
    }
    return outcome;
  }

  private answer(requests: readonly Pending[], { outcomes }: BatchPlan, outcome: CommitOutcome): void {
    const failure = outcome.kind === 'committed' ? undefined : this.failureOf(outcome);
    requests.forEach((request, index) => {
      const decided = outcomes[index];
      if (failure) request.reject(failure);
      else if (decided && 'result' in decided) request.resolve(decided.result);
      else request.reject(decided?.error);
    });
  }

  private failureOf(outcome: Exclude<CommitOutcome, { kind: 'committed' }>): StatusError {
    if (outcome.kind !== 'refused') return this.stopped ?? unavailable('The outcome of the write is not known.');
    const { error } = outcome;
    return new StatusError('Invalid', `The object cannot be stored: ${error.message}`, undefined, { cause: error });
  }

  private watchPatience(): () => void {
    let over = false;
    let cancel = () => {};
    const next = () => {
      if (over) return;
      cancel = this.options.clock.after(look, () => {
        this.looks++;
        this.expire();
        queueMicrotask(next);
      });
    };
    next();
    return () => {
      over = true;
      cancel();
    };
  }

  private expire(): void {
    const limit = this.looks - patience;
    const old = this.queue.remove(({ since }) => since <= limit);
    for (const request of old) request.reject(unavailable('The database cannot be reached.'));
    // Their batch goes on: whoever asked may see later what became of it.
    for (const { since, reject } of this.committing) if (since <= limit) reject(unavailable(unknown));
  }

  private failQueue(error: StatusError): void {
    for (const request of this.queue.remove(() => true)) request.reject(error);
  }
}

const unknown = 'The database cannot be reached; whether this was written is not known yet.';

function unavailable(message: string): StatusError {
  return new StatusError('ServiceUnavailable', message);
}
