import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldSet, pathsOf, sameSets, unionOf } from './field-set.ts';
import { readFieldSet } from './read-field-set.ts';

const name = fc.oneof(fc.string(), fc.constantFrom('.', '__proto__', 'constructor', 'a/b'));
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const key = fc.dictionary(fc.constantFrom('name', 'port', 'protocol'), scalar, { minKeys: 1 });
const sortedKey = (value: Record<string, unknown>) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
const element = fc.oneof(
  name.map((text) => `f:${text}`),
  scalar.map((value) => `v:${JSON.stringify(value)}`),
  key.map((value) => `k:${sortedKey(value)}`),
  fc.nat().map((index) => `i:${index}`),
);
const single = (path: readonly string[]) =>
  path.reduceRight<FieldSet>((below, step) => Object.fromEntries([[step, below]]), {});
const set = fc
  .array(fc.array(element, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((paths) => paths.map(single).reduce(unionOf, {}));

describe('a set in a request', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(set, (written) => {
        const read = readFieldSet(JSON.parse(JSON.stringify(written)));
        expect(read && sameSets(read, written)).toBe(true);
      }),
    );
  });

  test.each([
    ['keys in another order', { 'k:{"port":1, "name":"x"}': {} }, { 'k:{"name":"x","port":1}': {} }],
    ['a field that says it twice', { 'f:a': { '.': {} } }, { 'f:a': {} }],
    ['one item in two spellings', { 'v:1': {}, 'v: 1': { 'f:a': {} } }, { 'v:1': { '.': {}, 'f:a': {} } }],
    ['elements of a later version', { 'x:new': { 'f:b': {} }, 'f:a': { 'y:1': {} } }, { 'f:a': {} }],
    ['itself', { '.': {}, 'f:a': {} }, { 'f:a': {} }],
  ])('has one form, whatever it was written with: %s', (_, written, kept) => {
    expect(readFieldSet(written)).toEqual(kept);
  });

  test.each([
    ['no tree', 7],
    ['a list', []],
    ['nothing', null],
    ['a leaf that is no tree', { 'f:a': 1 }],
    ['an element without a kind', { a: {} }],
    ['an empty element', { '': {} }],
    ['a prototype', JSON.parse('{"__proto__":{}}')],
    ['a key that cannot be read', { 'k:{': {} }],
    ['a key that is none', { 'k:[1]': {} }],
    ['a value that cannot be read', { 'v:x': {} }],
    ['a place that is no number', { 'i:x': {} }],
    ['a fault deep inside', { 'f:a': { 'f:b': { 'k:1': {} } } }],
  ])('is none where it holds %s', (_, written) => {
    expect(readFieldSet(written)).toBeUndefined();
  });

  test('of any JSON is read or refused, and never names what was not written', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readFieldSet(JSON.parse(text));
        for (const [top] of read ? pathsOf(read) : []) expect(top).toMatch(/^[fvki]:/);
      }),
    );
  });
});
