import type { Pod } from '@pilothouse/kube-model/kinds';
import { computeUsage } from '@pilothouse/kube-model/kinds/resource-quota/usage';
import { readAmounts } from '@pilothouse/kube-model/quantity/amounts';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** Where a quota counts one of these, upstream wants every container to name it: a Pod that does not is refused. */
const mustBeNamed = new Set(['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory']);

/** Why a Pod may not be counted: `must specify limits.cpu for: a,b; requests.memory for: b`. */
export function unspecified(pod: DeepReadonly<Pod>, counted: readonly string[]): string | undefined {
  const wanted = counted.filter((name) => mustBeNamed.has(name)).sort();
  const missing = wanted.flatMap((name) => {
    const containers = containersWithout(pod, name);
    return containers.length === 0 ? [] : [`${name} for: ${containers.join(',')}`];
  });
  return missing.length === 0 ? undefined : `must specify ${missing.join('; ')}`;
}

function containersWithout({ spec }: DeepReadonly<Pod>, name: string): string[] {
  const containers = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  const without = containers.filter(({ resources }) => {
    const usage = computeUsage(readAmounts(resources?.requests), readAmounts(resources?.limits));
    return !usage.has(name);
  });
  return [...new Set(without.map((container) => container.name))].sort();
}
