import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainJson } from './plain-json.ts';

test('what was read from a text is plain', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => isPlainJson(withoutMinusZero(JSON.parse(text)))),
  );
});

test('what is plain is read back as it was', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: true }), (value) => {
      if (isPlainJson(value)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    }),
  );
});

test('undefined is not plain, however deep', () => {
  expect(isPlainJson({ a: [{ b: undefined }] })).toBe(false);
  expect(isPlainJson({ a: [1, 'b', null, true, {}] })).toBe(true);
});

const withoutMinusZero = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (Object.is(part, -0) ? 0 : part));
