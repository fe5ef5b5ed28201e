import { describe, expect, it } from 'vitest';
import type { PodSpec } from './defaults.ts';
import { validatePodUpdate } from './update-validation.ts';

const container = { name: 'web', image: 'shop:1' };
const web: PodSpec = { containers: [container], initContainers: [{ name: 'first', image: 'init:1' }] };
const kept = { key: 'kept', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 };

/** Of each problem the field and the first line of its message. */
const problems = (current: Partial<PodSpec>, next: Partial<PodSpec>) =>
  validatePodUpdate({ spec: { ...web, ...next } }, { spec: { ...web, ...current } }).map(
    ({ field, message }) => `${field}: ${message.split('\n')[0]}`,
  );
const differences = (current: Partial<PodSpec>, next: Partial<PodSpec>) =>
  validatePodUpdate({ spec: { ...web, ...next } }, { spec: { ...web, ...current } })
    .flatMap(({ message }) => message.split('\n').slice(1))
    .filter((line) => /^[-+]/.test(line));

const only = expect.stringContaining('spec: Forbidden: pod updates may not change fields other than ');
const tolerations = 'spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds';

describe('an update of a pod', () => {
  it.each<[string, Partial<PodSpec>, Partial<PodSpec>]>([
    [
      'images',
      {},
      { containers: [{ ...container, image: 'shop:2' }], initContainers: [{ name: 'first', image: 'x' }] },
    ],
    ['its deadline, once', {}, { activeDeadlineSeconds: 9 }],
    ['tolerations by adding some', { tolerations: [kept] }, { tolerations: [{ operator: 'Exists' }, kept] }],
    ['how long it tolerates', { tolerations: [kept] }, { tolerations: [{ ...kept, tolerationSeconds: 5 }] }],
    ['a negative grace period to one', { terminationGracePeriodSeconds: -1 }, { terminationGracePeriodSeconds: 1 }],
    ['its gates', { schedulingGates: [{ name: 'g' }] }, {}],
  ])('may change %s', (_what, current, next) => {
    expect(problems(current, next)).toEqual([]);
  });

  it('is told the difference when it changes more', () => {
    const [problem] = validatePodUpdate({ spec: { ...web, nodeName: 'n1' } }, { spec: web });
    expect(problem?.message).toMatch(/if it was previously negative\)\n@@ -\d+,7 \+\d+,7 @@\n(?:.*\n)+$/);
    expect(differences({}, { nodeName: 'n1' })).toEqual(['- "NodeName": "",', '+ "NodeName": "n1",']);
  });

  it('is not told of what it may change', () => {
    const next = {
      containers: [{ ...container, image: 'shop:2', workingDir: '/' }],
      activeDeadlineSeconds: 9,
      tolerations: [kept],
      schedulingGates: [],
    };
    expect(differences({ schedulingGates: [{ name: 'g' }] }, next)).toEqual([
      '-   "WorkingDir": "",',
      '+   "WorkingDir": "/",',
    ]);
  });

  it.each<[string, number | undefined, number]>([
    ['another', 30, 1],
    ['a negative', -1, 2],
    ['no', undefined, 1],
  ])('may not change %s grace period', (_which, current, next) => {
    const before = current === undefined ? {} : { terminationGracePeriodSeconds: current };
    expect(problems(before, { terminationGracePeriodSeconds: next })).toEqual([only]);
  });

  it('may not take tolerations away', () => {
    expect(problems({ tolerations: [kept] }, {})).toEqual([tolerations]);
    expect(problems({ tolerations: [kept] }, { tolerations: [{ ...kept, effect: 'NoSchedule' }] })).toEqual([
      tolerations,
    ]);
  });

  it('is told of the deadline, then of tolerations, then of the rest', () => {
    expect(problems({ activeDeadlineSeconds: 5, tolerations: [kept] }, { nodeName: 'n1' })).toEqual([
      'spec.activeDeadlineSeconds: Invalid value: null: must not update from a positive integer to nil value',
      tolerations,
      only,
    ]);
  });

  it('that puts the deadline off is told of nothing else', () => {
    expect(problems({ activeDeadlineSeconds: 5 }, { activeDeadlineSeconds: 6, nodeName: 'n1' })).toEqual([
      'spec.activeDeadlineSeconds: Invalid value: 6: must be less than or equal to previous value',
    ]);
  });

  it('with containers more or fewer is told of nothing else', () => {
    expect(problems({}, { containers: [container, { name: 'b', image: 'i' }], nodeName: 'n1' })).toEqual([
      'spec.containers: Forbidden: pod updates may not add or remove containers',
    ]);
  });
});
