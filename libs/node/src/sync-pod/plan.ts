import type { Container, PodSpec } from '../pod-types.ts';
import { isSidecar } from '../pod-types.ts';
import { isRunning, observed, type PodObservation } from './observation.ts';
import { nextRestart, wantsInitRestart, wantsRestart } from './restart.ts';

export interface StartAction {
  readonly kind: 'start';
  readonly container: Container;
  readonly attempt: number;
  readonly restartStep: number;
}

export interface StopAction {
  readonly kind: 'stop';
  readonly container: Container;
  readonly attempt: number;
  readonly graceMs: number;
  /** For the event. */
  readonly message: string;
  /** The pod goes away: connections are given time to go elsewhere first. */
  readonly drain: boolean;
}

/** `delete`: all has ended, the object may go. */
export type PodAction = StartAction | StopAction | { readonly kind: 'delete' };

export interface Waiting {
  readonly reason: string;
  readonly message?: string | undefined;
}

export interface PodPlan {
  readonly actions: readonly PodAction[];
  /** Containers that are held back, and why. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** When to look again if nothing happens before; milliseconds since the epoch. */
  readonly wakeAt: number | undefined;
  /** Ends the pod for good. */
  readonly failure: { readonly reason: string; readonly message: string } | undefined;
}

const defaultGraceSeconds = 30;
const notYet: Waiting = { reason: 'PodInitializing' };

/** What is to be done about a pod now. */
export function planPod(observation: PodObservation): PodPlan {
  const { pod } = observation;
  const plan = new Plan(observation);
  if (pod.metadata.deletionTimestamp) plan.terminate();
  else if (isOver(pod.status?.phase)) plan.stopAll('the pod is over', 0);
  else if (plan.isPastDeadline()) plan.passDeadline();
  else plan.run();
  return plan.result();
}

/** Succeeded or failed for good. */
export function isOver(phase: string | undefined): boolean {
  return phase === 'Succeeded' || phase === 'Failed';
}

class Plan {
  private readonly observation: PodObservation;
  private readonly spec: PodSpec;
  private readonly actions: PodAction[] = [];
  private readonly waiting = new Map<string, Waiting>();
  private wakeAt: number | undefined;
  private failure: PodPlan['failure'];

  constructor(observation: PodObservation) {
    if (!observation.pod.spec) throw new Error('a pod without a spec');
    this.observation = observation;
    this.spec = observation.pod.spec;
  }

  result(): PodPlan {
    const { actions, waiting, wakeAt, failure } = this;
    return { actions, waiting, wakeAt, failure };
  }

  run(): void {
    if (this.isDone()) {
      this.stopAll(undefined, (this.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds) * 1000);
      return;
    }
    const initialized = this.initialize();
    for (const container of this.spec.containers) {
      if (initialized) this.keep(container);
      else if (!observed(this.observation, container.name).latest) this.waiting.set(container.name, notYet);
    }
  }

  /** Ends what runs; when nothing does the object may go. Sidecars go last. */
  terminate(): void {
    const { metadata } = this.observation.pod;
    const granted =
      metadata.deletionGracePeriodSeconds ?? this.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds;
    const end = Date.parse(metadata.deletionTimestamp ?? '');
    const graceMs = Math.max(0, Math.min(granted * 1000, end - this.observation.now));
    if (!this.stopAll(undefined, graceMs, granted > 0)) this.actions.push({ kind: 'delete' });
  }

  /** Whether anything still ran. Sidecars wait for the others, and each for those that started after it. */
  stopAll(why: string | undefined, graceMs: number, drain = false): boolean {
    const main = this.spec.containers.filter((container) => this.runs(container));
    const rest = (this.spec.initContainers ?? []).filter((container) => this.runs(container));
    const next = main.length > 0 ? main : rest.slice(-1);
    // Without time there is no order.
    for (const container of graceMs > 0 ? next : [...main, ...rest]) {
      this.stop(container, graceMs, why ?? `Stopping container ${container.name}`, drain);
    }
    return main.length + rest.length > 0;
  }

  isPastDeadline(): boolean {
    const { pod, now } = this.observation;
    const { activeDeadlineSeconds } = this.spec;
    if (activeDeadlineSeconds === undefined || !pod.status?.startTime) return false;
    const deadline = Date.parse(pod.status.startTime) + activeDeadlineSeconds * 1000;
    if (deadline > now) this.wake(deadline);
    return deadline <= now;
  }

  passDeadline(): void {
    const message = 'Pod was active on the node longer than the specified deadline';
    this.failure = { reason: 'DeadlineExceeded', message };
    this.stopAll(message, (this.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds) * 1000);
  }

  /** One after the other; true when the pod's own containers may run. */
  private initialize(): boolean {
    // Once they do, a sidecar that fails is started again beside them.
    const past = this.spec.containers.some((container) => this.runs(container));
    let done = true;
    for (const container of this.spec.initContainers ?? []) {
      if (past && isSidecar(container)) this.keep(container);
      else if (past) continue;
      else if (!done) this.waiting.set(container.name, notYet);
      else done = isSidecar(container) ? this.beside(container) : this.before(container);
    }
    return done;
  }

  /** A sidecar is kept up; the next waits until it has started. */
  private beside(container: Container): boolean {
    this.keep(container);
    const state = observed(this.observation, container.name);
    return isRunning(state) && state.started;
  }

  private before(container: Container): boolean {
    const { latest } = observed(this.observation, container.name);
    if (latest?.exit?.code === 0) return true;
    if (!latest?.exit) this.keep(container);
    else if (wantsInitRestart(this.spec, latest.exit)) this.restart(container);
    return false;
  }

  private keep(container: Container): void {
    const state = observed(this.observation, container.name);
    const { latest, failed, stopping } = state;
    if (!latest) this.start(container, 0, 0);
    else if (latest.exit) {
      if (wantsRestart(this.spec, container, latest.exit)) this.restart(container);
    } else if (failed && !stopping) {
      const seconds = this.graceAfter(container, failed);
      this.stop(
        container,
        seconds * 1000,
        `Container ${container.name} failed ${failed} probe, will be restarted`,
        false,
      );
    }
  }

  private restart(container: Container): void {
    const { latest } = observed(this.observation, container.name);
    if (!latest) return;
    const { at, delay, step } = nextRestart(latest);
    if (at <= this.observation.now) {
      this.start(container, latest.attempt + 1, step);
      return;
    }
    const { name, namespace, uid } = this.observation.pod.metadata;
    const who = `container=${container.name} pod=${name}_${namespace}(${uid})`;
    this.waiting.set(container.name, {
      reason: 'CrashLoopBackOff',
      message: `back-off ${duration(delay)} restarting failed ${who}`,
    });
    this.wake(at);
  }

  private start(container: Container, attempt: number, restartStep: number): void {
    const { blocked } = observed(this.observation, container.name);
    if (blocked && blocked.retryAt > this.observation.now) {
      this.waiting.set(container.name, { reason: blocked.reason, message: blocked.message });
      this.wake(blocked.retryAt);
      return;
    }
    this.waiting.set(container.name, { reason: 'ContainerCreating' });
    this.actions.push({ kind: 'start', container, attempt, restartStep });
  }

  private stop(container: Container, graceMs: number, message: string, drain: boolean): void {
    const { latest } = observed(this.observation, container.name);
    if (latest) this.actions.push({ kind: 'stop', container, attempt: latest.attempt, graceMs, message, drain });
  }

  /** When the pod's own containers are done for good nothing needs the sidecars any more. */
  private isDone(): boolean {
    return this.spec.containers.every((container) => {
      const { latest } = observed(this.observation, container.name);
      return latest?.exit !== undefined && !wantsRestart(this.spec, container, latest.exit);
    });
  }

  private runs(container: Container): boolean {
    return isRunning(observed(this.observation, container.name));
  }

  private graceAfter(container: Container, failed: 'liveness' | 'startup'): number {
    const probe = failed === 'liveness' ? container.livenessProbe : container.startupProbe;
    return probe?.terminationGracePeriodSeconds ?? this.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds;
  }

  private wake(at: number): void {
    this.wakeAt = Math.min(this.wakeAt ?? at, at);
  }
}

/** As Go prints a duration: `10s`, `1m20s`, `5m0s`. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${seconds % 60}s`;
}
