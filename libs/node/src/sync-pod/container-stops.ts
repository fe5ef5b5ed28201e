import { type Clock, delay } from '@pilothouse/std/clock';
import type { DrainWatch } from '../drain-watch.ts';
import type { Driver } from '../drivers/driver.ts';
import { runHandler } from '../probes/handler.ts';
import type { StopAction } from './plan.ts';

export interface StopContext {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly drains: DrainWatch | undefined;
  readonly podUid: string;
  readonly podIp: () => string;
  /** The preStop hook failed. */
  readonly hookFailed: (container: string, output: string) => void;
}

interface Stop {
  deadline: number;
  readonly hurry: AbortController;
}

/** Even a container whose hook has used up the grace has this long after SIGTERM; milliseconds. */
const leastGrace = 2000;
/** How much of the grace may pass until connections go elsewhere; milliseconds. */
const drainLimit = 3000;

/** The stops of one pod's containers that are under way: drain, preStop hook, SIGTERM, SIGKILL. */
export class ContainerStops {
  private readonly stops = new Map<string, Stop>();
  private readonly context: StopContext;

  constructor(context: StopContext) {
    this.context = context;
  }

  has(container: string, attempt: number): boolean {
    return this.stops.has(`${container}/${attempt}`);
  }

  /** Resolves when the container has ended. A stop that is under way is only shortened: undefined. */
  begin(action: StopAction): Promise<void> | undefined {
    const name = `${action.container.name}/${action.attempt}`;
    const deadline = this.context.clock.now() + action.graceMs;
    const known = this.stops.get(name);
    if (known) {
      this.shorten(known, deadline);
      return undefined;
    }
    const stop: Stop = { deadline, hurry: new AbortController() };
    this.stops.set(name, stop);
    return this.run(action, stop).finally(() => this.stops.delete(name));
  }

  private shorten(stop: Stop, deadline: number): void {
    // The same deadline, seen a moment later, is not a shorter one.
    if (deadline >= stop.deadline - 500) return;
    stop.deadline = deadline;
    stop.hurry.abort();
  }

  private async run(action: StopAction, stop: Stop): Promise<void> {
    const { driver, clock, podUid } = this.context;
    const key = { podUid, container: action.container.name, attempt: action.attempt };
    if (action.graceMs > 0) await this.prepare(action, stop);
    const left = Math.max(
      stop.deadline - clock.now(),
      action.graceMs > 0 && !stop.hurry.signal.aborted ? leastGrace : 0,
    );
    const again = () => void driver.stop(key, Math.max(0, stop.deadline - clock.now()));
    const ended = driver.stop(key, left);
    stop.hurry.signal.addEventListener('abort', again, { once: true });
    await ended;
  }

  private async prepare(action: StopAction, { deadline, hurry }: Stop): Promise<void> {
    const { drains, clock, podUid } = this.context;
    const { signal } = hurry;
    if (action.drain && drains) await drains.drained(podUid, Math.min(drainLimit, action.graceMs / 2), signal);
    const hook = action.container.lifecycle?.preStop;
    if (!hook || signal.aborted) return;
    const left = Math.max(0, deadline - clock.now());
    const { driver } = this.context;
    const key = { podUid, container: action.container.name, attempt: action.attempt };
    const context = { driver, clock, key, container: action.container, podIp: this.context.podIp() };
    const late = delay(clock, left, signal).catch(() => undefined);
    const result = await Promise.race([runHandler(hook, left, context), late]);
    if (result && !result.healthy) this.context.hookFailed(action.container.name, result.output);
  }
}
