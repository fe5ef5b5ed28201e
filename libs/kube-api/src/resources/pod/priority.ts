import type { Pod, PriorityClass } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import { defaultPriorityClass, priorityClassKey } from '../priority-class/default-class.ts';
import { PodForbidden } from './pod-forbidden.ts';

type PodSpec = NonNullable<Pod['spec']>;
type Class = Pick<DeepReadonly<PriorityClass>, 'value' | 'preemptionPolicy'>;

/** Of Pods that name no class where none is the default. */
const none: Class = { value: 0, preemptionPolicy: 'PreemptLowerPriority' };

/** As upstream's Priority admission: spec.priority comes from the class that the Pod names, never from its author. */
export function admitPriority(pod: Pod, view: View): void {
  const { spec } = pod;
  if (!spec) return;
  const found = spec.priorityClassName ? named(pod, spec.priorityClassName, view) : fallback(spec, view);
  const { value = 0, preemptionPolicy } = found;
  if (spec.priority !== undefined && spec.priority !== value) {
    throw contradicted(pod, `the integer value of priority (${spec.priority})`, value);
  }
  spec.priority = value;
  if (preemptionPolicy === undefined) return;
  if (spec.preemptionPolicy !== undefined && spec.preemptionPolicy !== preemptionPolicy) {
    throw contradicted(pod, `the string value of PreemptionPolicy (${spec.preemptionPolicy})`, preemptionPolicy);
  }
  spec.preemptionPolicy = preemptionPolicy;
}

/** An update that leaves them out does not take them away. */
export function keepPriority(next: PodSpec, current: DeepReadonly<PodSpec>): void {
  if (current.priority !== undefined) next.priority ??= current.priority;
  if (current.preemptionPolicy !== undefined) next.preemptionPolicy ??= current.preemptionPolicy;
}

function named(pod: Pod, name: string, view: View): Class {
  const found = view.get({ resource: priorityClassKey, namespace: '', name });
  if (!found) throw new PodForbidden(pod, `no PriorityClass with name ${name} was found`);
  return found.parse<PriorityClass>();
}

function fallback(spec: PodSpec, view: View): Class {
  const found = defaultPriorityClass(view);
  if (!found) return none;
  spec.priorityClassName = found.metadata?.name ?? '';
  return found;
}

function contradicted(pod: Pod, what: string, computed: number | string): PodForbidden {
  const by = 'priority admission controller computed';
  return new PodForbidden(
    pod,
    `${what} must not be provided in pod spec; ${by} ${computed} from the given PriorityClass name`,
  );
}
