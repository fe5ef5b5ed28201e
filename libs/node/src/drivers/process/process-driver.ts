import { createHash, randomBytes } from 'node:crypto';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { LogFile } from '../../logs/log-file.ts';
import type {
  ContainerExit,
  ContainerKey,
  ContainerRecord,
  ContainerSpec,
  Driver,
  ExecRequest,
  Session,
} from '../driver.ts';
import { exitReason } from '../driver.ts';
import { Records } from '../records.ts';
import { terminationMessage } from '../termination-message.ts';
import { Attachments } from './attachments.ts';
import { startExec } from './exec.ts';
import { startGuardian } from './guardian.ts';
import { type Identity, identityOf } from './identity.ts';
import { type Command, defaultPath, type Exit, StartError } from './launch.ts';
import { type MainProcess, startMainProcess } from './main-process.ts';
import { createMarkKiller, markName } from './marked-processes.ts';
import { createProcessUsage } from './process-usage.ts';
import { isReachable } from './reachable.ts';
import { createRecordFiles } from './record-files.ts';

export interface ProcessDriverOptions {
  /** Of this node alone: records and logs. */
  readonly directory: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A container that runs. */
interface Running {
  readonly key: ContainerKey;
  readonly pid: number | undefined;
  readonly command: Command;
  readonly execs: Set<Session>;
  readonly attachments: Attachments;
  readonly ended: Promise<void>;
  /** Cancels the SIGKILL that a stop has ordered. */
  cancelKill: (() => void) | undefined;
  killAt: number;
}

/** One run, from its start to its end. */
interface Run {
  readonly record: ContainerRecord;
  readonly pid: number | undefined;
  /** Resolves when its output is in the log. */
  readonly captured: Promise<unknown>;
  readonly spec: ContainerSpec;
  readonly log: LogFile;
}

/** How long output may lag behind the exit of the process that wrote it, and `close` waits after SIGTERM; milliseconds. */
const outputPatience = 1000;
const closeGrace = 1000;

const keyOf = ({ podUid, container, attempt }: ContainerKey) => `${podUid}/${container}/${attempt}`;

/**
 * Containers as processes of this machine, each in a session of its own. They die with this process: a guardian sees
 * to it, even after kill -9.
 */
export function createProcessDriver({ directory, clock, logger }: ProcessDriverOptions): Driver {
  const files = createRecordFiles(directory);
  const owner = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const life = `${owner}.${randomBytes(4).toString('hex')}`;
  const guardian = startGuardian(`${markName}=${life}/`, logger);
  const running = new Map<string, Running>();
  const logs = new Map<string, LogFile>();
  const records = new Records();
  const killMarked = createMarkKiller();
  const usage = createProcessUsage({ life, clock });
  let closing = false;

  const markOf = (key: ContainerKey) => `${life}/${keyOf(key)}`;
  const logAt = (key: ContainerKey) => new LogFile({ path: join(files.directoryOf(key), 'log'), clock });

  for (const record of files.load()) restore(record);

  /** What ran when the server went down is dead, or is about to be: the server's guardian or the next line sees to it. */
  function restore(record: ContainerRecord): void {
    logs.set(keyOf(record), logAt(record));
    records.put(record.exit ? record : { ...record, exit: lostExit(clock.now()) });
    if (!record.exit) void save({ ...record, exit: lostExit(clock.now()) });
  }
  const swept = killMarked((mark) => mark.startsWith(`${owner}.`) && !mark.startsWith(`${life}/`));

  async function save(record: ContainerRecord): Promise<void> {
    await files
      .update(record)
      .catch((error: unknown) => logger.warn({ err: error }, 'a container record was not kept'));
  }

  function commandOf(spec: ContainerSpec): Command {
    const identity = identityOf(spec);
    const home = makeHome(files.homeOf(spec.podUid), identity);
    const env = { PATH: defaultPath, HOME: home, ...spec.env, [markName]: markOf(spec) };
    const cwd = spec.workingDir ?? home;
    if (!isReachable(cwd, identity)) throw new StartError(`chdir to workingDir "${cwd}": ${unreachable(identity)}`);
    return { argv: [...spec.command, ...(spec.args ?? [])], env, cwd, identity };
  }

  async function start(spec: ContainerSpec): Promise<void> {
    await swept;
    if (closing) throw new StatusError('ServiceUnavailable', 'the node is stopping');
    const id = `process://${createHash('sha256')
      .update(`${owner}/${keyOf(spec)}`)
      .digest('hex')}`;
    const { podUid, container, attempt, restartStep } = spec;
    const record: ContainerRecord = { podUid, container, attempt, restartStep, id, startedAt: clock.now() };
    files.create(record);
    const log = logAt(spec);
    logs.set(keyOf(spec), log);
    records.put(record);
    try {
      await run(spec, record, log);
    } catch (error) {
      if (!(error instanceof StartError))
        logger.warn({ err: error, container: keyOf(spec) }, 'a container did not start');
      const message = error instanceof Error ? error.message : String(error);
      const exit: ContainerExit = { code: 128, reason: 'StartError', message, finishedAt: clock.now(), lost: false };
      records.put({ ...record, exit });
      await save({ ...record, exit });
    }
    await prune(spec);
  }

  async function run(spec: ContainerSpec, record: ContainerRecord, log: LogFile): Promise<void> {
    const command = commandOf(spec);
    const main = await startMainProcess(command, spec, files.directoryOf(spec));
    const { pid, exited } = main;
    const attachments = new Attachments({ stdin: main.stdin, once: spec.stdin === 'once', resize: main.resize });
    const captured = capture(main, attachments, log).catch((error: unknown) =>
      logger.error({ err: error, container: keyOf(spec) }, 'a log was cut off'),
    );
    if (pid !== undefined) guardian.add(pid);
    const ended = exited.then((exit) => finish({ record, pid, captured, spec, log }, exit));
    const { podUid, container, attempt } = spec;
    running.set(keyOf(spec), {
      key: { podUid, container, attempt },
      pid,
      command,
      execs: new Set(),
      attachments,
      ended,
      cancelKill: undefined,
      killAt: Number.POSITIVE_INFINITY,
    });
  }

  /** The process has ended: ends what it left behind, waits for the rest of its output, and tells. */
  async function finish(run: Run, how: Exit): Promise<void> {
    const { record, pid, captured } = run;
    const finishedAt = clock.now();
    const entry = running.get(keyOf(record));
    entry?.cancelKill?.();
    for (const exec of entry?.execs ?? []) exec.leave();
    killGroup(pid);
    await killMarked((mark) => mark === markOf(record));
    await Promise.race([captured, new Promise((resolve) => setTimeout(resolve, outputPatience).unref())]);
    if (pid !== undefined) guardian.remove(pid);
    entry?.attachments.end();
    running.delete(keyOf(record));
    const exit: ContainerExit = closing
      ? lostExit(finishedAt)
      : { ...how, reason: exitReason(how.code), message: await lastWords(run, how.code), finishedAt, lost: false };
    const ended = { ...record, exit };
    records.put(ended);
    await save(ended);
    records.changed(record.podUid);
  }

  async function lastWords({ spec: { termination }, log, record }: Run, code: number): Promise<string | undefined> {
    try {
      return termination && (await terminationMessage(termination, code, log));
    } catch (error) {
      logger.warn({ err: error, container: keyOf(record) }, 'a termination message was not read');
      return undefined;
    }
  }

  async function prune({ podUid, container }: ContainerSpec): Promise<void> {
    for (const old of records.prune(podUid, container)) {
      logs.delete(keyOf(old));
      await files.removeRun(old);
    }
  }

  async function stop(key: ContainerKey, graceMs: number): Promise<void> {
    const entry = running.get(keyOf(key));
    if (!entry) return;
    const killAt = clock.now() + graceMs;
    if (entry.killAt === Number.POSITIVE_INFINITY) signal(entry.pid, 'SIGTERM');
    if (killAt < entry.killAt) {
      entry.killAt = killAt;
      entry.cancelKill?.();
      entry.cancelKill = clock.after(graceMs, () => killGroup(entry.pid));
    }
    await entry.ended;
  }

  return {
    runtime: 'process://1.0',
    start,
    stop,
    records: (podUid) => records.of(podUid),
    podUids: () => records.podUids(),
    onChange: (callback) => records.onChange(callback),
    log: (key) => logs.get(keyOf(key)),
    async exec(key: ContainerKey, request: ExecRequest) {
      const entry = running.get(keyOf(key));
      if (!entry) throw new StatusError('BadRequest', `container ${key.container} is not running`);
      const exec = await startExec(entry.command, request);
      entry.execs.add(exec);
      void exec.exited.then(() => entry.execs.delete(exec));
      return exec;
    },
    attach(key, { stdin }) {
      const entry = running.get(keyOf(key));
      if (!entry) throw new StatusError('BadRequest', `container ${key.container} is not running`);
      return entry.attachments.attach(stdin);
    },
    usage: () => usage([...running.values()]),
    async removePod(podUid) {
      for (const record of records.of(podUid)) logs.delete(keyOf(record));
      records.remove(podUid);
      await files.removePod(podUid);
    },
    async close() {
      closing = true;
      const keys = records.podUids().flatMap((podUid) => records.of(podUid));
      await Promise.all(keys.map((key) => stop(key, closeGrace)));
      await guardian.close();
    },
  };
}

function lostExit(finishedAt: number): ContainerExit {
  const message = 'The container could not be located when the pod was deleted.  The container used to be Running';
  return { code: 137, reason: 'ContainerStatusUnknown', message, finishedAt, lost: true };
}

/** Where the pod's user cannot get to the data directory its processes are at home in the root. */
function makeHome(home: string, identity: Identity | undefined): string {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!identity) return home;
  chownSync(home, identity.uid, identity.gid);
  return isReachable(home, identity) ? home : '/';
}

function unreachable(identity: Identity | undefined): string {
  return identity ? `no such directory, or user ${identity.uid} may not enter it` : 'no such directory';
}

async function capture({ stdout, stderr }: MainProcess, attachments: Attachments, log: LogFile): Promise<void> {
  await Promise.all([
    log.capture('stdout', attachments.passing('stdout', stdout)),
    ...(stderr ? [log.capture('stderr', attachments.passing('stderr', stderr))] : []),
  ]);
}

function killGroup(pid: number | undefined): void {
  if (pid !== undefined) signal(-pid, 'SIGKILL');
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, name);
  } catch {
    // Nobody is left to be told.
  }
}
