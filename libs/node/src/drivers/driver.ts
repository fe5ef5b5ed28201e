import type { Readable, Writable } from 'node:stream';
import type { ContainerLog } from '../logs/container-log.ts';

/** One run of one container; `attempt` counts from 0 and is the restart count. */
export interface ContainerKey {
  readonly podUid: string;
  readonly container: string;
  readonly attempt: number;
}

/** Where a container leaves its last words. */
export interface TerminationSource {
  readonly file: string;
  /** The end of its log stands in when it fails without a word. */
  readonly fallbackToLogs: boolean;
}

export interface ContainerSpec extends ContainerKey {
  readonly namespace: string;
  readonly pod: string;
  /** Argument vector; the first is looked up on PATH of `env`. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly workingDir?: string | undefined;
  /** As which user to run, where the driver can choose; undefined leaves it to the driver. */
  readonly runAsUser?: number | undefined;
  readonly runAsGroup?: number | undefined;
  /** How many restarts in a row went before this one; kept for the back-off. */
  readonly restartStep: number;
  /** Undefined: nobody reads them. */
  readonly termination?: TerminationSource | undefined;
  /** Of the pod. */
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ContainerExit {
  /** 128 + number when a signal ended it. */
  readonly code: number;
  readonly signal?: number | undefined;
  readonly reason: 'Completed' | 'Error' | 'StartError' | 'ContainerStatusUnknown';
  readonly message?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
  /** It did not end by itself: the node went down under it. */
  readonly lost: boolean;
}

/** What the driver knows of one run. */
export interface ContainerRecord extends ContainerKey {
  /** `process://…`: names this run for ever. */
  readonly id: string;
  readonly restartStep: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly exit?: ContainerExit | undefined;
  /** Set by drivers that decide about readiness themselves; probes are then not run. */
  readonly ready?: boolean | undefined;
}

export interface ExecRequest {
  readonly command: readonly string[];
  readonly tty: boolean;
  readonly stdin: boolean;
}

/** A command that runs beside a container's own process. With a terminal all output comes from `stdout`. */
export interface ExecProcess {
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: Readable | undefined;
  resize(columns: number, rows: number): void;
  kill(): void;
  /** The exit code. */
  readonly exited: Promise<number>;
}

/**
 * Runs containers, whatever they are. Every implementation passes driver-contract.ts. Of each container the last two
 * runs are kept, with their logs, until the pod is removed; records outlive the process that made them where the
 * driver keeps anything on disk.
 */
export interface Driver {
  /** For Node.status.nodeInfo.containerRuntimeVersion: `process://1.0`. */
  readonly runtime: string;
  /** Resolves when it runs, or has already ended; a command that cannot be started is a record with `StartError`. */
  start(spec: ContainerSpec): Promise<void>;
  /** SIGTERM, and SIGKILL after `graceMs`. Resolves when it has ended; a later call may only shorten the grace. */
  stop(key: ContainerKey, graceMs: number): Promise<void>;
  /** All runs of the pod's containers, oldest first. */
  records(podUid: string): readonly ContainerRecord[];
  podUids(): readonly string[];
  /** Called when something ended or changed by itself. */
  onChange(callback: (podUid: string) => void): void;
  log(key: ContainerKey): ContainerLog | undefined;
  /** Throws StatusError when the container does not run or the command cannot be started. */
  exec(key: ContainerKey, request: ExecRequest): Promise<ExecProcess>;
  /** Forgets the pod, its logs included. Its containers have ended. */
  removePod(podUid: string): Promise<void>;
  /** Ends every container; the records of those that ran say that they were lost. */
  close(): Promise<void>;
}

/** Upstream's reason of a container that ended with this code. */
export function exitReason(code: number): 'Completed' | 'Error' {
  return code === 0 ? 'Completed' : 'Error';
}
