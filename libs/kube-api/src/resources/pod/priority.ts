import type { Pod } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { View } from '@pilothouse/store/store';

interface PriorityClass {
  readonly value: number;
  readonly preemptionPolicy?: string;
}

const builtIn: Readonly<Record<string, PriorityClass>> = {
  'system-node-critical': { value: 2_000_001_000 },
  'system-cluster-critical': { value: 2_000_000_000 },
};
const lowest: PriorityClass = { value: 0 };

/** As upstream's Priority admission: spec.priority comes from the class that the Pod names. */
export function admitPriority(pod: Pod, view: View): void {
  if (!pod.spec) return;
  const { priorityClassName } = pod.spec;
  const found = priorityClassName ? findClass(priorityClassName, view) : lowest;
  if (!found) {
    const name = pod.metadata?.name ?? '';
    throw new StatusError(
      'Forbidden',
      `pods "${name}" is forbidden: no PriorityClass with name ${priorityClassName} was found`,
      { name, kind: 'pods' },
    );
  }
  pod.spec.priority = found.value;
  pod.spec.preemptionPolicy ??= found.preemptionPolicy ?? 'PreemptLowerPriority';
}

function findClass(name: string, view: View): PriorityClass | undefined {
  const stored = view.get({ resource: 'priorityclasses.scheduling.k8s.io', namespace: '', name });
  return stored?.parse<PriorityClass>() ?? builtIn[name];
}
