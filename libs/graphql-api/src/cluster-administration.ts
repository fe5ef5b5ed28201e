import type { User } from '@pilothouse/access/user';

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
  /** Whether writes and reads of single objects are asked for as the signed-in user rather than as the kubeconfig's. */
  readonly impersonate: boolean;
}

/** A context of a kubeconfig. */
export interface KubeconfigContext {
  readonly name: string;
  readonly current: boolean;
  readonly server: string | undefined;
  readonly user: string | undefined;
  readonly namespace: string | undefined;
  /** Command line of the program that it gets its credentials from. */
  readonly program: string | undefined;
  /** Why it cannot be used, in words. */
  readonly problem: string | undefined;
}

/** What came of trying to connect. */
export interface ConnectionTrial {
  readonly ok: boolean;
  readonly server: string;
  readonly version: string | undefined;
  /** What is missing, each in words; may be there although `ok`. */
  readonly problems: readonly string[];
  /** How many kinds can be mirrored, and which may not: `secrets`, `deployments.apps`. */
  readonly kinds: number;
  readonly forbidden: readonly string[];
}

/** Adds and removes remote clusters. Every method throws StatusError with a sentence for the user. */
export interface ClusterAdministration {
  /** Throws `BadRequest` for what is no kubeconfig. */
  read(kubeconfig: string): readonly KubeconfigContext[];
  try(cluster: ClusterInput): Promise<ConnectionTrial>;
  /** Tries it first, and stores nothing when that fails. The cluster is among `clusters` when it resolves. */
  add(cluster: ClusterInput, by: User): Promise<void>;
  /** With all that was mirrored of it, history included. */
  remove(name: string): Promise<void>;
  pause(name: string): Promise<void>;
  resume(name: string): Promise<void>;
}
