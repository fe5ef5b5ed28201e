import type { Readable, Writable } from 'node:stream';
import type { ContainerLog } from '../logs/container-log.ts';
import type { Images } from './images.ts';
import type { Isolation } from './isolation.ts';

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
  /** With `args` the argument vector; the first is looked up on PATH of `env`. Empty: what the image says, where there is one. */
  readonly command: readonly string[];
  readonly args?: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly workingDir?: string | undefined;
  /** As which user to run, where the driver can choose; undefined leaves it to the driver. */
  readonly runAsUser?: number | undefined;
  readonly runAsGroup?: number | undefined;
  /** How many restarts in a row went before this one; kept for the back-off. */
  readonly restartStep: number;
  /** Undefined: nobody reads them. */
  readonly termination?: TerminationSource | undefined;
  /** `once`: its input ends with the first client that attaches to it. */
  readonly stdin: 'none' | 'kept' | 'once';
  /** One terminal for its streams. */
  readonly tty: boolean;
  /** Quantities by resource. */
  readonly requests: Readonly<Record<string, string>>;
  /** Of the pod. */
  readonly annotations: Readonly<Record<string, string>>;
  /** For drivers that have images; the others know nothing of it. */
  readonly isolation?: Isolation | undefined;
}

export interface ContainerExit {
  /** 128 + number when a signal ended it. */
  readonly code: number;
  readonly signal?: number | undefined;
  readonly reason: 'Completed' | 'Error' | 'OOMKilled' | 'StartError' | 'ContainerStatusUnknown';
  readonly message?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
  /** It did not end by itself: the node went down under it. */
  readonly lost: boolean;
}

/** What the driver knows of one run. */
export interface ContainerRecord extends ContainerKey {
  /** `process://…`, `docker://…`: names this run for ever. */
  readonly id: string;
  readonly restartStep: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly exit?: ContainerExit | undefined;
  /** Set by drivers that decide about readiness themselves; probes are then not run. */
  readonly ready?: boolean | undefined;
  /** What it was made from: the image's name and its id. */
  readonly image?: { readonly name: string; readonly id: string } | undefined;
}

/** What one run has used, all that it consists of together. */
export interface ContainerUsage extends ContainerKey {
  /** When it was looked at; milliseconds since the epoch. */
  readonly at: number;
  /** CPU time since the run began, in seconds. Never falls. */
  readonly cpuSeconds: number;
  /** What it holds for itself and could not be taken away: bytes. */
  readonly memoryBytes: number;
}

export interface ExecRequest {
  readonly command: readonly string[];
  readonly tty: boolean;
  readonly stdin: boolean;
}

/** A client's hold on what runs in a container. With a terminal all output comes from `stdout`. */
export interface Session {
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: Readable | undefined;
  resize(columns: number, rows: number): void;
  /** The client has gone. */
  leave(): void;
  /** The exit code. */
  readonly exited: Promise<number>;
}

/**
 * Runs containers, whatever they are. Every implementation passes driver.contract.ts. Of each container the last two
 * runs are kept, with their logs, until the pod is removed; records outlive the process that made them where the
 * driver keeps anything on disk.
 */
export interface Driver {
  /** For Node.status.nodeInfo.containerRuntimeVersion: `process://1.0`. */
  readonly runtime: string;
  /** Undefined where containers are not made from images. */
  readonly images?: Images | undefined;
  /** Resolves when it runs, or has already ended; a command that cannot be started is a record with `StartError`. */
  start(spec: ContainerSpec): Promise<void>;
  /** SIGTERM, and SIGKILL after `graceMs`. Resolves when it has ended; a later call may only shorten the grace. */
  stop(key: ContainerKey, graceMs: number): Promise<void>;
  /** All runs of the pod's containers, oldest first. */
  records(podUid: string): readonly ContainerRecord[];
  podUids(): readonly string[];
  /** The address that a pod has from an earlier process, where the driver keeps it. */
  address?(podUid: string): string | undefined;
  /** Called when something ended or changed by itself. */
  onChange(callback: (podUid: string) => void): void;
  log(key: ContainerKey): ContainerLog | undefined;
  /** A command beside the container's own, which ends when its client goes. Throws StatusError when the container does not run or the command cannot be started. */
  exec(key: ContainerKey, request: ExecRequest): Promise<Session>;
  /**
   * To the container's own process, from here on. A client that has gone leaves it running; one that reads too slowly
   * is let go. Its exit code is not told, as upstream: 0 once it has ended. Throws StatusError when it does not run.
   */
  attach(key: ContainerKey, request: { readonly stdin: boolean }): Session;
  /** Of every container that runs, in one look; those of which nothing can be known are missing. */
  usage(): Promise<readonly ContainerUsage[]>;
  /** Forgets the pod, its logs included. Its containers have ended. */
  removePod(podUid: string): Promise<void>;
  /** Ends every container; the records of those that ran say that they were lost. */
  close(): Promise<void>;
}

/** Upstream's reason of a container that ended with this code. */
export function exitReason(code: number): 'Completed' | 'Error' {
  return code === 0 ? 'Completed' : 'Error';
}
