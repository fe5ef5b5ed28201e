import type { PriorityClass } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';

export const priorityClassKey = 'priorityclasses.scheduling.k8s.io';

/** The class of Pods that name none. Of several, which can only come from a race upstream, the lowest counts. */
export function defaultPriorityClass(view: View): DeepReadonly<PriorityClass> | undefined {
  let found: DeepReadonly<PriorityClass> | undefined;
  for (const stored of view.list(priorityClassKey)) {
    const one = stored.parse<PriorityClass>();
    if (one.globalDefault && (found === undefined || (one.value ?? 0) < (found.value ?? 0))) found = one;
  }
  return found;
}
