import { expect, test } from 'vitest';
import { decodeIntOrString } from './decode-scalar.ts';

test.each([0, -1, 2 ** 31 - 1, -(2 ** 31), '25%', ''])('%j is an int or a string', (value) => {
  expect(decodeIntOrString(value)).toBe(value);
});

test.each([2 ** 31, -(2 ** 31) - 1, 1.5, true, null, {}])('%j is neither', (value) => {
  expect(() => decodeIntOrString(value)).toThrow('into Go value of type int32');
});
