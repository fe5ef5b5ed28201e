/** One look at one key. A conflict is no failure: somebody else was faster, and the key is looked at again. */
export interface ReconcileRecord {
  readonly key: string;
  readonly outcome: 'done' | 'conflict' | 'failed';
  /** Of what went wrong. */
  readonly message: string | undefined;
  /** When it was over, milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds. */
  readonly took: number;
}

/** What one controller tells about itself (features.md row F3): served by GraphQL, live. */
export interface ControllerStatus {
  readonly name: string;
  /** Identity of the process that holds the lease; undefined while nobody does. */
  readonly leader: string | undefined;
  /** When the leader last said that it is there, milliseconds since the epoch; only where nothing else is known. */
  readonly lastRenewedAt?: number | undefined;
  readonly workers: number;
  /** Keys waiting, and keys that wait for a back-off or a delay. */
  readonly queueDepth: number;
  readonly delayed: number;
  readonly active: number;
  readonly reconciles: number;
  readonly failures: number;
  readonly retries: number;
  /** Milliseconds since the epoch. */
  readonly lastReconcileAt: number | undefined;
  /** Latency of the last reconciles, milliseconds. */
  readonly latencyP50: number;
  readonly latencyP99: number;
  /** The last looks, newest first. */
  readonly recent: readonly ReconcileRecord[];
  readonly lastError: { readonly key: string; readonly message: string; readonly at: number } | undefined;
}

/** Where the statuses of this process's controllers are read. */
export interface ControllerStatusSource {
  list(): readonly ControllerStatus[];
  /** Calls back, at most a few times a second, when something changed; returns how to stop. */
  onChange(callback: () => void): () => void;
}
