import { describe, expect, test } from 'vitest';
import { applyDefaults } from '../../defaults.ts';
import type { PriorityClass } from '../../kinds.ts';
import { priorityClasses } from '../../registry.ts';
import { validateCreate, validateUpdate } from '../../validation.ts';

function filled(name: string, fields: Partial<PriorityClass>): PriorityClass {
  const object: PriorityClass = { metadata: { name }, value: 1, ...fields };
  applyDefaults(priorityClasses, object);
  return object;
}

const created = (name: string, fields: Partial<PriorityClass>) =>
  validateCreate(priorityClasses, filled(name, fields)).map(({ field, message }) => `${field}: ${message}`);
const changed = (before: Partial<PriorityClass>, after: Partial<PriorityClass>) =>
  validateUpdate(priorityClasses, filled('web', after), filled('web', before)).map(
    ({ field, message }) => `${field}: ${message}`,
  );

const reserved =
  "metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: ";

describe('a priority class', () => {
  test('of a user stays below those of the system', () => {
    expect(created('web', { value: 1_000_000_000 })).toEqual([]);
    expect(created('web', { value: 1_000_000_001 })).toEqual([
      'value: Forbidden: maximum allowed value of a user defined priority is 1000000000',
    ]);
  });

  test('named as one of the system is exactly that one', () => {
    expect(created('system-node-critical', { value: 2_000_001_000 })).toEqual([]);
    expect(created('system-node-critical', { value: 7 })).toEqual([
      `${reserved}value of system-node-critical PriorityClass must be 2000001000`,
    ]);
    expect(created('system-cluster-critical', { value: 2_000_000_000, globalDefault: true })).toEqual([
      `${reserved}globalDefault of system-cluster-critical PriorityClass must be false`,
    ]);
    expect(created('system-web', {})).toEqual([`${reserved}system-web is not a known system priority class`]);
  });

  test('preempts unless it says that it does not', () => {
    expect(filled('web', {}).preemptionPolicy).toBe('PreemptLowerPriority');
    expect(created('web', { preemptionPolicy: 'Never' })).toEqual([]);
    expect(created('web', { preemptionPolicy: 'Sometimes' })[0]).toMatch(/^preemptionPolicy: Unsupported value/);
  });

  test('keeps its value and its policy, since Pods carry them', () => {
    expect(changed({}, { description: 'other', globalDefault: true })).toEqual([]);
    expect(changed({ value: 1 }, { value: 2 })).toEqual(['value: Forbidden: may not be changed in an update.']);
    expect(changed({}, { preemptionPolicy: 'Never' })).toEqual([
      'preemptionPolicy: Invalid value: "Never": field is immutable',
    ]);
  });
});
