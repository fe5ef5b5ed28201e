import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  below,
  differenceOf,
  type FieldSet,
  hasElement,
  intersectionOf,
  isEmptySet,
  pathsOf,
  sameSets,
  unionOf,
} from './field-set.ts';

/** Sets of paths, made from paths: the model is a set of texts. */
const element = fc.constantFrom('f:a', 'f:b', 'k:{"name":"c"}', 'v:"x"');
const path = fc.array(element, { minLength: 1, maxLength: 4 });
const paths = fc.array(path, { maxLength: 8 });

function setOf(list: readonly (readonly string[])[]): FieldSet {
  return list.reduce<FieldSet>((set, one) => unionOf(set, single(one)), {});
}

function single(path: readonly string[]): FieldSet {
  return path.reduceRight<FieldSet>((inner, step) => ({ [step]: inner }), {});
}

const modelOf = (set: FieldSet) => new Set([...pathsOf(set)].map((one) => one.join(' ')));
const textOf = (list: readonly (readonly string[])[]) => new Set(list.map((one) => one.join(' ')));

describe('sets of field paths', () => {
  test('hold just the paths that they were made of', () => {
    fc.assert(
      fc.property(paths, (list) => {
        expect(modelOf(setOf(list))).toEqual(textOf(list));
      }),
    );
  });

  test('unite, differ and intersect as sets of paths do', () => {
    fc.assert(
      fc.property(paths, paths, (a, b) => {
        const [left, right] = [setOf(a), setOf(b)];
        const [first, second] = [textOf(a), textOf(b)];
        expect(modelOf(unionOf(left, right))).toEqual(new Set([...first, ...second]));
        expect(modelOf(differenceOf(left, right))).toEqual(new Set([...first].filter((one) => !second.has(one))));
        expect(modelOf(intersectionOf(left, right))).toEqual(new Set([...first].filter((one) => second.has(one))));
      }),
    );
  });

  test('are the same whatever the order in which they were made', () => {
    fc.assert(fc.property(paths, (list) => sameSets(setOf(list), setOf([...list].reverse()))));
  });

  test('are not altered by what is made of them', () => {
    fc.assert(
      fc.property(paths, paths, (a, b) => {
        const [left, right] = [setOf(a), setOf(b)];
        const before = JSON.stringify([left, right]);
        unionOf(left, right);
        differenceOf(left, right);
        intersectionOf(left, right);
        expect(JSON.stringify([left, right])).toBe(before);
      }),
    );
  });

  test('tell a field that is owned from one of which only parts are', () => {
    const set: FieldSet = { 'f:spec': { '.': {}, 'f:a': {} }, 'f:data': { 'f:b': {} }, 'f:c': {} };
    expect(['f:spec', 'f:data', 'f:c'].map((name) => hasElement(set, name))).toEqual([true, false, true]);
    expect(below(set, 'f:spec')).toEqual({ 'f:a': {} });
    expect(isEmptySet(below(set, 'f:c'))).toBe(true);
  });
});
