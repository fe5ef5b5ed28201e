import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAtLeast } from './resource-versions.ts';

test('versions are compared as the numbers that they are, however long', () => {
  const version = fc.bigInt({ min: 1n, max: 2n ** 80n });
  fc.assert(fc.property(version, version, (a, b) => isAtLeast(String(a), String(b)) === a >= b));
});

test('of versions that are no numbers only their equality says something', () => {
  expect(isAtLeast('b', 'a')).toBe(false);
  expect(isAtLeast('', '1')).toBe(false);
  expect(isAtLeast('a', 'a')).toBe(true);
});
