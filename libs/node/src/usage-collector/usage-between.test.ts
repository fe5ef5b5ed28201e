import { expect, test } from 'vitest';
import { usageBetween } from './usage-between.ts';
import type { UsagePoint } from './usage-point.ts';

const point = (at: number, cpuSeconds: number, startedAt = 0): UsagePoint => ({
  at: at * 1000,
  startedAt: startedAt * 1000,
  cpuSeconds,
  memoryBytes: 100 + at,
});
const interval = 15_000;

test('what was used is the CPU time between two points over the time between them, and the memory of the second', () => {
  expect(usageBetween(point(100, 40), point(120, 50), interval)).toEqual({
    at: 120_000,
    window: 20_000,
    cpuCores: 0.5,
    memoryBytes: 220,
  });
});

test.each([
  ['there is one point', undefined, point(100, 40)],
  ['no time has gone by', point(100, 40), point(100, 40)],
  ['the count fell', point(100, 40), point(115, 10)],
  ['a new count has just begun', point(100, 40), point(115, 5, 110)],
  ['a count is older than the last look, but was not seen then', undefined, point(100, 40, 80)],
])('nothing is told where %s', (_why, before, last) => {
  expect(usageBetween(before, last, interval)).toBeUndefined();
});

test('what was started since the last look is measured from its start, once it has run for ten seconds', () => {
  const usage = { at: 100_000, window: 12_000, cpuCores: 0.5, memoryBytes: 200 };
  expect(usageBetween(undefined, point(100, 6, 88), interval)).toEqual(usage);
  expect(usageBetween(point(85, 999), point(100, 6, 88), interval)).toEqual(usage);
  expect(usageBetween(undefined, point(100, 6, 91), interval)).toBeUndefined();
});
