import { appliedKinds } from '@pilothouse/testing/applied-configuration';
import { valueAtPath } from '@pilothouse/testing/value-at-path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldSet, pathsOf } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { removeFields, withNamedFields } from './remove-fields.ts';
import { structureOf } from './structure.ts';

const pod = structureOf('v1', 'Pod');
const container = { name: 'c', image: 'i', args: ['a'], env: [{ name: 'A', value: '1' }, { name: 'B' }] };
const live = { metadata: { labels: { a: '1', b: '1' } }, spec: { containers: [container, { name: 'd' }] } };
const c = 'k:{"name":"c"}';

describe('taking fields out', () => {
  test.each<[string, FieldSet, unknown]>([
    ['nothing', {}, live],
    ['what is not there', { 'f:spec': { 'f:hostname': {} } }, live],
    ['a key of a map', { 'f:metadata': { 'f:labels': { 'f:a': {} } } }, { ...live, metadata: { labels: { b: '1' } } }],
    ['a whole branch', { 'f:metadata': {} }, { spec: live.spec }],
    [
      'an item with all that is in it',
      { 'f:spec': { 'f:containers': { [c]: { '.': {}, 'f:image': {} } } } },
      { ...live, spec: { containers: [{ name: 'd' }] } },
    ],
    [
      'something inside an item',
      { 'f:spec': { 'f:containers': { [c]: { 'f:image': {}, 'f:env': { 'k:{"name":"A"}': {} } } } } },
      { ...live, spec: { containers: [{ name: 'c', args: ['a'], env: [{ name: 'B' }] }, { name: 'd' }] } },
    ],
    ['a part of what is atomic', { 'f:spec': { 'f:containers': { [c]: { 'f:args': { 'i:0': {} } } } } }, live],
  ])('takes out %s, and leaves the rest', (_, set, expected) => {
    const before = JSON.stringify(live);
    expect(removeFields(pod, live, set)).toEqual(expected);
    expect(JSON.stringify(live)).toBe(before);
  });

  test('leaves an item whose key is missing, and every key however it is called', () => {
    const odd = { spec: { containers: [{ image: 'i' }, { name: 'c' }] } };
    expect(removeFields(pod, odd, { 'f:spec': { 'f:containers': { [c]: {} } } })).toEqual({
      spec: { containers: [{ image: 'i' }] },
    });
    const map = JSON.parse('{"data":{"__proto__":"1","a":"1"}}');
    const left = removeFields(structureOf('v1', 'ConfigMap'), map, { 'f:data': { 'f:a': {} } });
    expect(JSON.stringify(left)).toBe('{"data":{"__proto__":"1"}}');
  });
});

test('a struct goes with its parts, a map or an item only where it is named itself', () => {
  expect(withNamedFields(pod, { 'f:spec': { 'f:containers': { [c]: { 'f:image': {} } } } })).toEqual({
    'f:spec': { '.': {}, 'f:containers': { '.': {}, [c]: { 'f:image': {} } } },
  });
  expect(withNamedFields(pod, { 'f:metadata': { 'f:labels': { 'f:a': {} } } })).toEqual({
    'f:metadata': { '.': {}, 'f:labels': { '.': {}, 'f:a': {} } },
  });
});

test.each(appliedKinds)('of a $name nothing is left of what was taken out', ({ structure, configuration }) => {
  fc.assert(
    fc.property(configuration, configuration, (value, other) => {
      const set = fieldSetOf(structure, other);
      const left = removeFields(structure, value, set);
      for (const path of pathsOf(set)) expect(valueAtPath(structure, left, path)).toBeUndefined();
    }),
  );
});
