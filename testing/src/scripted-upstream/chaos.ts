import type { Clock } from '@pilothouse/std/clock';
import { Dice } from '../dice.ts';
import type { Fault, FaultCode, WatchFault } from './fault.ts';
import { canHappen, isWatchFaultType, watchFaultTypes } from './fault-rules.ts';
import type { RequestRecord } from './request-record.ts';

export interface ChaosOptions {
  /** One request in so many is misbehaved to, and one event of a watch in ten times so many; default 10. */
  readonly oneIn?: number;
  /** Default: all. */
  readonly faults?: readonly ChaosFault[];
  /** Codes of the fault 'status'; default 403, 429, 500, 503 and 504. */
  readonly codes?: readonly FaultCode[];
  /** Longest time of slow answers and of refusals, ms; default 200. */
  readonly patience?: number;
}

/** 'refuse' stops listening for a while, 'drop' destroys all sockets, 'compact' compacts before the request is served. */
export type ChaosFault = Fault['type'] | 'refuse' | 'drop' | 'compact';

export interface ChaosRun {
  /** How often each fault has happened. */
  readonly happened: ReadonlyMap<ChaosFault, number>;
  /** Resolves when it listens and nothing more will go wrong; what already hangs stays hanging. */
  stop(): Promise<void>;
}

/** What chaos does to the upstream as a whole. */
export interface ChaosTarget {
  readonly clock: Clock;
  drop(): void;
  refuse(): Promise<void>;
  listen(): Promise<void>;
  compact(): void;
}

const answerFaults = ['status', 'reset', 'silent', 'slow', 'garbage', 'html', 'stall', 'truncate', 'expired'] as const;
const allFaults: readonly ChaosFault[] = [
  ...answerFaults,
  'null-items',
  ...watchFaultTypes,
  'refuse',
  'drop',
  'compact',
];

export class Chaos implements ChaosRun {
  readonly happened = new Map<ChaosFault, number>();
  private readonly dice: Dice;
  private readonly options: Required<ChaosOptions>;
  private readonly target: ChaosTarget;
  private running = true;
  private listening: Promise<void> = Promise.resolve();
  private cancelRefusal: (() => void) | undefined;

  constructor(seed: number, options: ChaosOptions, target: ChaosTarget) {
    this.dice = new Dice(seed);
    this.options = { oneIn: 10, faults: allFaults, codes: [403, 429, 500, 503, 504], patience: 200, ...options };
    this.target = target;
  }

  /** What happens to that request. */
  take(request: RequestRecord): Fault | undefined {
    if (!this.running || request.verb === 'health' || !this.dice.once(this.options.oneIn)) return undefined;
    const possible = this.options.faults.filter((type) => isDeed(type) || canHappen(type, request));
    const type = possible[this.dice.below(possible.length)];
    if (type === undefined) return undefined;
    this.note(type);
    return isDeed(type) ? this.act(type) : this.made(type);
  }

  /** What happens to a watch after one of its events. */
  strike(): WatchFault | undefined {
    if (!this.running || !this.dice.once(this.options.oneIn * 10)) return undefined;
    const possible = watchFaultTypes.filter((type) => this.options.faults.includes(type));
    const type = possible[this.dice.below(possible.length)];
    if (type === undefined) return undefined;
    this.note(type);
    return { type };
  }

  async stop(): Promise<void> {
    this.running = false;
    this.cancelRefusal?.();
    await this.listening;
    await this.target.listen();
  }

  private note(type: ChaosFault): void {
    this.happened.set(type, (this.happened.get(type) ?? 0) + 1);
  }

  private made(type: Fault['type']): Fault {
    const { codes, patience } = this.options;
    if (type === 'slow') return { type, milliseconds: this.dice.below(patience) };
    if (type === 'status') {
      const code = codes[this.dice.below(codes.length)] ?? 500;
      return code === 429 ? { type, code, retryAfterSeconds: 1 } : { type, code };
    }
    if (type === 'expired') return { type, as: this.dice.once(2) ? 'event' : 'http' };
    if (type === 'stall' || type === 'truncate') return this.dice.once(2) ? { type, afterBytes: 0 } : { type };
    if (isWatchFaultType(type)) return { type, afterEvents: this.dice.below(20) };
    return { type };
  }

  private act(type: 'refuse' | 'drop' | 'compact'): undefined {
    if (type === 'compact') this.target.compact();
    else if (type === 'drop') this.target.drop();
    else this.listening = this.listening.then(() => this.refuseForAWhile());
  }

  private async refuseForAWhile(): Promise<void> {
    await this.target.refuse();
    await new Promise<void>((resolve) => {
      const cancel = this.target.clock.after(this.dice.below(this.options.patience), resolve);
      this.cancelRefusal = () => {
        cancel();
        resolve();
      };
      if (!this.running) this.cancelRefusal();
    });
    await this.target.listen();
  }
}

function isDeed(type: ChaosFault): type is 'refuse' | 'drop' | 'compact' {
  return type === 'refuse' || type === 'drop' || type === 'compact';
}
