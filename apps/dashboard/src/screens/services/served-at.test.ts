import { expect, test } from 'vitest';
import { servedAt } from './served-at.ts';

const of = (value: string) => [...servedAt([{ key: 'pilothouse.dev/served-at', value }])];

test('ports that are open elsewhere are found by their address', () => {
  expect(of('80=127.96.0.10:10080,53/UDP=127.96.0.10:10053')).toEqual([
    ['127.96.0.10 80', '127.96.0.10:10080'],
    ['127.96.0.10 53/UDP', '127.96.0.10:10053'],
  ]);
});

test.each(['', 'nonsense', '80='])('%j tells nothing', (value) => {
  expect(of(value)).toEqual([]);
});

test('a Service without the annotation is open where it says', () => {
  expect(servedAt([])).toEqual(new Map());
});
