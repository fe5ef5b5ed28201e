import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReason } from '../status-error.ts';
import { jsonEqual } from './json-value.ts';
import { applyMergePatch } from './merge-patch.ts';

describe('applyMergePatch', () => {
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j, as RFC 7386 has it', (current, patch, expected) => {
    expect(applyMergePatch(current, patch)).toEqual(expected);
  });

  it('refuses what is no object', () => {
    for (const patch of [[], 'x', null, 1]) {
      try {
        applyMergePatch({}, patch);
        expect.unreachable();
      } catch (error) {
        expect(isReason(error, 'BadRequest')).toBe(true);
      }
    }
  });

  const object = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });

  it('never alters what it is given, and is the same the second time', () => {
    fc.assert(
      fc.property(object, object, (current, patch) => {
        const before = JSON.stringify([current, patch]);
        const once = applyMergePatch(current, patch);
        expect(JSON.stringify([current, patch])).toBe(before);
        expect(jsonEqual(applyMergePatch(once, patch), once)).toBe(true);
      }),
    );
  });

  it('takes __proto__ for a field like any other', () => {
    const patched = applyMergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(patched)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
