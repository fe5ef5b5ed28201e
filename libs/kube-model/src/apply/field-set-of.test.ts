import { appliedKinds } from '@pilothouse/testing/applied-configuration';
import { valueAtPath } from '@pilothouse/testing/value-at-path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, isEmptySet, pathsOf } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { formatPath } from './path-element.ts';
import { structureOf } from './structure.ts';
import { wholeSet } from './whole-set.ts';

const pod = structureOf('v1', 'Pod');
const given = (value: unknown, structure = pod) => [...pathsOf(fieldSetOf(structure, value))].map(formatPath);

describe('what a configuration asks for', () => {
  test('is its leaves and its items, not what holds them', () => {
    const value = { metadata: { labels: { a: '1' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    expect(given(value)).toEqual([
      '.metadata.labels.a',
      '.spec.containers[name="c"]',
      '.spec.containers[name="c"].image',
      '.spec.containers[name="c"].name',
    ]);
  });

  test('is an atomic list or map as one, also where it is empty', () => {
    const value = { spec: { tolerations: [], nodeSelector: {}, containers: [{ name: 'c', args: ['a', 'b'] }] } };
    expect(given(value)).toEqual([
      '.spec.containers[name="c"]',
      '.spec.containers[name="c"].args',
      '.spec.containers[name="c"].name',
      '.spec.nodeSelector',
      '.spec.tolerations',
    ]);
  });

  test('is what is null or an empty object too, but not an empty list of items', () => {
    const value = { metadata: { labels: {}, annotations: null, finalizers: [] }, spec: { containers: [] } };
    expect(given(value)).toEqual(['.metadata.annotations', '.metadata.labels']);
  });

  test('is each value of a set', () => {
    expect(given({ metadata: { finalizers: ['x/b', 'x/a'] } })).toEqual([
      '.metadata.finalizers[="x/a"]',
      '.metadata.finalizers[="x/b"]',
    ]);
  });

  test('is of a kind that is not known each key of its maps too', () => {
    const value = { spec: { deep: { a: 1 }, list: [1] } };
    expect(given(value, structureOf('example.com/v1', 'Thing'))).toEqual([
      '.spec',
      '.spec.deep',
      '.spec.deep.a',
      '.spec.list',
    ]);
  });

  test('is nothing that its kind does not have', () => {
    expect(given({ nope: 1, spec: { neither: {} } })).toEqual([]);
  });
});

describe('what is new as a whole', () => {
  test('is owned with what holds it', () => {
    const value = { metadata: { labels: { a: '1' } }, spec: { containers: [{ name: 'c' }] } };
    expect([...pathsOf(wholeSet(pod, value))].map(formatPath)).toEqual([
      '.metadata',
      '.metadata.labels',
      '.metadata.labels.a',
      '.spec',
      '.spec.containers',
      '.spec.containers[name="c"]',
      '.spec.containers[name="c"].name',
    ]);
  });

  test('names a key that stands twice in a list once, without what is inside', () => {
    const value = {
      spec: {
        containers: [
          { name: 'c', image: '1' },
          { name: 'c', tty: true },
        ],
      },
    };
    expect([...pathsOf(wholeSet(pod, value))].map(formatPath)).toEqual([
      '.spec',
      '.spec.containers',
      '.spec.containers[name="c"]',
    ]);
  });
});

test.each(appliedKinds)(
  'every path of a $name leads to a value, and all that is asked for is part of the whole',
  (kind) => {
    const { structure, configuration } = kind;
    fc.assert(
      fc.property(configuration, (value) => {
        const [asked, whole] = [fieldSetOf(structure, value), wholeSet(structure, value)];
        expect(isEmptySet(differenceOf(asked, whole))).toBe(true);
        for (const path of pathsOf(whole)) expect(valueAtPath(structure, value, path)).toBeDefined();
      }),
    );
  },
);
