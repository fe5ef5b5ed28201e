import { appliedKinds } from '@pilothouse/testing/applied-configuration';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, isEmptySet } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { mergeApplied } from './merge.ts';
import { structureOf } from './structure.ts';
import { wholeSet } from './whole-set.ts';

const pod = structureOf('v1', 'Pod');
const ordered = (names: readonly string[]) => ({ spec: { containers: names.map((name) => ({ name })) } });

describe('what is asked for', () => {
  test('goes into maps and structs field by field, and replaces what is atomic', () => {
    const live = { metadata: { labels: { a: '1', b: '1' } }, spec: { nodeSelector: { a: '1' }, hostNetwork: true } };
    const asked = { metadata: { labels: { b: '2', c: '2' } }, spec: { nodeSelector: { b: '2' } } };
    expect(mergeApplied(pod, live, asked)).toEqual({
      metadata: { labels: { a: '1', b: '2', c: '2' } },
      spec: { nodeSelector: { b: '2' }, hostNetwork: true },
    });
  });

  test('goes into the item of its key, and into the first of several', () => {
    const live = { spec: { containers: [{ name: 'a', image: '1' }, { name: 'b' }, { name: 'b', tty: true }] } };
    expect(mergeApplied(pod, live, { spec: { containers: [{ name: 'b', image: '2' }] } })).toEqual({
      spec: {
        containers: [
          { name: 'a', image: '1' },
          { name: 'b', image: '2' },
        ],
      },
    });
  });

  test('finds its item where a key is said, or left to its default', () => {
    const port = (more: object) => ({ spec: { containers: [{ name: 'c', ports: [{ containerPort: 80, ...more }] }] } });
    expect(mergeApplied(pod, port({ protocol: 'TCP' }), port({ name: 'web' }))).toEqual(
      port({ protocol: 'TCP', name: 'web' }),
    );
    expect(mergeApplied(pod, port({}), port({ protocol: 'UDP' }))).toEqual({
      spec: { containers: [{ name: 'c', ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }] }] },
    });
  });

  test('as null takes the place of what is there, and empty adds nothing', () => {
    const live = { metadata: { labels: { a: '1' } }, spec: { hostname: 'h' } };
    expect(mergeApplied(pod, live, { spec: { hostname: null }, metadata: { labels: {} } })).toEqual({
      metadata: { labels: { a: '1' } },
      spec: { hostname: null },
    });
  });

  test('may be called like what objects inherit', () => {
    const configMap = structureOf('v1', 'ConfigMap');
    const merged = mergeApplied(
      configMap,
      { data: { a: '1' } },
      JSON.parse('{"data":{"__proto__":"x","constructor":"y"}}'),
    );
    expect(JSON.stringify(merged)).toBe('{"data":{"a":"1","__proto__":"x","constructor":"y"}}');
  });

  test('in a list stands in the order asked for, the others in theirs, none twice and none lost', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (live, asked) => {
        const merged = mergeApplied(pod, ordered(live), ordered(asked));
        const result = [...JSON.stringify(merged).matchAll(/"name":"(\w)"/g)].map(([, name]) => name ?? '');
        expect(result.filter((name) => asked.includes(name))).toEqual(asked);
        expect(result.filter((name) => !asked.includes(name))).toEqual(live.filter((name) => !asked.includes(name)));
        expect(merged).toEqual(ordered(result));
      }),
    );
  });

  test.each([
    ['abc', 'abc', 'abc'],
    ['abc', 'b', 'abc'],
    ['axbyc', 'abc', 'axbyc'],
    ['axbyc', 'cna', 'xbycna'],
    ['ab', 'nb', 'anb'],
    ['ab', 'bn', 'abn'],
    ['', 'ba', 'ba'],
    ['ab', '', 'ab'],
  ])('into %s as %s makes %s', (live, asked, merged) => {
    expect(mergeApplied(pod, ordered([...live]), ordered([...asked]))).toEqual(ordered([...merged]));
  });
});

describe.each(appliedKinds)('a $name', ({ structure, configuration }) => {
  test('holds all that was asked for, asked for again stays as it is, and nothing given is altered', () => {
    fc.assert(
      fc.property(configuration, configuration, (live, asked) => {
        const before = JSON.stringify([live, asked]);
        const merged = mergeApplied(structure, live, asked);
        expect(isEmptySet(differenceOf(fieldSetOf(structure, asked), wholeSet(structure, merged)))).toBe(true);
        expect(isEmptySet(differenceOf(fieldSetOf(structure, live), wholeSet(structure, merged)))).toBe(true);
        expect(mergeApplied(structure, merged, asked)).toEqual(merged);
        expect(mergeApplied(structure, live, live)).toEqual(live);
        expect(JSON.stringify([live, asked])).toBe(before);
      }),
    );
  });
});
