import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { podLimits, podRequests } from '@pilothouse/kube-model/kinds/pod/resources';
import { type Amounts, readAmounts } from '@pilothouse/kube-model/quantity/amounts';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { UsageAmounts } from '../../generated/resolver-types.ts';

type Pods = Iterable<DeepReadonly<Pod>>;
type Resource = 'cpu' | 'memory';

const nothing: UsageAmounts = { cpuCores: null, memoryBytes: null };

/** Together; nothing of a resource for which one of the pods asks nothing, and nothing without pods. */
export function requestsOf(pods: Pods | undefined): UsageAmounts {
  return pods ? sumOf([...pods].map(({ spec }) => podRequests(spec))) : nothing;
}

/** Together; nothing of a resource of which one of the pods has a container that is not limited. */
export function limitsOf(pods: Pods | undefined): UsageAmounts {
  if (!pods) return nothing;
  const all = [...pods];
  const sum = sumOf(all.map(({ spec }) => podLimits(spec)));
  const open = (resource: Resource) => all.some((pod) => isOpen(pod, resource));
  return { cpuCores: open('cpu') ? null : sum.cpuCores, memoryBytes: open('memory') ? null : sum.memoryBytes };
}

export function allocatableOf(nodes: Iterable<DeepReadonly<Node>>): UsageAmounts | undefined {
  const amounts = [...nodes].map(({ status }) => readAmounts(status?.allocatable ?? status?.capacity));
  return amounts.length > 0 ? sumOf(amounts) : undefined;
}

function isOpen({ spec }: DeepReadonly<Pod>, resource: Resource): boolean {
  if (spec?.resources?.limits?.[resource] !== undefined) return false;
  return spec?.containers.some(({ resources }) => resources?.limits?.[resource] === undefined) ?? true;
}

function sumOf(amounts: readonly Amounts[]): UsageAmounts {
  const sum = (resource: Resource) => {
    const found = amounts.map((one) => one.get(resource)?.nanos ?? 0n);
    if (found.length === 0 || found.includes(0n)) return null;
    return Number(found.reduce((a, b) => a + b, 0n)) / 1e9;
  };
  return { cpuCores: sum('cpu'), memoryBytes: sum('memory') };
}
