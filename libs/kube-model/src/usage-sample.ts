/** What a pod or a node used over a stretch of time. */
export interface UsageSample {
  readonly kind: 'Pod' | 'Node';
  /** Of a pod. */
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly uid: string;
  /** The end of the stretch, milliseconds since the epoch. */
  readonly at: number;
  /** How long the stretch was, milliseconds. */
  readonly window: number;
  /** Of a pod those that run; a node has none. */
  readonly containers: readonly ContainerSample[];
  /** All together: CPU cores on average over the stretch, and bytes at its end. */
  readonly cpuCores: number;
  readonly memoryBytes: number;
}

export interface ContainerSample {
  readonly name: string;
  readonly cpuCores: number;
  readonly memoryBytes: number;
}

/** The last sample of each; of what has not been measured twice yet there is none. */
export interface UsageSource {
  node(name: string): UsageSample | undefined;
  pod(namespace: string, name: string): UsageSample | undefined;
}
