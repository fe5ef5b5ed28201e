import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepEqual } from './deep-equal.ts';

test('a JSON value equals its copy, and differs from what is written differently', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(deepEqual(a, structuredClone(a))).toBe(true);
      const sorted = (value: unknown) =>
        JSON.stringify(value, (_key, part: unknown) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort())
            : part,
        );
      expect(deepEqual(a, b)).toBe(sorted(a) === sorted(b));
    }),
  );
});

test('a field set to undefined counts as absent', () => {
  expect(deepEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(deepEqual({ a: 1 }, { a: 1, b: null })).toBe(false);
});
