import { formatQuantity } from '@pilothouse/kube-model/quantity/format-quantity';
import { addQuantities, quantityOrZero, zero } from '@pilothouse/kube-model/quantity/quantity';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { NodeMetrics, PodMetrics, Usage } from '../../metrics/metrics-kinds.ts';
import type { Cells } from '../cells.ts';

export const nodeMetricsCells: Cells<NodeMetrics> = {
  cpu: ({ usage }) => usage.cpu,
  memory: ({ usage }) => usage.memory,
  Window: ({ window }) => window,
};

export const podMetricsCells: Cells<PodMetrics> = {
  cpu: ({ containers }) => together(containers, 'cpu'),
  memory: ({ containers }) => together(containers, 'memory'),
  Window: ({ window }) => window,
};

function together(containers: DeepReadonly<PodMetrics['containers']>, name: keyof Usage): string {
  return formatQuantity(
    containers.map(({ usage }) => quantityOrZero(usage[name])).reduce((a, b) => addQuantities(a, b), zero),
  );
}
