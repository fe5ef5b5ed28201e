import { pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { ContainerProbes } from './container-probes.ts';
import { ContainerConfigError } from './environment/config-error.ts';
import { unhonoured } from './environment/unsupported.ts';
import type { PodContext } from './pod-context.ts';
import type { PodObject, PodStatus } from './pod-types.ts';
import { ContainerStops } from './sync-pod/container-stops.ts';
import type { Blocked, ContainerObservation, PodObservation } from './sync-pod/observation.ts';
import { observeContainers } from './sync-pod/observe.ts';
import { isOver, type PodAction, type PodPlan, planPod } from './sync-pod/plan.ts';
import { podStatus } from './sync-pod/pod-status.ts';
import { startContainer } from './sync-pod/start-container.ts';

/** Until a container whose configuration is not there is tried again, and a sync that failed; milliseconds. */
const blockedRetry = 5000;
const failureRetry = 2000;

/** Keeps one pod as its object wants it, one step after the other. */
export class PodWorker {
  private pod: PodObject;
  private readonly context: PodContext;
  private readonly stops: ContainerStops;
  private readonly probes: ContainerProbes;
  private readonly blocked = new Map<string, Blocked>();
  private readonly backingOff = new Set<string>();
  private running: Promise<void> | undefined;
  private dirty = false;
  private halted = false;
  private cancelWake: (() => void) | undefined;
  private deleted = false;
  private saidUnhonoured = false;
  private podIp: string | undefined;
  private written: string | undefined;

  constructor(pod: PodObject, context: PodContext) {
    this.pod = pod;
    this.context = context;
    const { driver, clock, drains, events } = context;
    this.stops = new ContainerStops({
      driver,
      clock,
      drains,
      podUid: pod.metadata.uid,
      podIp: () => this.podIp ?? '',
      hookFailed: (container, output) =>
        events.record(this.pod, {
          type: 'Warning',
          reason: 'FailedPreStopHook',
          message: `PreStopHook failed: ${output}`,
          container,
        }),
    });
    this.probes = new ContainerProbes({
      driver,
      clock,
      pod: () => this.pod,
      podIp: () => this.podIp ?? '',
      events,
      onChange: () => this.trigger(),
    });
  }

  get uid(): string {
    return this.pod.metadata.uid;
  }

  update(pod: PodObject): void {
    this.pod = pod;
    this.trigger();
  }

  /** Something may have changed: look, now or when the look that is under way is done. */
  trigger(): void {
    if (this.halted) return;
    this.dirty = true;
    this.running ??= this.loop().finally(() => {
      this.running = undefined;
    });
  }

  /** The node stops: what runs is left to the driver. */
  async halt(): Promise<void> {
    this.halted = true;
    this.cancelWake?.();
    this.probes.stop();
    await this.running;
  }

  /** The object is gone: everything ends within `graceMs`, and nothing is kept. */
  async destroy(graceMs: number): Promise<void> {
    await this.halt();
    const { driver, addresses } = this.context;
    const live = driver.records(this.uid).filter((record) => !record.exit);
    await Promise.all(live.map((record) => driver.stop(record, graceMs)));
    await driver.removePod(this.uid);
    addresses.release(this.uid);
  }

  private async loop(): Promise<void> {
    while (this.dirty && !this.halted) {
      this.dirty = false;
      try {
        await this.sync();
      } catch (error) {
        this.failed(error);
      }
    }
  }

  private failed(error: unknown): void {
    if (isReason(error, 'NotFound') || isReason(error, 'Conflict')) return; // The informer brings what is new.
    this.context.logger.warn({ err: error, pod: this.pod.metadata.name }, 'a pod could not be brought in step');
    this.wakeAt(this.context.clock.now() + failureRetry);
  }

  private async sync(): Promise<void> {
    this.takeAddress();
    this.sayUnhonoured();
    let plan = planPod(this.observe());
    if (await this.apply(plan)) {
      plan = planPod(this.observe());
      // What was started has ended already, or lets the next one start.
      if (plan.actions.some(({ kind }) => kind === 'start')) this.dirty = true;
    }
    if (this.halted) return;
    this.sayBackOff(plan);
    if (plan.wakeAt !== undefined) this.wakeAt(plan.wakeAt);
    await this.writeStatus(podStatus(this.observe(), plan));
    if (plan.actions.some(({ kind }) => kind === 'delete')) await this.deleteObject();
  }

  private takeAddress(): void {
    const { addresses, nodeIp, events } = this.context;
    if (isOver(this.pod.status?.phase)) {
      // Its status goes on telling the address, but another pod may have it.
      this.podIp ??= this.pod.status?.podIP;
      addresses.release(this.uid);
      return;
    }
    if (this.podIp !== undefined) return;
    this.podIp = this.pod.spec?.hostNetwork ? nodeIp : addresses.take(this.uid);
    if (this.podIp !== undefined) return;
    const message = `Failed to create pod sandbox: all ${addresses.size} pod addresses of this node are taken`;
    events.record(this.pod, { type: 'Warning', reason: 'FailedCreatePodSandBox', message });
    this.wakeAt(this.context.clock.now() + blockedRetry);
  }

  private observe(): PodObservation {
    const { driver, clock, nodeIp } = this.context;
    const containers = observeContainers(this.pod, driver.records(this.uid), (record) => {
      const watched = this.probes.of(record);
      const stopping = this.stops.has(record.container, record.attempt);
      return { ...watched, stopping };
    });
    const withBlocks = new Map<string, ContainerObservation>();
    for (const [name, state] of containers) withBlocks.set(name, { ...state, blocked: this.blocked.get(name) });
    return { pod: this.pod, now: clock.now(), podIp: this.podIp, hostIp: nodeIp, containers: withBlocks };
  }

  /** Whether anything was started, so that the plan is out of date. */
  private async apply(plan: PodPlan): Promise<boolean> {
    let started = false;
    for (const action of plan.actions) {
      if (this.halted) return false;
      if (action.kind === 'start' && this.podIp !== undefined) {
        started = true;
        await this.start(action, this.podIp);
      } else if (action.kind === 'stop') this.stop(action);
    }
    return started;
  }

  private async start(action: Extract<PodAction, { kind: 'start' }>, podIp: string): Promise<void> {
    const { client, driver, runsCommands, services, nodeIp } = this.context;
    const { name } = action.container;
    try {
      await startContainer(action, { client, driver, runsCommands, services, pod: this.pod, podIp, hostIp: nodeIp });
      this.blocked.delete(name);
      this.backingOff.delete(name);
      this.afterStart(action);
    } catch (error) {
      if (!(error instanceof ContainerConfigError)) throw error;
      const { reason, message } = error;
      this.blocked.set(name, { reason, message, retryAt: this.context.clock.now() + blockedRetry });
      this.tell(action, 'Warning', 'Failed', `Error: ${message}`);
    }
  }

  private afterStart(action: Extract<PodAction, { kind: 'start' }>): void {
    const { container, attempt } = action;
    const record = this.context.driver
      .records(this.uid)
      .find((known) => known.container === container.name && known.attempt === attempt);
    if (!record) return;
    this.tell(action, 'Normal', 'Created', `Created container: ${container.name}`);
    if (record.exit?.reason === 'StartError') {
      this.tell(action, 'Warning', 'Failed', `Error: ${record.exit.message}`);
      return;
    }
    this.tell(action, 'Normal', 'Started', `Started container ${container.name}`);
    if (!record.exit) this.probes.begin(container, record);
  }

  private stop(action: Extract<PodAction, { kind: 'stop' }>): void {
    const ended = this.stops.begin(action);
    if (!ended) return;
    this.probes.quiet(action.container.name, action.attempt);
    this.tell(action, 'Normal', 'Killing', action.message);
    ended.then(
      () => this.trigger(),
      (error: unknown) => this.failed(error),
    );
  }

  private tell(
    action: Exclude<PodAction, { kind: 'delete' }>,
    type: 'Normal' | 'Warning',
    reason: string,
    message: string,
  ): void {
    const { name } = action.container;
    const init = this.pod.spec?.initContainers?.some((container) => container.name === name);
    this.context.events.record(this.pod, { type, reason, message, container: name, init });
  }

  /** Once for each wait. */
  private sayBackOff({ waiting }: PodPlan): void {
    const { name, namespace, uid } = this.pod.metadata;
    for (const [container, { reason }] of waiting) {
      if (reason !== 'CrashLoopBackOff' || this.backingOff.has(container)) continue;
      this.backingOff.add(container);
      const message = `Back-off restarting failed container ${container} in pod ${name}_${namespace}(${uid})`;
      this.context.events.record(this.pod, { type: 'Warning', reason: 'BackOff', message, container });
    }
  }

  private sayUnhonoured(): void {
    if (this.saidUnhonoured || !this.context.runsCommands || !this.pod.spec) return;
    this.saidUnhonoured = true;
    const fields = unhonoured(this.pod.spec);
    if (fields.length === 0 || this.pod.status?.containerStatuses) return;
    const message = `Without effect on processes: ${fields.join(', ')}`;
    this.context.events.record(this.pod, { type: 'Warning', reason: 'NotHonoured', message });
  }

  private async writeStatus(status: PodStatus): Promise<void> {
    const { namespace = '', name, uid } = this.pod.metadata;
    const text = JSON.stringify(status);
    if (text === this.written || text === JSON.stringify(pick(this.pod.status, status))) return;
    await this.context.client.patch(
      pods,
      namespace,
      name,
      'merge',
      { metadata: { uid }, status },
      { subresource: 'status' },
    );
    this.written = text;
  }

  private async deleteObject(): Promise<void> {
    if (this.deleted) return;
    const { namespace = '', name, uid } = this.pod.metadata;
    await this.context.client.delete(pods, namespace, name, { gracePeriodSeconds: 0, preconditions: { uid } });
    this.deleted = true;
  }

  private wakeAt(time: number): void {
    const { clock } = this.context;
    this.cancelWake?.();
    this.cancelWake = clock.after(Math.max(0, time - clock.now()), () => this.trigger());
  }
}

/** The fields of the known status that the node would write, in the same order, so that they compare as text. */
function pick(known: PodObject['status'], wanted: PodStatus): object {
  const fields = known as Readonly<Record<string, unknown>> | undefined;
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, fields?.[name]]));
}
