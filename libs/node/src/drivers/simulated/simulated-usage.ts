import { quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import type { ContainerSpec } from '../driver.ts';

/** What each container of the pod pretends to use: quantities. */
const cpuAnnotation = 'simulate/cpu';
const memoryAnnotation = 'simulate/memory';

/** Of what a container requests it uses this much when its pod does not say. */
const share = { cpu: 0.3, memory: 0.6 };
/** And what asks for nothing uses little. */
const little = { cpu: 0.001, memory: 8 * 1024 ** 2 };

export interface SimulatedUsage {
  readonly cpuCores: number;
  readonly memoryBytes: number;
}

export function simulatedUsage({
  annotations,
  requests,
}: Pick<ContainerSpec, 'annotations' | 'requests'>): SimulatedUsage {
  return {
    cpuCores: amount(annotations[cpuAnnotation]) ?? fractionOf(requests.cpu, share.cpu) ?? little.cpu,
    memoryBytes: amount(annotations[memoryAnnotation]) ?? fractionOf(requests.memory, share.memory) ?? little.memory,
  };
}

function fractionOf(requested: string | undefined, fraction: number): number | undefined {
  const all = amount(requested);
  return all === undefined ? undefined : all * fraction;
}

/** What is no quantity, or less than nothing, counts as nothing. */
function amount(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Math.max(0, Number(quantityOrZero(text).nanos) / 1e9);
}
