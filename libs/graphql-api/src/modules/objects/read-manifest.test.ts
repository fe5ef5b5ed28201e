import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManifest } from './read-manifest.ts';

test('JSON is YAML too: objects come back as they were, whichever way and however many', () => {
  const key = fc.string().filter((text) => text !== '__proto__');
  const object = fc.dictionary(key, fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minKeys: 1 });
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (objects) => {
      const text = objects.map((one) => JSON.stringify(one)).join('\n---\n');
      expect(JSON.stringify(readManifest(text))).toBe(JSON.stringify(objects));
    }),
  );
});

test('empty documents are skipped, and a List is its items', () => {
  expect(readManifest('---\na: 1\n---\n---\nkind: List\nitems: [{b: 2}, {c: 3}]\n')).toEqual([
    { a: 1 },
    { b: 2 },
    { c: 3 },
  ]);
});

test.each([
  ['', 'is empty'],
  ['- a', 'must be an object'],
  ['a: 1\na: 2', 'cannot be read'],
  ['a: [', 'cannot be read'],
  ['kind: List\nitems: [1]', 'must be an object'],
])('%j is refused with the reason', (text, reason) => {
  expect(() => readManifest(text)).toThrow(reason);
});

test('aliases that would grow without end are refused', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
  expect(() => readManifest(['l0: &l0 [x]', ...levels].join('\n'))).toThrow(/cannot be read/);
});
