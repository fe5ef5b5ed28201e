import { expect, test } from 'vitest';
import { badSince } from './bad-since.ts';

const at = (minute: number) => `2026-05-01T10:0${minute}:00Z`;
const withConditions = (...conditions: readonly [type: string, status: string, minute: number][]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', creationTimestamp: at(0) },
  status: {
    conditions: conditions.map(([type, status, minute]) => ({ type, status, lastTransitionTime: at(minute) })),
  },
});

test('trouble lasts since the first condition that is bad now, not since the object was made', () => {
  const object = withConditions(['Initialized', 'True', 1], ['Ready', 'False', 5], ['ContainersReady', 'False', 4]);
  expect(badSince(object)).toBe(Date.parse(at(4)));
});

test('a condition that is bad news when true counts when true', () => {
  expect(badSince(withConditions(['Ready', 'True', 1], ['DiskPressure', 'True', 3]))).toBe(Date.parse(at(3)));
  expect(badSince(withConditions(['Ready', 'True', 1], ['DiskPressure', 'False', 3]))).toBeUndefined();
});

test('an object without conditions tells nothing', () => {
  expect(badSince({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } })).toBeUndefined();
});
