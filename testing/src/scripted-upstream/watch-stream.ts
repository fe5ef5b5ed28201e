import type { ServerResponse } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import { expired } from './answer.ts';
import type { WatchFault } from './fault.ts';
import type { Change, KindHistory } from './kind-history.ts';
import { LineWriter } from './line-writer.ts';
import { bookmarkLine, errorLine, eventLine } from './watch-lines.ts';

export interface WatchDeps {
  readonly clock: Clock;
  readonly bookmarkEvery: number;
  /** Lines go out in two pieces, cut anywhere. */
  readonly fragments: boolean;
  /** The resourceVersion of the newest change of any kind. */
  readonly revision: () => number;
  /** Asked before each event: chaos. */
  readonly strike: () => WatchFault | undefined;
}

export interface WatchPlan {
  readonly history: KindHistory;
  readonly version: string;
  /** Which keys it is about. */
  readonly selects: (key: string) => boolean;
  /** Sent as ADDED before anything else. */
  readonly initial: readonly Change[];
  /** A bookmark that ends the initial events. */
  readonly endsInitial: boolean;
  /** Changes after it are sent. */
  readonly from: number;
  readonly bookmarks: boolean;
  /** Undefined: never ends by itself. */
  readonly seconds: number | undefined;
  readonly fault: WatchFault | undefined;
}

/** One open watch: sends the history of its kind from where it is, in order, as fast as the reader takes it. */
export class WatchStream {
  readonly history: KindHistory;
  ended = false;
  private readonly plan: WatchPlan;
  private readonly deps: WatchDeps;
  private readonly response: ServerResponse;
  private readonly writer: LineWriter;
  private readonly initial: Change[];
  private cursor: number;
  private endsInitial: boolean;
  private fault: { readonly fault: WatchFault; events: number } | undefined;
  private bookmarkDue = false;
  private pumping = false;
  private woken = false;
  private muted = false;
  private readonly timers = new Set<() => void>();

  constructor(response: ServerResponse, plan: WatchPlan, deps: WatchDeps) {
    this.response = response;
    this.writer = new LineWriter(response, deps.fragments);
    this.plan = plan;
    this.deps = deps;
    this.history = plan.history;
    this.initial = [...plan.initial];
    this.endsInitial = plan.endsInitial;
    this.cursor = plan.history.after(plan.from);
    if (plan.fault) this.fault = { fault: plan.fault, events: plan.fault.afterEvents ?? 0 };
  }

  /** Sends headers, then events, until the reader goes or something ends it. */
  start(): void {
    const wake = () => void this.pump();
    this.history.listeners.add(wake);
    this.response.once('close', () => {
      this.history.listeners.delete(wake);
      this.finish();
    });
    this.response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache, private' });
    this.response.flushHeaders();
    const { seconds, bookmarks } = this.plan;
    if (seconds !== undefined) this.later(seconds * 1_000, () => this.break({ type: 'end' }));
    if (bookmarks) this.bookmarkLater();
    wake();
  }

  /** From now on; 'cut' cuts a bookmark in half where no event waits. */
  break(fault: WatchFault): void {
    this.fault = { fault, events: fault.afterEvents ?? 0 };
    if (fault.type === 'cut' && this.fault.events === 0 && !this.peek()) this.cut(this.bookmarkLine(false));
    else void this.pump();
  }

  /** As soon as all events are sent, where the watch allows bookmarks. */
  bookmark(): void {
    this.bookmarkDue = this.plan.bookmarks;
    void this.pump();
  }

  private bookmarkLater(): void {
    this.later(this.deps.bookmarkEvery, () => {
      this.bookmark();
      this.bookmarkLater();
    });
  }

  private async pump(): Promise<void> {
    this.woken = true;
    if (this.pumping) return;
    this.pumping = true;
    // Something new may come while the last step is on its way to say that there is nothing.
    while (this.woken) {
      this.woken = false;
      while (!this.ended && !this.muted && (await this.step()));
    }
    this.pumping = false;
  }

  /** One event, or what is done instead; false when there is nothing to do. */
  private async step(): Promise<boolean> {
    const change = this.peek();
    if (this.fault?.events === 0) {
      const { fault } = this.fault;
      if (fault.type !== 'cut') return this.suffer(fault);
      if (change) return this.cut(eventLine(this.plan, change));
    }
    if (change) {
      await this.deliver(change);
      return true;
    }
    if (this.endsInitial || this.bookmarkDue) {
      const line = this.bookmarkLine(this.endsInitial);
      this.endsInitial = false;
      this.bookmarkDue = false;
      await this.writer.write(line);
      return true;
    }
    if (this.history.gone) this.close();
    return false;
  }

  private async deliver(change: Change): Promise<void> {
    if (this.initial.length > 0) this.initial.shift();
    else this.cursor++;
    const line = eventLine(this.plan, change);
    if (this.fault) this.fault.events--;
    await this.writer.write(line);
    const struck = this.fault ? undefined : this.deps.strike();
    if (struck) this.fault = { fault: struck, events: 0 };
  }

  /** The next change that this watch is about. */
  private peek(): Change | undefined {
    const [first] = this.initial;
    if (first) return { ...first, type: 'ADDED' };
    const { changes } = this.history;
    while (this.cursor < changes.length && !this.isWanted(changes[this.cursor])) this.cursor++;
    return changes[this.cursor];
  }

  /** A watch may begin at a resourceVersion that is still to come. */
  private isWanted(change: Change | undefined): boolean {
    return change !== undefined && change.resourceVersion > this.plan.from && this.plan.selects(change.key);
  }

  private suffer(fault: WatchFault): boolean {
    if (fault.type === 'mute') {
      this.muted = true;
      this.cancelTimers();
    } else {
      if (fault.type === 'expire') this.response.write(errorLine(expired('too old resource version')));
      if (fault.type === 'fail')
        this.response.write(errorLine(new StatusError('InternalError', 'Internal error occurred')));
      this.close();
    }
    return false;
  }

  private cut(line: string): false {
    this.finish();
    this.writer.cut(line);
    return false;
  }

  private close(): void {
    this.finish();
    this.response.end();
  }

  private finish(): void {
    this.ended = true;
    this.cancelTimers();
  }

  private later(ms: number, callback: () => void): void {
    const cancel = this.deps.clock.after(ms, () => {
      this.timers.delete(cancel);
      callback();
    });
    this.timers.add(cancel);
  }

  private cancelTimers(): void {
    for (const cancel of this.timers) cancel();
    this.timers.clear();
  }

  private bookmarkLine(endsInitial: boolean): string {
    return bookmarkLine(this.plan, this.deps.revision(), endsInitial);
  }
}
