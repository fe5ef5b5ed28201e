import type { UsageSample } from '@pilothouse/kube-model/usage-sample';
import { type Usage, usageBetween } from './usage-between.ts';
import type { MeasuredNode, MeasuredPod } from './usage-point.ts';

export interface NamedNode {
  readonly name: string;
  readonly uid: string;
}

/** Two looks at one node. `interval`: between two looks, milliseconds. */
export interface Looks {
  readonly before: MeasuredNode | undefined;
  readonly last: MeasuredNode;
  readonly interval: number;
}

/** What the node and each of its pods have used between two looks. */
export function samplesOf(node: NamedNode, { before, last, interval }: Looks): UsageSample[] {
  const usage = usageBetween(before?.point, last.point, interval);
  const earlier = new Map(before?.pods.map((pod) => [pod.uid, pod]));
  return [
    ...(usage ? [{ kind: 'Node', ...node, ...usage, containers: [] } satisfies UsageSample] : []),
    ...last.pods.flatMap((pod) => podSample(earlier.get(pod.uid), pod, interval) ?? []),
  ];
}

/** As metrics-server: a pod of which one container tells nothing yet tells nothing. */
function podSample(before: MeasuredPod | undefined, pod: MeasuredPod, interval: number): UsageSample | undefined {
  const containers: (Usage & { readonly name: string })[] = [];
  for (const [name, point] of pod.containers) {
    const usage = usageBetween(before?.containers.get(name), point, interval);
    if (!usage) return undefined;
    containers.push({ name, ...usage });
  }
  const earliest = containers.reduce<Usage | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
  if (!earliest) return undefined;
  const { namespace, name, uid } = pod;
  return {
    kind: 'Pod',
    namespace,
    name,
    uid,
    at: earliest.at,
    window: earliest.window,
    containers: containers.map(({ name, cpuCores, memoryBytes }) => ({ name, cpuCores, memoryBytes })),
    cpuCores: containers.reduce((sum, { cpuCores }) => sum + cpuCores, 0),
    memoryBytes: containers.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
  };
}
