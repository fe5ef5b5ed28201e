import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Container, ContainerCreateOptions, ContainerInspectInfo } from 'dockerode';
import { ContainerConfigError } from '../../environment/config-error.ts';
import type {
  ContainerExit,
  ContainerKey,
  ContainerRecord,
  ContainerSpec,
  Driver,
  TerminationSource,
} from '../driver.ts';
import type { Isolation } from '../isolation.ts';
import { Records } from '../records.ts';
import { SandboxError } from '../sandbox-error.ts';
import { terminationMessage } from '../termination-message.ts';
import { attachSession } from './attach-session.ts';
import { type EngineState, engineTime, exitOf, isRunning, lostExit } from './container-state.ts';
import { containerOptions } from './create-options.ts';
import type { Engine } from './engine.ts';
import { engineMessage, isEngineError } from './engine-error.ts';
import { engineImages } from './engine-images.ts';
import { engineLog } from './engine-log.ts';
import { engineUsage } from './engine-usage.ts';
import { startExec } from './exec-session.ts';
import { ignoring } from './ignoring.ts';
import { ownerFilter, readLabels } from './labels.ts';
import { openLostRuns } from './lost-runs.ts';
import { wasKilledForMemory } from './memory-kills.ts';
import type { PodNetwork } from './pod-network.ts';
import { watchRun } from './run-watch.ts';
import { Sandboxes } from './sandboxes.ts';

export interface DockerDriverOptions {
  readonly engine: Engine;
  /** Of this node alone: what the engine does not remember. */
  readonly directory: string;
  /** What goes with a pod stands there, in a directory of its uid. */
  readonly podsDirectory: string;
  readonly network: PodNetwork;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A container that the engine has. */
interface Run {
  readonly container: Container;
  readonly id: string;
  readonly tty: boolean;
  readonly stopSignal: string;
  readonly limitsMemory: boolean;
  readonly termination: TerminationSource | undefined;
}

/** One that has not ended. */
interface Live extends Run {
  readonly key: ContainerKey;
  readonly ended: Promise<void>;
  /** Cancels the SIGKILL that a stop has ordered. */
  cancelKill: (() => void) | undefined;
  killAt: number;
}

/** How long containers have to end when the node does, and until a signal that the engine did not take is sent again; milliseconds. */
const closeGrace = 1000;
const killRetry = 1000;

const keyOf = ({ podUid, container, attempt }: ContainerKey) => `${podUid}/${container}/${attempt}`;

/**
 * Containers of an engine that speaks Docker's API. They outlive a server that dies: whoever opens the same directory next
 * finds them by their labels, as they are. Rejects when the engine does not answer.
 */
export async function createDockerDriver(options: DockerDriverOptions): Promise<Driver> {
  const { engine, directory, podsDirectory, clock, logger, network } = options;
  const { docker } = engine;
  const owner = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  const surroundings = { engine, owner };
  const sandboxes = new Sandboxes({ ...surroundings, network });
  const lost = await openLostRuns(join(directory, 'lost-runs.json'));
  const records = new Records();
  const addresses = new Map<string, string>();
  const runs = new Map<string, Run>();
  const live = new Map<string, Live>();
  const closed = new AbortController();
  let closing = false;

  const idOf = (id: string) => `${engine.name}://${id}`;

  for (const { Id, Labels, State } of await docker.listContainers({ all: true, filters: ownerFilter(owner) })) {
    await restore(Id, Labels, State);
  }
  await lost.keep([...runs.values()].map(({ id }) => id).filter((id) => lost.has(id)));

  /** What an earlier process has made. One that was never started is made again when it is wanted. */
  async function restore(id: string, labels: Record<string, string>, state: string): Promise<void> {
    const known = readLabels(labels);
    const container = docker.getContainer(id);
    if (known?.role === 'sandbox') {
      sandboxes.adopt(known.podUid, id);
      if (known.address !== undefined) addresses.set(known.podUid, known.address);
      return;
    }
    if (!known || state === 'created') {
      await ignoring(container.remove({ force: true, v: true }), 404, 409);
      return;
    }
    const told = await container.inspect();
    const record: ContainerRecord = {
      ...known,
      id: idOf(id),
      startedAt: engineTime(told.State.StartedAt) ?? clock.now(),
      image: { name: known.image, id: told.Image },
    };
    const run = runOf(container, told, known.termination);
    runs.set(keyOf(known), run);
    records.put(record);
    if (isRunning(told.State)) follow(record, run);
    else records.put({ ...record, exit: await exitFrom(record, run, told.State) });
  }

  function follow(record: ContainerRecord, run: Run): void {
    const ended = watchRun(run.container, { clock, logger, signal: closed.signal }).then((state) =>
      finish(record, state),
    );
    const { podUid, container, attempt } = record;
    const key = { podUid, container, attempt };
    live.set(keyOf(key), { ...run, key, ended, cancelKill: undefined, killAt: Number.POSITIVE_INFINITY });
  }

  async function finish(record: ContainerRecord, state: EngineState | undefined): Promise<void> {
    const key = keyOf(record);
    const run = live.get(key);
    run?.cancelKill?.();
    live.delete(key);
    // Its pod was removed meanwhile.
    if (!run || !runs.has(key)) return;
    records.put({ ...record, exit: state ? await exitFrom(record, run, state) : lostExit(clock.now()) });
    records.changed(record.podUid);
  }

  async function exitFrom(record: ContainerRecord, run: Run, state: EngineState): Promise<ContainerExit> {
    const wasLost = closing || lost.has(run.id);
    const message = wasLost ? undefined : await lastWords(record, run, state.ExitCode);
    const outOfMemory = () => run.limitsMemory && wasKilledForMemory(run.id);
    return exitOf(state, { now: clock.now(), lost: wasLost, outOfMemory, message });
  }

  async function lastWords(record: ContainerRecord, run: Run, code: number): Promise<string | undefined> {
    try {
      return run.termination && (await terminationMessage(run.termination, code, engineLog(run.container, run.tty)));
    } catch (error) {
      logger.warn({ err: error, container: keyOf(record) }, 'a termination message was not read');
      return undefined;
    }
  }

  async function start(spec: ContainerSpec): Promise<void> {
    if (closing) throw new StatusError('ServiceUnavailable', 'the node is stopping');
    const { isolation } = spec;
    if (!isolation) throw new Error('a container of an engine is described with its walls');
    const container = await create(spec, isolation);
    const { podUid, container: name, attempt, restartStep } = spec;
    const record: ContainerRecord = {
      podUid,
      container: name,
      attempt,
      restartStep,
      id: idOf(container.id),
      startedAt: clock.now(),
      image: isolation.image,
    };
    runs.set(keyOf(spec), runOf(container, await container.inspect(), spec.termination));
    records.put(record);
    try {
      await container.start();
      const { State } = await container.inspect();
      const started = { ...record, startedAt: engineTime(State.StartedAt) ?? record.startedAt };
      const run = runs.get(keyOf(spec));
      records.put(started);
      if (run) follow(started, run);
    } catch (error) {
      const message = engineMessage(error);
      const exit: ContainerExit = { code: 128, reason: 'StartError', message, finishedAt: clock.now(), lost: false };
      records.put({ ...record, exit });
    }
    await prune(spec);
  }

  async function create(spec: ContainerSpec, isolation: Isolation): Promise<Container> {
    const sandboxId = await sandboxes.ensure(spec, isolation).catch((cause: unknown) => {
      throw new SandboxError(engineMessage(cause), { cause });
    });
    const wanted = containerOptions(spec, isolation, { ...surroundings, sandboxId });
    try {
      return await createAnew(wanted);
    } catch (cause) {
      throw new ContainerConfigError(engineMessage(cause), 'CreateContainerError');
    }
  }

  /** A name that is taken is that of a try which was cut off. */
  async function createAnew(wanted: ContainerCreateOptions): Promise<Container> {
    try {
      return await docker.createContainer(wanted);
    } catch (error) {
      const left = wanted.name === undefined ? undefined : docker.getContainer(wanted.name);
      if (!left || !(await ignoring(left.inspect(), 404))) throw error;
      await left.remove({ force: true, v: true });
      return docker.createContainer(wanted);
    }
  }

  async function prune({ podUid, container }: ContainerSpec): Promise<void> {
    for (const old of records.prune(podUid, container)) await forget(old);
  }

  async function forget(key: ContainerKey): Promise<void> {
    const run = runs.get(keyOf(key));
    runs.delete(keyOf(key));
    if (run) await ignoring(run.container.remove({ force: true, v: true }), 404);
  }

  async function stop(key: ContainerKey, graceMs: number): Promise<void> {
    const run = live.get(keyOf(key));
    if (!run) return;
    const killAt = clock.now() + graceMs;
    if (run.killAt === Number.POSITIVE_INFINITY && graceMs > 0) void signal(key, run.stopSignal);
    if (killAt < run.killAt) {
      run.killAt = killAt;
      run.cancelKill?.();
      run.cancelKill = clock.after(graceMs, () => void kill(key));
    }
    await run.ended;
  }

  async function kill(key: ContainerKey): Promise<void> {
    const run = live.get(keyOf(key));
    if (!run || (await signal(key, 'SIGKILL'))) return;
    run.cancelKill = clock.after(killRetry, () => void kill(key));
  }

  /** Whether it arrived, or nobody is left to be told. */
  async function signal(key: ContainerKey, name: string): Promise<boolean> {
    const run = live.get(keyOf(key));
    try {
      await run?.container.kill({ signal: name });
    } catch (error) {
      if (isEngineError(error, 404, 409) || !live.has(keyOf(key))) return true;
      logger.warn({ err: error, container: keyOf(key), signal: name }, 'a signal was not sent');
      return false;
    }
    return true;
  }

  function running(key: ContainerKey): Live {
    const run = live.get(keyOf(key));
    if (!run) throw new StatusError('BadRequest', `container ${key.container} is not running`);
    return run;
  }

  return {
    runtime: idOf(engine.version),
    images: engineImages(docker),
    start,
    stop,
    records: (podUid) => records.of(podUid),
    podUids: () => [...new Set([...records.podUids(), ...sandboxes.podUids()])],
    address: (podUid) => addresses.get(podUid),
    onChange: (callback) => records.onChange(callback),
    log(key) {
      const run = runs.get(keyOf(key));
      return run && engineLog(run.container, run.tty);
    },
    exec: async (key, request) => startExec(running(key).container, request),
    attach(key, { stdin }) {
      const { container, id, tty } = running(key);
      return attachSession(container, { socketPath: engine.socketPath, id, tty, stdin });
    },
    async usage() {
      const looks = [...live.values()].map(async ({ container, key }) => {
        const used = await engineUsage(container);
        return used && live.has(keyOf(key)) ? [{ ...key, ...used }] : [];
      });
      return (await Promise.all(looks)).flat();
    },
    async removePod(podUid) {
      for (const record of records.of(podUid)) await forget(record);
      records.remove(podUid);
      addresses.delete(podUid);
      await sandboxes.remove(podUid);
      await rm(join(podsDirectory, podUid), { recursive: true, force: true });
    },
    async close() {
      closing = true;
      const keys = records.podUids().flatMap((podUid) => records.of(podUid));
      const ends = [...runs.entries()].filter(([key, { id }]) => lost.has(id) || live.has(key));
      await lost.keep(ends.map(([, { id }]) => id));
      await Promise.all(keys.map((key) => stop(key, closeGrace)));
      await sandboxes.stop();
      closed.abort();
    },
  };
}

function runOf(container: Container, told: ContainerInspectInfo, termination: TerminationSource | undefined): Run {
  const { Config, HostConfig, Id } = told;
  // Docker tells a name, Podman a number; where the image says nothing Docker says nothing.
  const signal = 'StopSignal' in Config ? String(Config.StopSignal) : '';
  const limitsMemory = (HostConfig.Memory ?? 0) > 0;
  return { container, id: Id, tty: Config.Tty, stopSignal: signal || 'SIGTERM', limitsMemory, termination };
}
