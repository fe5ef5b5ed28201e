import type { Clock } from '@pilothouse/std/clock';
import type { ContainerKey, ContainerRecord, Driver } from './drivers/driver.ts';
import type { PodTeller } from './pod-teller.ts';
import type { Container } from './pod-types.ts';
import { runHandler } from './probes/handler.ts';
import { type Known, type ProbeKind, Prober, probeTimeoutMs } from './probes/prober.ts';
import type { ContainerObservation } from './sync-pod/observation.ts';

export interface ContainerProbesOptions {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly podUid: string;
  readonly podIp: () => string;
  readonly teller: PodTeller;
  readonly onChange: () => void;
}

interface Watched {
  readonly attempt: number;
  readonly prober: Prober;
}

const titles: Record<ProbeKind, string> = { startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness' };

/** The probers of one pod's containers: of each its present run. */
export class ContainerProbes {
  private readonly watched = new Map<string, Watched>();
  private readonly options: ContainerProbesOptions;

  constructor(options: ContainerProbesOptions) {
    this.options = options;
  }

  begin(container: Container, record: ContainerRecord, known?: Known): void {
    this.watched.get(container.name)?.prober.stop();
    // A driver that decides about readiness itself has nothing to probe.
    if (record.ready !== undefined) return;
    const { driver, clock, podIp, onChange } = this.options;
    const { podUid, attempt } = record;
    const key: ContainerKey = { podUid, container: container.name, attempt };
    const prober = new Prober({
      container,
      clock,
      startedAt: record.startedAt,
      known,
      check: (probe) => runHandler(probe, probeTimeoutMs(probe), { driver, clock, key, container, podIp: podIp() }),
      onFailure: (kind, output) => this.unhealthy(container, kind, output),
      onChange,
    });
    this.watched.set(container.name, { attempt, prober });
  }

  /** What the probes say of a run. */
  of(record: ContainerRecord): Pick<ContainerObservation, 'started' | 'ready' | 'failed'> {
    if (record.ready !== undefined) return { started: true, ready: record.ready, failed: undefined };
    const watched = this.watched.get(record.container);
    if (watched?.attempt !== record.attempt) return { started: false, ready: false, failed: undefined };
    const { started, ready, failed } = watched.prober;
    return { started, ready, failed };
  }

  quiet(container: string, attempt: number): void {
    const watched = this.watched.get(container);
    if (watched?.attempt === attempt) watched.prober.quiet();
  }

  stop(): void {
    for (const { prober } of this.watched.values()) prober.stop();
  }

  private unhealthy(container: Container, kind: ProbeKind, output: string): void {
    const { teller, podUid, driver } = this.options;
    const live = driver.records(podUid).some((record) => record.container === container.name && !record.exit);
    if (live) teller.warn('Unhealthy', `${titles[kind]} probe failed: ${output}`, container.name);
  }
}
