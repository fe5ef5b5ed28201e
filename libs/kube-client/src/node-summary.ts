/** CPU time since the start, all cores together. */
export interface CpuStats {
  /** RFC 3339, with milliseconds. */
  readonly time: string;
  readonly usageCoreNanoSeconds: number;
}

export interface MemoryStats {
  /** RFC 3339, with milliseconds. */
  readonly time: string;
  readonly workingSetBytes: number;
}

/** What is told of whatever uses something. */
export interface UsageStats {
  /** RFC 3339; CPU time counts from here. */
  readonly startTime: string;
  readonly cpu: CpuStats;
  readonly memory: MemoryStats;
}

export interface ContainerStats extends UsageStats {
  readonly name: string;
}

export interface PodStats extends UsageStats {
  readonly podRef: { readonly name: string; readonly namespace: string; readonly uid: string };
  readonly containers: readonly ContainerStats[];
}

export interface NodeStats extends UsageStats {
  readonly nodeName: string;
}

/** What a node's own server says at `/stats/summary`: the part of the kubelet's stats/v1alpha1 Summary that is honoured. */
export interface NodeSummary {
  readonly node: NodeStats;
  readonly pods: readonly PodStats[];
}
