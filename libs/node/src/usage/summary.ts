import type { ContainerStats, NodeSummary, PodStats, UsageStats } from '@pilothouse/kube-client/node-summary';
import type { ContainerRecord, ContainerUsage } from '../drivers/driver.ts';
import type { PodObject } from '../pod-types.ts';
import type { NodeUsage } from './node-usage.ts';

export interface SummaryParts {
  readonly nodeName: string;
  /** Milliseconds since the epoch. */
  readonly nodeStartedAt: number;
  readonly usage: NodeUsage;
  readonly pods: Iterable<PodObject>;
  records(podUid: string): readonly ContainerRecord[];
}

interface Measured {
  readonly at: number;
  readonly startedAt: number;
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

/** What the node's server tells: the node, and each pod of which something runs. */
export function summaryOf({ nodeName, nodeStartedAt, usage, pods, records }: SummaryParts): NodeSummary {
  const byPod = new Map<string, ContainerUsage[]>();
  for (const one of usage.containers) byPod.set(one.podUid, [...(byPod.get(one.podUid) ?? []), one]);
  return {
    node: { nodeName, ...statsOf({ ...usage, startedAt: nodeStartedAt }) },
    pods: [...pods].flatMap((pod) => podStats(pod, byPod.get(pod.metadata.uid) ?? [], records(pod.metadata.uid))),
  };
}

function podStats(pod: PodObject, used: readonly ContainerUsage[], runs: readonly ContainerRecord[]): PodStats[] {
  const [first] = used;
  if (!first) return [];
  const { name, namespace = '', uid } = pod.metadata;
  const startedAt = Date.parse(pod.status?.startTime ?? pod.metadata.creationTimestamp);
  const cpuSeconds = used.reduce((sum, one) => sum + one.cpuSeconds, 0);
  const memoryBytes = used.reduce((sum, one) => sum + one.memoryBytes, 0);
  const containers = used.flatMap((one) => containerStats(one, runs));
  return [
    { podRef: { name, namespace, uid }, ...statsOf({ at: first.at, startedAt, cpuSeconds, memoryBytes }), containers },
  ];
}

function containerStats(usage: ContainerUsage, runs: readonly ContainerRecord[]): ContainerStats[] {
  const run = runs.find(({ container, attempt }) => container === usage.container && attempt === usage.attempt);
  return run ? [{ name: usage.container, ...statsOf({ ...usage, startedAt: run.startedAt }) }] : [];
}

function statsOf({ at, startedAt, cpuSeconds, memoryBytes }: Measured): UsageStats {
  // Upstream's times are of whole seconds, too coarse to divide by.
  const time = new Date(at).toISOString();
  return {
    startTime: new Date(startedAt).toISOString(),
    cpu: { time, usageCoreNanoSeconds: Math.round(cpuSeconds * 1e9) },
    memory: { time, workingSetBytes: Math.round(memoryBytes) },
  };
}
