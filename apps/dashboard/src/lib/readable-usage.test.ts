import { expect, test } from 'vitest';
import { readableCores, readableMemory } from './readable-usage.ts';

test.each([
  [0, '0'],
  [0.0004, '<1m'],
  [0.012, '12m'],
  [0.25, '250m'],
  [0.9996, '1'],
  [1.25, '1.25'],
  [12.34, '12.3'],
])('%d cores are %s', (cores, text) => expect(readableCores(cores)).toBe(text));

test.each([
  [0, '0'],
  [512, '512'],
  [64 * 1024 * 1024, '64Mi'],
  [1.5 * 1024 ** 3, '1.5Gi'],
  [23.5 * 1024 ** 3, '23.5Gi'],
  [1023.9 * 1024 ** 2, '1Gi'],
])('%d bytes are %s', (bytes, text) => expect(readableMemory(bytes)).toBe(text));
