import { backoff } from '@pilothouse/std/backoff';
import { ContainerProbes } from './container-probes.ts';
import type { ContainerRecord } from './drivers/driver.ts';
import { SandboxError } from './drivers/sandbox-error.ts';
import { ContainerConfigError } from './environment/config-error.ts';
import { ImageError, ImagePending } from './images/image-error.ts';
import type { PodContext } from './pod-context.ts';
import type { PodTeller } from './pod-teller.ts';
import type { PodObject } from './pod-types.ts';
import { runHandler } from './probes/handler.ts';
import { ContainerStops } from './sync-pod/container-stops.ts';
import type { Blocked, ContainerObservation } from './sync-pod/observation.ts';
import { observeContainers } from './sync-pod/observe.ts';
import type { PodPlan, StartAction, StopAction } from './sync-pod/plan.ts';
import { startContainer } from './sync-pod/start-container.ts';
import type { PodVolumes } from './volumes/pod-volumes.ts';
import { VolumeError } from './volumes/volume-error.ts';

export interface PodContainersOptions {
  readonly context: PodContext;
  readonly pod: () => PodObject;
  /** Undefined until it has one; nothing is started before. */
  readonly podIp: () => string | undefined;
  readonly volumes: PodVolumes | undefined;
  readonly teller: PodTeller;
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Until a container whose configuration is not there is tried again; milliseconds. */
const blockedRetry = 5000;
/** As upstream: a volume is tried again soon at first, since what it holds may be on its way. */
const mountRetry = { base: 500, cap: blockedRetry };
/** How long a postStart hook may take, and what is left to a container whose hook failed; milliseconds. */
const hookPatience = 300_000;
const leastGrace = 2000;

/** The containers of one pod: starts and stops them as planned, and knows how they are. */
export class PodContainers {
  private readonly options: PodContainersOptions;
  private readonly stops: ContainerStops;
  private readonly probes: ContainerProbes;
  private readonly blocked = new Map<string, Blocked>();
  /** How often in a row the volumes of a container were not there. */
  private readonly failedMounts = new Map<string, number>();

  constructor(options: PodContainersOptions) {
    this.options = options;
    const { context, pod, teller, onChange } = options;
    const { driver, clock, drains } = context;
    const podIp = () => options.podIp() ?? '';
    this.stops = new ContainerStops({
      driver,
      clock,
      drains,
      podUid: pod().metadata.uid,
      podIp,
      hookFailed: (container, output) => teller.warn('FailedPreStopHook', `PreStopHook failed: ${output}`, container),
    });
    this.probes = new ContainerProbes({ driver, clock, podUid: pod().metadata.uid, podIp, teller, onChange });
  }

  observe(): ReadonlyMap<string, ContainerObservation> {
    const found = observeContainers(this.options.pod(), this.records(), (record) => ({
      ...this.probes.of(record),
      stopping: this.stops.has(record.container, record.attempt),
    }));
    for (const [name, blocked] of this.blocked) {
      const state = found.get(name);
      if (state) found.set(name, { ...state, blocked });
    }
    return found;
  }

  /** Whether anything was started, so that the plan is out of date. */
  async apply({ actions }: PodPlan, halted: () => boolean): Promise<boolean> {
    let started = false;
    for (const action of actions) {
      const podIp = this.options.podIp();
      if (halted()) return false;
      if (action.kind === 'stop') this.stop(action);
      if (action.kind !== 'start' || podIp === undefined) continue;
      started = true;
      await this.start(action, podIp);
    }
    return started;
  }

  /** Looks after what an earlier server has started: it is as ready as it was, until a probe says otherwise. */
  async adopt(podIp: string): Promise<void> {
    const { context, volumes, pod } = this.options;
    const { spec, status } = pod();
    const statuses = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
    const place = { podIp, hostIp: context.nodeIp, allocatable: context.allocatable };
    for (const container of [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])]) {
      const record = this.records().find(({ container: name, exit }) => name === container.name && !exit);
      if (!record) continue;
      const known = statuses.find(({ containerID }) => containerID === record.id);
      this.probes.begin(container, record, known);
      await volumes?.resume(container, place);
    }
  }

  halt(): void {
    this.probes.stop();
  }

  /** Ends what still runs within `graceMs`. */
  async end(graceMs: number): Promise<void> {
    const live = this.records().filter((record) => !record.exit);
    for (const { container, attempt } of live) {
      if (!this.stops.has(container, attempt)) this.tellKilling(container, `Stopping container ${container}`);
    }
    await Promise.all(live.map((record) => this.options.context.driver.stop(record, graceMs)));
  }

  private records(): readonly ContainerRecord[] {
    return this.options.context.driver.records(this.options.pod().metadata.uid);
  }

  private async start(action: StartAction, podIp: string): Promise<void> {
    const { context, pod, volumes, teller } = this.options;
    const { container, attempt } = action;
    const { name } = container;
    try {
      const image = await context.images?.ensure({ pod: pod(), container, attempt }, teller);
      await startContainer(action, { ...context, volumes, pod: pod(), image, podIp, hostIp: context.nodeIp });
      this.blocked.delete(name);
      this.failedMounts.delete(name);
      this.afterStart(action);
    } catch (error) {
      this.block(name, error);
    }
  }

  /** What may be mended from outside holds a container back; anything else is thrown again. */
  private block(container: string, error: unknown): void {
    const { context, teller } = this.options;
    const now = context.clock.now();
    if (error instanceof ContainerConfigError) {
      const { reason, message } = error;
      this.blocked.set(container, { reason, message, retryAt: now + blockedRetry });
      teller.warn('Failed', `Error: ${message}`, container);
    } else if (error instanceof VolumeError) {
      const tries = this.failedMounts.get(container) ?? 0;
      this.failedMounts.set(container, tries + 1);
      this.blocked.set(container, { reason: 'ContainerCreating', retryAt: now + backoff(tries, mountRetry) });
      teller.warn('FailedMount', error.message);
    } else if (error instanceof SandboxError) {
      this.blocked.set(container, { reason: 'ContainerCreating', retryAt: now + blockedRetry });
      teller.warn('FailedCreatePodSandBox', `Failed to create pod sandbox: ${error.message}`);
    } else if (error instanceof ImageError) {
      const { reason, message, retryAt } = error;
      this.blocked.set(container, { reason, message, retryAt });
    } else if (error instanceof ImagePending) this.awaitImage(container, error);
    else throw error;
  }

  private awaitImage(container: string, { news }: ImagePending): void {
    const { onChange, onFailure } = this.options;
    this.blocked.set(container, { reason: 'ContainerCreating', retryAt: Number.POSITIVE_INFINITY });
    const tell = () => {
      this.blocked.delete(container);
      onChange();
    };
    news.then(tell).catch(onFailure);
  }

  private afterStart({ container, attempt }: StartAction): void {
    const { teller, context } = this.options;
    const { name } = container;
    const record = this.records().find((known) => known.container === name && known.attempt === attempt);
    if (!record) return;
    teller.started(name);
    teller.normal('Created', `Created container: ${name}`, name);
    if (record.exit?.reason === 'StartError') {
      teller.warn('Failed', `Error: ${record.exit.message}`, name);
      return;
    }
    teller.normal('Started', `Started container ${name}`, name);
    if (record.exit) return;
    this.probes.begin(container, record);
    if (context.runsCommands) this.postStart(container, record).catch(this.options.onFailure);
  }

  /** A container whose hook fails is ended; its policy decides about what follows. */
  private async postStart(container: StartAction['container'], record: ContainerRecord): Promise<void> {
    const hook = container.lifecycle?.postStart;
    if (!hook) return;
    const { driver, clock } = this.options.context;
    const podIp = this.options.podIp() ?? '';
    const { healthy, output } = await runHandler(hook, hookPatience, { driver, clock, key: record, container, podIp });
    if (healthy) return;
    this.options.teller.warn('FailedPostStartHook', `PostStartHook failed: ${output}`, container.name);
    await driver.stop(record, leastGrace);
  }

  private stop(action: StopAction): void {
    const { onChange, onFailure } = this.options;
    const ended = this.stops.begin(action);
    if (!ended) return;
    this.probes.quiet(action.container.name, action.attempt);
    this.tellKilling(action.container.name, action.message);
    ended.then(onChange, onFailure);
  }

  private tellKilling(container: string, message: string): void {
    this.options.teller.normal('Killing', message, container);
  }
}
