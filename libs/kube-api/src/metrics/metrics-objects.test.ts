import { expect, test } from 'vitest';
import { goDuration, usageOf } from './metrics-objects.ts';

test.each([
  [0, '0ms'],
  [999, '999ms'],
  [15_000, '15s'],
  [15_002, '15.002s'],
  [60_500, '1m0.5s'],
  [3_723_000, '1h2m3s'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(goDuration(milliseconds)).toBe(text);
});

test.each([
  [0, 0, '0', '0'],
  [0.000000001, 1023, '1n', '1023'],
  [0.012, 1234 * 1024, '12m', '1234Ki'],
  [2, 3 * 1024 ** 3, '2', '3Gi'],
])('%f cores and %i bytes are written as quantities that lose nothing', (cpuCores, memoryBytes, cpu, memory) => {
  expect(usageOf({ cpuCores, memoryBytes })).toEqual({ cpu, memory });
});
