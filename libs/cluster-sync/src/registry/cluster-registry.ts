import type { User } from '@pilothouse/access/user';
import type { Clock } from '@pilothouse/std/clock';
import type { Connection } from '../connection/connection.ts';
import type { ConnectionTrial } from '../connection/try-connection.ts';
import type { KubeconfigContext } from '../kubeconfig/read-contexts.ts';
import type { ClusterRowsDeps } from './cluster-rows.ts';

/** A cluster that is to be added. */
export interface ClusterInput {
  /** How it is called here. */
  readonly name: string;
  /** Text of a kubeconfig, YAML or JSON. */
  readonly kubeconfig: string;
  /** Undefined: its current context. */
  readonly context: string | undefined;
  /** Whether the program that the kubeconfig names may be run on this machine to get credentials. */
  readonly allowProgram: boolean;
  /** Whether users are acted for in their own names. */
  readonly impersonate: boolean;
}

/** A context of a kubeconfig that is a file of this machine. */
export interface FileContext {
  readonly context: string;
  readonly server: string;
  /** This context only. */
  readonly kubeconfig: string;
}

/** What the registry has to know of a cluster that it has started. */
export interface RunningCluster {
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Ends it, and its connection. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly name: string;
  readonly connection: Connection;
  readonly impersonate: boolean;
  readonly paused: boolean;
}

export interface ClusterRegistryDeps<T extends RunningCluster> extends ClusterRowsDeps {
  /** Name of the cluster that is not remote. */
  readonly embedded: string;
  /** What programs that get credentials see of our environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** When it rejects it has left nothing open; the connection is closed for it. */
  start(options: StartOptions): Promise<T>;
  /** Deletes all that was mirrored of a cluster that does not run. */
  drop(name: string): Promise<void>;
  /** Milliseconds that a cluster which is tried may take for the headers of an answer; default 15 s. */
  readonly patience?: number;
}

/** Keeps the remote clusters: stored, started, and one change a cluster at a time. Every method throws StatusError. */
export interface ClusterRegistry<T extends RunningCluster> {
  /** Those that run, by name. */
  readonly clusters: ReadonlyMap<string, T>;
  /** Starts all that are stored. One that cannot be started is logged and left out. */
  open(): Promise<void>;
  /** Calls back when a cluster has come among `clusters`, or, with undefined, has left them. Returns how to stop. */
  onChange(callback: (name: string, cluster: T | undefined) => void): () => void;
  /** Throws `BadRequest` for what is no kubeconfig. */
  read(kubeconfig: string): readonly KubeconfigContext[];
  /** Throws `BadRequest` for a kubeconfig that cannot be used. */
  try(cluster: ClusterInput): Promise<ConnectionTrial>;
  /** Tries it first, and stores nothing when that fails. The cluster is among `clusters` when it resolves. */
  add(cluster: ClusterInput, by: Pick<User, 'name'>): Promise<void>;
  /** Adds it as it is, or updates the one that was made of this context before. Resolves with its name. */
  keep(context: FileContext): Promise<string>;
  /** With all that was mirrored of it. */
  remove(name: string): Promise<void>;
  pause(name: string): Promise<void>;
  resume(name: string): Promise<void>;
  /** Closes all clusters once the changes under way are done. */
  close(): Promise<void>;
}
