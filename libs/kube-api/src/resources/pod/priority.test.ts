import type { Pod, PriorityClass } from '@pilothouse/kube-model/kinds';
import { viewOf } from '@pilothouse/testing/view-of';
import { describe, expect, test } from 'vitest';
import { admitPriority } from './priority.ts';

type Spec = NonNullable<Pod['spec']>;

const urgent: PriorityClass = { metadata: { name: 'urgent' }, value: 100, preemptionPolicy: 'Never' };
const usual: PriorityClass = { metadata: { name: 'usual' }, value: 7, globalDefault: true };

function admitted(spec: Partial<Spec>, ...classes: PriorityClass[]): Partial<Spec> {
  const pod: Pod = { metadata: { name: 'web' }, spec: { containers: [], ...spec } };
  admitPriority(pod, viewOf({ 'priorityclasses.scheduling.k8s.io': classes }));
  const { containers: _, ...rest } = pod.spec ?? { containers: [] };
  return rest;
}

describe('the priority of a Pod', () => {
  test('comes with its policy from the class that it names', () => {
    expect(admitted({ priorityClassName: 'urgent' }, urgent, usual)).toEqual({
      priorityClassName: 'urgent',
      priority: 100,
      preemptionPolicy: 'Never',
    });
  });

  test('without a name is that of the default class, which it then names; of several defaults the lowest', () => {
    const policy = { ...usual, preemptionPolicy: 'PreemptLowerPriority' };
    const other = { ...policy, metadata: { name: 'other' }, value: 9 };
    expect(admitted({}, urgent, other, policy)).toEqual({
      priorityClassName: 'usual',
      priority: 7,
      preemptionPolicy: 'PreemptLowerPriority',
    });
  });

  test('without any default is 0', () => {
    expect(admitted({}, urgent)).toEqual({ priority: 0, preemptionPolicy: 'PreemptLowerPriority' });
  });

  test('may be told by its author only as the class has it', () => {
    expect(admitted({ priorityClassName: 'urgent', priority: 100, preemptionPolicy: 'Never' }, urgent).priority).toBe(
      100,
    );
    expect(() => admitted({ priorityClassName: 'urgent', priority: 5 }, urgent)).toThrow(
      'pods "web" is forbidden: the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 100 from the given PriorityClass name',
    );
    expect(() => admitted({ preemptionPolicy: 'Never' })).toThrow(
      'pods "web" is forbidden: the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name',
    );
  });

  test('of a class that does not exist is refused', () => {
    expect(() => admitted({ priorityClassName: 'none' }, urgent)).toThrow(
      'pods "web" is forbidden: no PriorityClass with name none was found',
    );
  });
});
