import { quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { z } from 'zod';

const usage = z.object({ cpu: z.string().optional(), memory: z.string().optional() });

const common = {
  metadata: z.object({ name: z.string(), namespace: z.string().optional() }),
  /** The end of the span. */
  timestamp: z.string(),
  window: z.string().optional(),
};

/** As metrics.k8s.io/v1beta1 answers; what else is in it is of no interest. */
export const nodeMetricsList = z.object({ items: z.array(z.object({ ...common, usage })) });
export const podMetricsList = z.object({
  items: z.array(z.object({ ...common, containers: z.array(z.object({ name: z.string(), usage })) })),
});

type NodeMetrics = z.infer<typeof nodeMetricsList>['items'][number];
type PodMetrics = z.infer<typeof podMetricsList>['items'][number];

/** What is measured has no uid there: it is that of the object of this name now. */
export function nodeSample(metrics: NodeMetrics, uid: string): UsageSample {
  return { kind: 'Node', ...spanOf(metrics), uid, ...amountsOf(metrics.usage), containers: [] };
}

export function podSample(metrics: PodMetrics, uid: string): UsageSample {
  const containers = metrics.containers.map(({ name, usage }) => ({ name, ...amountsOf(usage) }));
  const sum = (of: 'cpuCores' | 'memoryBytes') => containers.reduce((all, each) => all + each[of], 0);
  const { namespace } = metrics.metadata;
  const amounts = { cpuCores: sum('cpuCores'), memoryBytes: sum('memoryBytes') };
  return { kind: 'Pod', namespace, ...spanOf(metrics), uid, ...amounts, containers };
}

function spanOf({ metadata, timestamp, window = '' }: NodeMetrics | PodMetrics) {
  return { name: metadata.name, at: Date.parse(timestamp), window: milliseconds(window) };
}

function amountsOf({ cpu, memory }: z.infer<typeof usage>) {
  return { cpuCores: amount(cpu), memoryBytes: amount(memory) };
}

const amount = (text: string | undefined) => Number(quantityOrZero(text).nanos) / 1e9;

const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;

/** Of a duration as Go writes it: `15.2s`, `1m0s`. */
function milliseconds(duration: string): number {
  const parts = duration.matchAll(/([\d.]+)(ms|h|m|s)/g);
  return [...parts].reduce((sum, [, value, unit]) => sum + Number(value) * units[unit as keyof typeof units], 0);
}
