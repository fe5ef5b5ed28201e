import { expect, test } from 'vitest';
import { byteSize, durationParts } from './duration.ts';

const said = (milliseconds: number) =>
  durationParts(milliseconds)
    .map(({ value, unit }) => `${value}${unit}`)
    .join(' ');

test.each([
  [-5000, '0s'],
  [999, '0s'],
  [44_000, '44s'],
  [119_000, '1m'],
  [3_600_000, '1h'],
  [12_000_000, '3h 20m'],
  [14 * 3_600_000 + 1_800_000, '14h'],
  [3 * 86_400_000 + 5 * 3_600_000, '3d 5h'],
  [40 * 86_400_000, '40d'],
])('%d ms is said as %s', (milliseconds, words) => expect(said(milliseconds)).toBe(words));

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KiB'],
  [20_480, '20 KiB'],
  [3_145_728, '3.0 MiB'],
])('%d bytes are said as %s', (bytes, words) => expect(byteSize(bytes)).toBe(words));
