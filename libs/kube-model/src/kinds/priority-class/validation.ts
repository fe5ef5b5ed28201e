import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PriorityClass as MutablePriorityClass } from '../../kinds.ts';
import { forbidden, invalid, type Problem } from '../../validation/problem.ts';
import { oneOf } from '../../validation/rules.ts';
import { systemPrefix, systemPriorityClass } from './system-classes.ts';

type PriorityClass = DeepReadonly<MutablePriorityClass>;

/** What is above it is the system's. */
const highestOfUsers = 1_000_000_000;

export function validatePriorityClass(priorityClass: PriorityClass): Problem[] {
  return [...level(priorityClass), ...preemption(priorityClass)];
}

/** The value of a class stands in the Pods that named it: it never changes. */
export function validatePriorityClassUpdate(next: PriorityClass, current: PriorityClass): Problem[] {
  const { preemptionPolicy } = next;
  const sameValue = (next.value ?? 0) === (current.value ?? 0);
  const samePolicy = preemptionPolicy === current.preemptionPolicy;
  return [
    ...(sameValue ? [] : [forbidden('value', 'may not be changed in an update.')]),
    ...(samePolicy ? [] : [invalid('preemptionPolicy', preemptionPolicy, 'field is immutable')]),
  ];
}

function level({ metadata, value = 0, globalDefault = false }: PriorityClass): Problem[] {
  const name = metadata?.name ?? '';
  if (name.startsWith(systemPrefix)) {
    const error = systemError(name, value, globalDefault);
    const reserved = "priority class names with 'system-' prefix are reserved for system use only. error: ";
    return error === undefined ? [] : [forbidden('metadata.name', `${reserved}${error}`)];
  }
  const message = `maximum allowed value of a user defined priority is ${highestOfUsers}`;
  return value > highestOfUsers ? [forbidden('value', message)] : [];
}

function systemError(name: string, value: number, globalDefault: boolean): string | undefined {
  const known = systemPriorityClass(name);
  if (!known) return `${name} is not a known system priority class`;
  if (known.value !== value) return `value of ${name} PriorityClass must be ${known.value}`;
  return globalDefault ? `globalDefault of ${name} PriorityClass must be false` : undefined;
}

function preemption({ preemptionPolicy }: PriorityClass): Problem[] {
  return oneOf('preemptionPolicy', preemptionPolicy, ['PreemptLowerPriority', 'Never']);
}
