import type { NodeSummary, UsageStats } from '@pilothouse/kube-client/node-summary';

/** One measurement of something whose CPU time counts up. Times are milliseconds since the epoch. */
export interface UsagePoint {
  readonly at: number;
  /** From where the CPU time counts: a later start is another count. */
  readonly startedAt: number;
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

/** What a node told in one answer. */
export interface MeasuredNode {
  readonly point: UsagePoint;
  readonly pods: readonly MeasuredPod[];
}

export interface MeasuredPod {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly containers: ReadonlyMap<string, UsagePoint>;
}

export function measuredNode({ node, pods }: NodeSummary): MeasuredNode {
  return {
    point: pointOf(node),
    pods: pods.map(({ podRef, containers }) => ({
      ...podRef,
      containers: new Map(containers.map((container) => [container.name, pointOf(container)])),
    })),
  };
}

function pointOf({ startTime, cpu, memory }: UsageStats): UsagePoint {
  return {
    at: Date.parse(cpu.time),
    startedAt: Date.parse(startTime),
    cpuSeconds: cpu.usageCoreNanoSeconds / 1e9,
    memoryBytes: memory.workingSetBytes,
  };
}
