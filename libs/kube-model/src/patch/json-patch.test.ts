import fc from 'fast-check';
import fastJsonPatch from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import { isReason, type StatusReason } from '../status-error.ts';
import { applyJsonPatch } from './json-patch.ts';
import { jsonEqual } from './json-value.ts';

function reasonOf(current: Record<string, unknown>, patch: unknown): StatusReason | undefined {
  const reasons: StatusReason[] = ['BadRequest', 'Invalid', 'RequestEntityTooLarge'];
  try {
    applyJsonPatch(current, patch);
    return undefined;
  } catch (error) {
    return reasons.find((reason) => isReason(error, reason));
  }
}

describe('applyJsonPatch', () => {
  const current = { a: { 'b/c': 1, 'd~e': [1, 2, 3] }, f: null };

  it.each([
    [[{ op: 'add', path: '/g', value: 1 }], { ...current, g: 1 }],
    [[{ op: 'add', path: '/a/d~0e/1', value: 9 }], { a: { 'b/c': 1, 'd~e': [1, 9, 2, 3] }, f: null }],
    [[{ op: 'add', path: '/a/d~0e/-', value: 9 }], { a: { 'b/c': 1, 'd~e': [1, 2, 3, 9] }, f: null }],
    [[{ op: 'remove', path: '/a/b~1c' }], { a: { 'd~e': [1, 2, 3] }, f: null }],
    [[{ op: 'replace', path: '/a/d~0e/0', value: {} }], { a: { 'b/c': 1, 'd~e': [{}, 2, 3] }, f: null }],
    [[{ op: 'move', from: '/a/b~1c', path: '/h' }], { a: { 'd~e': [1, 2, 3] }, f: null, h: 1 }],
    [[{ op: 'copy', from: '/a/d~0e/2', path: '/h' }], { ...current, h: 3 }],
    [[{ op: 'test', path: '/a/b~1c', value: 1 }], current],
    [[{ op: 'test', path: '/nothing', value: null }], current],
    [[{ op: 'replace', path: '/new', value: 1 }], { ...current, new: 1 }],
    [[{ op: 'add', path: '/a/d~0e/-1', value: 9 }], { a: { 'b/c': 1, 'd~e': [1, 2, 3, 9] }, f: null }],
    [[{ op: 'remove', path: '/a/d~0e/-1' }], { a: { 'b/c': 1, 'd~e': [1, 2] }, f: null }],
    [[{ op: 'replace', path: '/a/d~0e/01', value: 9 }], { a: { 'b/c': 1, 'd~e': [1, 9, 3] }, f: null }],
  ])('%j', (patch, expected) => {
    expect(applyJsonPatch(current, patch)).toEqual(expected);
  });

  it.each([
    [[{ op: 'test', path: '/a/b~1c', value: 2 }]],
    [[{ op: 'remove', path: '/x' }]],
    [[{ op: 'remove', path: '/a/d~0e/3' }]],
    [[{ op: 'add', path: '/x/y', value: 1 }]],
    [[{ op: 'add', path: '/a/d~0e/1.0', value: 1 }]],
    [[{ op: 'add', path: '/a/d~0e/-5', value: 1 }]],
    [[{ op: 'remove', path: '/a/d~0e/-4' }]],
    [
      [
        { op: 'test', path: '/a/d~0e/-', value: null },
        { op: 'remove', path: '/a/d~0e/-' },
      ],
    ],
    [[{ op: 'replace', path: '/f/g', value: 1 }]],
    [[{ op: 'jump', path: '/a' }]],
    [[{ op: 'add', value: 1 }]],
    [[{ op: 'replace', path: '', value: 1 }]],
  ])('answers Invalid to %j', (patch) => {
    expect(reasonOf(current, patch)).toBe('Invalid');
  });

  it('answers BadRequest to what is no patch, and limits its length', () => {
    expect(reasonOf(current, { op: 'add' })).toBe('BadRequest');
    expect(reasonOf(current, ['add'])).toBe('BadRequest');
    const endless = Array.from({ length: 10_001 }, () => ({ op: 'test', path: '/f', value: null }));
    expect(reasonOf(current, endless)).toBe('RequestEntityTooLarge');
  });

  it('limits what copies of copies may grow to', () => {
    const doubling = Array.from({ length: 40 }, (_, time) => ({ op: 'copy', from: '/a', path: `/a/${time}` }));
    expect(reasonOf({ a: { x: 1 } }, doubling)).toBe('Invalid');
    expect(reasonOf({ a: { x: 1 } }, doubling.slice(0, 15))).toBeUndefined();
  });

  it('cannot reach a prototype', () => {
    expect(reasonOf({}, [{ op: 'add', path: '/__proto__/polluted', value: true }])).toBe('Invalid');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: true } as object);
  const object = fc.dictionary(fc.stringMatching(/^[a-c]{1,2}$/), json, { maxKeys: 4 });

  it('leads from any object to any other by the patch that another implementation computes, altering neither', () => {
    fc.assert(
      fc.property(object, object, (from, to) => {
        const source = JSON.parse(JSON.stringify(from)) as Record<string, unknown>;
        const target = JSON.parse(JSON.stringify(to)) as Record<string, unknown>;
        const patch = fastJsonPatch.compare(source, target);
        const before = JSON.stringify(source);
        expect(jsonEqual(applyJsonPatch(source, patch), target)).toBe(true);
        expect(JSON.stringify(source)).toBe(before);
      }),
    );
  });
});
