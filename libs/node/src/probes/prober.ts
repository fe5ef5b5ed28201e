import { type Clock, delay } from '@pilothouse/std/clock';
import type { Container, Probe } from '../pod-types.ts';
import type { ProbeResult } from './probe-result.ts';

export type ProbeKind = 'startup' | 'liveness' | 'readiness';

/** What was last told of a run. */
export interface Known {
  readonly started?: boolean | undefined;
  readonly ready: boolean;
}

export interface ProberOptions {
  readonly container: Container;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Of a run that was watched before, by an earlier server. */
  readonly known?: Known | undefined;
  readonly check: (probe: Probe) => Promise<ProbeResult>;
  /** Each failure, whether or not it reaches the threshold. */
  readonly onFailure: (kind: ProbeKind, output: string) => void;
  /** `started`, `ready` or `failed` has changed. */
  readonly onChange: () => void;
}

export const probeTimeoutMs = (probe: Probe) => (probe.timeoutSeconds ?? 1) * 1000;

/**
 * Watches one run of one container by its probes. Liveness and readiness wait for startup; readiness goes on while
 * the container is being stopped, the others do not.
 */
export class Prober {
  started: boolean;
  ready = false;
  failed: 'liveness' | 'startup' | undefined;
  private readonly options: ProberOptions;
  private readonly all = new AbortController();
  private readonly health = new AbortController();

  constructor(options: ProberOptions) {
    this.options = options;
    const { startupProbe } = options.container;
    this.started = startupProbe === undefined || options.known?.started === true;
    if (startupProbe && !this.started) void this.watch('startup', startupProbe);
    else this.begin();
  }

  /** The container is being stopped: that it is unwell is no news any more. */
  quiet(): void {
    this.health.abort();
  }

  stop(): void {
    this.health.abort();
    this.all.abort();
  }

  private begin(): void {
    const { livenessProbe, readinessProbe } = this.options.container;
    this.ready = readinessProbe === undefined || this.options.known?.ready === true;
    if (livenessProbe) void this.watch('liveness', livenessProbe);
    if (readinessProbe) void this.watch('readiness', readinessProbe);
  }

  private async watch(kind: ProbeKind, probe: Probe): Promise<void> {
    const { clock, startedAt, check } = this.options;
    const signal = kind === 'readiness' ? this.all.signal : this.health.signal;
    const count = new Count(probe);
    const pause = (ms: number) => delay(clock, ms, signal).catch(() => undefined);
    const wait = startedAt + (probe.initialDelaySeconds ?? 0) * 1000 - clock.now();
    if (wait > 0) await pause(wait);
    while (!signal.aborted) {
      const result = await check(probe);
      if (signal.aborted) return;
      if (!result.healthy) this.options.onFailure(kind, result.output);
      const verdict = count.add(result.healthy);
      if (verdict !== undefined && this.judge(kind, verdict)) return;
      await pause((probe.periodSeconds ?? 10) * 1000);
    }
  }

  /** True when the probe has done its work. */
  private judge(kind: ProbeKind, healthy: boolean): boolean {
    if (kind === 'readiness') {
      this.change(this.ready !== healthy, () => {
        this.ready = healthy;
      });
      return false;
    }
    if (!healthy) {
      this.change(true, () => {
        this.failed = kind;
      });
      return true;
    }
    if (kind === 'liveness') return false;
    this.change(true, () => {
      this.started = true;
      this.begin();
    });
    return true;
  }

  private change(changes: boolean, apply: () => void): void {
    if (!changes) return;
    apply();
    this.options.onChange();
  }
}

/** Counts results in a row against the thresholds. */
class Count {
  private readonly successes: number;
  private readonly failures: number;
  private last: boolean | undefined;
  private row = 0;

  constructor({ successThreshold = 1, failureThreshold = 3 }: Probe) {
    this.successes = successThreshold;
    this.failures = failureThreshold;
  }

  /** The verdict, or undefined while there is none yet. */
  add(healthy: boolean): boolean | undefined {
    this.row = this.last === healthy ? this.row + 1 : 1;
    this.last = healthy;
    return this.row >= (healthy ? this.successes : this.failures) ? healthy : undefined;
  }
}
