import { appliedKinds } from '@pilothouse/testing/applied-configuration';
import { asStored } from '@pilothouse/testing/as-stored';
import { valueAtPath } from '@pilothouse/testing/value-at-path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { compareObjects } from './compare.ts';
import { type FieldSet, intersectionOf, isEmptySet, pathsOf, sameSets } from './field-set.ts';
import { formatPath } from './path-element.ts';
import { structureOf } from './structure.ts';

const pathsIn = (set: FieldSet) => [...pathsOf(set)].map(formatPath);

function compare(before: JsonObject, after: JsonObject, [apiVersion, kind] = ['v1', 'Pod']) {
  const { added, modified, removed } = compareObjects(structureOf(apiVersion, kind), before, after);
  return { added: pathsIn(added), modified: pathsIn(modified), removed: pathsIn(removed) };
}

const containers = (...items: readonly object[]): JsonObject => ({ spec: { containers: items } });
const none = { added: [], modified: [], removed: [] };

describe('two states of an object', () => {
  test('that are the same differ in nothing, whatever the order of their fields and items', () => {
    const ports = [{ containerPort: 80, protocol: 'TCP' }, { containerPort: 81 }];
    const before = containers({ name: 'a', ports }, { name: 'b' });
    const after = containers({ name: 'b' }, { ports: [...ports].reverse(), name: 'a' });
    expect(compare(before, after)).toEqual(none);
  });

  test('differ in what is new: the field, what holds it and all that is inside', () => {
    expect(compare({ spec: {} }, containers({ name: 'a', env: [{ name: 'E', value: '1' }] }))).toEqual({
      ...none,
      added: [
        '.spec.containers',
        '.spec.containers[name="a"]',
        '.spec.containers[name="a"].env',
        '.spec.containers[name="a"].env[name="E"]',
        '.spec.containers[name="a"].env[name="E"].name',
        '.spec.containers[name="a"].env[name="E"].value',
        '.spec.containers[name="a"].name',
      ],
    });
  });

  test('differ in the field alone where what holds it was there', () => {
    const before = containers({ name: 'a', image: '1' });
    const after = containers({ name: 'a', image: '2', tty: true }, { name: 'b' });
    expect(compare(before, after)).toEqual({
      added: ['.spec.containers[name="a"].tty', '.spec.containers[name="b"]', '.spec.containers[name="b"].name'],
      modified: ['.spec.containers[name="a"].image'],
      removed: [],
    });
    expect(compare(after, before)).toEqual({
      added: [],
      modified: ['.spec.containers[name="a"].image'],
      removed: ['.spec.containers[name="a"].tty', '.spec.containers[name="b"]', '.spec.containers[name="b"].name'],
    });
  });

  test('differ in an atomic list or map as a whole', () => {
    const of = (args: readonly string[], nodeSelector: object) => ({
      spec: { nodeSelector, containers: [{ name: 'a', args }] },
    });
    expect(compare(of(['1'], { a: '1' }), of(['1', '2'], { a: '1', b: '1' }))).toEqual({
      ...none,
      modified: ['.spec.containers[name="a"].args', '.spec.nodeSelector'],
    });
  });

  test('differ in the values of a set, none of which is ever modified', () => {
    const of = (...finalizers: string[]) => ({ metadata: { finalizers } });
    expect(compare(of('x/a', 'x/b'), of('x/c', 'x/b'))).toEqual({
      added: ['.metadata.finalizers[="x/c"]'],
      modified: [],
      removed: ['.metadata.finalizers[="x/a"]'],
    });
  });

  test('differ by the keys of a map, whatever they are called', () => {
    const map = (text: string): JsonObject => ({ data: JSON.parse(text) });
    expect(compare(map('{"constructor":"1"}'), map('{"__proto__":"1"}'), ['v1', 'ConfigMap'])).toEqual({
      added: ['.data.__proto__'],
      modified: [],
      removed: ['.data.constructor'],
    });
  });

  test('tell null from what is missing, and take an empty struct that is always there for neither', () => {
    expect(compare({ data: null }, {}, ['v1', 'ConfigMap'])).toEqual({ ...none, removed: ['.data'] });
    expect(compare(containers({ name: 'a' }), containers({ name: 'a', resources: {} }))).toEqual(none);
    expect(compare(containers({ name: 'a', securityContext: {} }), containers({ name: 'a' }))).toEqual({
      ...none,
      removed: ['.spec.containers[name="a"].securityContext'],
    });
  });

  test('of which a list holds one key twice tell those items apart as a whole only', () => {
    const twice = containers({ name: 'a', image: '1' }, { name: 'a', image: '2' });
    expect(compare(containers({ name: 'a', image: '1' }), twice)).toEqual({
      ...none,
      modified: ['.spec.containers[name="a"]'],
    });
    expect(compare(twice, containers())).toEqual({ ...none, removed: ['.spec.containers[name="a"]'] });
  });

  test('of a kind that is not known differ by their maps, and by everything else as a whole', () => {
    const thing = (a: number, list: readonly number[]) => ({ spec: { deep: { a, b: 1 }, list } });
    expect(compare(thing(1, [1]), thing(2, [1, 2]), ['example.com/v1', 'Thing'])).toEqual({
      ...none,
      modified: ['.spec.deep.a', '.spec.list'],
    });
  });
});

describe.each(appliedKinds)('two states of a $name', ({ structure, configuration }) => {
  const stored = configuration.map((object) => asStored(structure, object));

  test('differ just as much backwards', () => {
    fc.assert(
      fc.property(stored, stored, (a, b) => {
        const [there, back] = [compareObjects(structure, a, b), compareObjects(structure, b, a)];
        expect(sameSets(there.added, back.removed)).toBe(true);
        expect(sameSets(there.removed, back.added)).toBe(true);
        expect(sameSets(there.modified, back.modified)).toBe(true);
        expect(isEmptySet(intersectionOf(there.added, there.removed))).toBe(true);
      }),
    );
  });

  test('have what was added after, what was removed before, and two values of what was modified', () => {
    fc.assert(
      fc.property(stored, stored, (a, b) => {
        const { added, modified, removed } = compareObjects(structure, a, b);
        const at = (object: JsonObject, path: readonly string[]) => valueAtPath(structure, object, path);
        for (const path of pathsOf(added)) expect([at(a, path), at(b, path) !== undefined]).toEqual([undefined, true]);
        for (const path of pathsOf(removed))
          expect([at(b, path), at(a, path) !== undefined]).toEqual([undefined, true]);
        for (const path of pathsOf(modified)) expect(jsonEqual(at(a, path), at(b, path))).toBe(false);
      }),
    );
  });

  test('differ in nothing only where they hold the same', () => {
    fc.assert(
      fc.property(stored, stored, (a, b) => {
        const { added, modified, removed } = compareObjects(structure, a, b);
        const isSame = [added, modified, removed].every(isEmptySet);
        if (jsonEqual(a, b)) expect(isSame).toBe(true);
        if (isSame) expect(canonical(a)).toBe(canonical(b));
      }),
    );
  });
});

/** Items in any order are the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, item]) => `${name}:${canonical(item)}`).join(',')}}`;
}
