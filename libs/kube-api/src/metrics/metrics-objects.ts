import { formatQuantity } from '@pilothouse/kube-model/quantity/format-quantity';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { timestamp } from '@pilothouse/std/clock';
import type { NodeMetrics, PodMetrics, Usage } from './metrics-kinds.ts';

type Used = Pick<UsageSample, 'cpuCores' | 'memoryBytes'>;

/** Labels are those of the node or pod. `now`: milliseconds since the epoch. */
export interface Described {
  readonly sample: UsageSample;
  readonly labels: Readonly<Record<string, string>>;
  readonly now: number;
}

export function nodeMetricsOf(described: Described): NodeMetrics {
  return { ...measured(described), usage: usageOf(described.sample) };
}

export function podMetricsOf(described: Described): PodMetrics {
  const containers = described.sample.containers.map((one) => ({ name: one.name, usage: usageOf(one) }));
  return { ...measured(described), containers };
}

function measured({ sample: { namespace, name, at, window }, labels, now }: Described) {
  return {
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      // As metrics-server: it is made whenever somebody asks.
      creationTimestamp: timestamp(now),
      ...(Object.keys(labels).length > 0 && { labels }),
    },
    timestamp: timestamp(at),
    window: goDuration(window),
  };
}

/** Billionths of a core and bytes, each with the largest suffix that keeps it exact. */
export function usageOf({ cpuCores, memoryBytes }: Used): Usage {
  return {
    cpu: formatQuantity({ nanos: BigInt(Math.round(cpuCores * 1e9)), format: 'DecimalSI' }),
    memory: formatQuantity({ nanos: BigInt(Math.round(memoryBytes)) * 1_000_000_000n, format: 'BinarySI' }),
  };
}

/** Milliseconds as Go writes them: `15.002s`, `1m0.5s`. */
export function goDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor(milliseconds / 60_000) % 60;
  const seconds = `${(milliseconds % 60_000) / 1000}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
