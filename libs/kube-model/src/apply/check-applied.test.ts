import { appliedKinds } from '@pilothouse/testing/applied-configuration';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkApplied, problemsOfApplied } from './check-applied.ts';
import { structureOf } from './structure.ts';

const pod = structureOf('v1', 'Pod');
const containers = (...items: readonly unknown[]) => ({ spec: { containers: items } });
const keyed = '.spec.containers: element 0: associative list with keys';
const set = '.metadata.finalizers: element 0:';

describe('a configuration', () => {
  test.each([
    ['an unknown field', { spec: { nope: 1 } }, '.spec.nope: field not declared in schema'],
    ['a list for a map', { spec: [] }, '.spec: expected map, got []'],
    ['a text for a map', { metadata: { labels: 'a' } }, '.metadata.labels: expected map, got "a"'],
    ['a map for a list', { spec: { containers: {} } }, '.spec.containers: expected list, got {}'],
    [
      'two items of one key',
      containers({ name: 'c' }, { name: 'c' }),
      '.spec.containers: duplicate entries for key [name="c"]',
    ],
    [
      'an item without a key',
      containers({ image: 'x' }),
      `${keyed} has an element that omits key field "name" (and doesn't have default value)`,
    ],
    ['an item that is null', containers(null), `${keyed} may not have a null element`],
    ['an item that is no map', containers('c'), `${keyed} may not have non-map elements`],
    [
      'one value of a set twice',
      { metadata: { finalizers: ['a', 'a'] } },
      '.metadata.finalizers: duplicate entries for key [="a"]',
    ],
    [
      'null in a set',
      { metadata: { finalizers: [null] } },
      `${set} associative list without keys has an element that's an explicit null`,
    ],
    [
      'a map in a set',
      { metadata: { finalizers: [{}] } },
      `${set} associative list without keys has an element that's a map type`,
    ],
    [
      'a list in a set',
      { metadata: { finalizers: [[]] } },
      `${set} not supported: associative list with lists as elements`,
    ],
  ])('with %s does not fit, and the place is told', (_, applied, problem) => {
    expect(problemsOfApplied(pod, applied)).toEqual([problem]);
  });

  test('is told all that does not fit, up to an item that cannot be told from others', () => {
    const odd = containers({ name: 'a', nope: 1 }, {}, { name: 'b', nope: 1 });
    expect(problemsOfApplied(pod, { ...odd, nope: 1 })).toEqual([
      '.spec.containers[name="a"].nope: field not declared in schema',
      expect.stringContaining('.spec.containers: element 1: '),
      '.nope: field not declared in schema',
    ]);
    expect(() => checkApplied(pod, { nope: 1, neither: 1 }, 'x')).toThrow(
      'failed to create typed patch object (x): errors:\n  .nope: field not declared in schema\n  .neither: field not declared in schema',
    );
  });

  test('may hold null anywhere but in lists, and anything inside what is owned as one', () => {
    const fine = {
      metadata: null,
      spec: { containers: [{ name: 'a', image: null }], tolerations: [{ odd: 1 }, null] },
    };
    expect(problemsOfApplied(pod, fine)).toEqual([]);
  });

  test.each(appliedKinds)('of a $name that fits has no problem', ({ structure, configuration }) => {
    fc.assert(
      fc.property(configuration, (applied) => {
        expect(problemsOfApplied(structure, applied)).toEqual([]);
      }),
    );
  });
});
