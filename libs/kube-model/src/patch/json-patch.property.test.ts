import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReason } from '../status-error.ts';
import { applyJsonPatch } from './json-patch.ts';

type Json = Record<string, unknown>;

const name = fc.constantFrom('a', 'b', 'c', 'a/b', '~', '~1', '', '0', '-', '__proto__', 'constructor');
const { value } = fc.letrec<{ value: unknown; list: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, 0, 1, '', 'x', true),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const document = fc.dictionary(name, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const token = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (path: readonly string[]) => path.map((part) => `/${token(part)}`).join('');
const isContainer = (one: unknown): one is object => typeof one === 'object' && one !== null;

/** The way to every value of a document but to the document itself. */
function waysIn(container: unknown, way: readonly string[] = []): string[][] {
  if (!isContainer(container)) return [];
  return Object.entries(container).flatMap(([part, item]) => [[...way, part], ...waysIn(item, [...way, part])]);
}

function at(container: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (place, part) => (isContainer(place) ? new Map(Object.entries(place)).get(part) : undefined),
    container,
  );
}

/** A document with the way to one of its values. */
const placed = document.chain((one) => fc.record({ one: fc.constant(one), way: fc.constantFrom(...waysIn(one)) }));
/** A document with a way to where something may be added: a field that is not there, or a place in a list. */
const addable = document.chain((one) => {
  const containers = [[], ...waysIn(one)].filter((way) => isContainer(at(one, way)));
  const ways = containers.flatMap((way) => {
    const container = at(one, way);
    if (Array.isArray(container))
      return Array.from({ length: container.length + 1 }, (_, index) => [...way, `${index}`]);
    return ['new', 'a/b~', '7']
      .filter((part) => !Object.hasOwn(container as object, part))
      .map((part) => [...way, part]);
  });
  return fc.record({ one: fc.constant(one), way: fc.constantFrom(...ways) });
});

const patched = (one: Json, ...operations: object[]) => applyJsonPatch(one, operations);

describe('applyJsonPatch', () => {
  it('takes out again what it has put in, and finds it meanwhile', () => {
    fc.assert(
      fc.property(addable, value, ({ one, way }, added) => {
        const path = pointer(way);
        const before = JSON.stringify(one);
        const grown = patched(one, { op: 'add', path, value: added }, { op: 'test', path, value: added });
        expect(at(grown, way)).toEqual(added);
        expect(patched(grown, { op: 'remove', path })).toEqual(one);
        expect(JSON.stringify(one)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('puts back what it has taken out', () => {
    fc.assert(
      fc.property(placed, ({ one, way }) => {
        const path = pointer(way);
        const removed = at(one, way);
        const [gone, back] = [
          { op: 'remove', path },
          { op: 'add', path, value: removed },
        ];
        expect(patched(one, gone, back)).toEqual(one);
        expect(waysIn(patched(one, gone)).length).toBeLessThan(waysIn(one).length);
      }),
      { numRuns: 300 },
    );
  });

  it('replaces by taking out and putting in', () => {
    fc.assert(
      fc.property(placed, value, ({ one, way }, next) => {
        const path = pointer(way);
        const replaced = patched(one, { op: 'replace', path, value: next });
        expect(replaced).toEqual(patched(one, { op: 'remove', path }, { op: 'add', path, value: next }));
        expect(patched(one, { op: 'replace', path, value: at(one, way) })).toEqual(one);
      }),
    );
  });

  it('moves by taking out and putting in elsewhere, and back', () => {
    fc.assert(
      fc.property(placed, ({ one, way }) => {
        const from = pointer(way);
        const there = patched(one, { op: 'move', from, path: '/elsewhere' });
        const moved = at(one, way);
        expect(there).toEqual(
          patched(one, { op: 'remove', path: from }, { op: 'add', path: '/elsewhere', value: moved }),
        );
        expect(patched(there, { op: 'move', from: '/elsewhere', path: from })).toEqual(one);
      }),
    );
  });

  it('copies without a tie between the copies', () => {
    fc.assert(
      fc.property(placed, value, ({ one, way }, next) => {
        const [from, path] = [pointer(way), '/copied'];
        const copied = patched(one, { op: 'copy', from, path });
        expect(copied.copied).toEqual(at(one, way));
        expect(patched(copied, { op: 'replace', path: from, value: next }).copied).toEqual(copied.copied);
        expect(patched(copied, { op: 'remove', path })).toEqual(one);
      }),
    );
  });

  it('tests for equality of value, whatever the order of fields', () => {
    const reversed = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(reversed);
      if (!isContainer(one)) return one;
      return Object.fromEntries(
        Object.entries(one)
          .reverse()
          .map(([part, item]) => [part, reversed(item)]),
      );
    };
    fc.assert(
      fc.property(placed, value, ({ one, way }, other) => {
        const test = (expected: unknown) => patched(one, { op: 'test', path: pointer(way), value: expected });
        expect(test(reversed(at(one, way)))).toEqual(one);
        if (!isDeepStrictEqual(other, at(one, way))) expect(() => test(other)).toThrow();
      }),
    );
  });

  it('does all operations or none, in order', () => {
    fc.assert(
      fc.property(addable, value, ({ one, way }, added) => {
        const before = JSON.stringify(one);
        const path = pointer(way);
        const fails = [
          { op: 'add', path, value: added },
          { op: 'test', path: '/nowhere', value: 1 },
        ];
        try {
          applyJsonPatch(one, fails);
          expect.unreachable();
        } catch (error) {
          expect(isReason(error, 'Invalid')).toBe(true);
        }
        expect(JSON.stringify(one)).toBe(before);
        const first = patched(one, { op: 'add', path, value: added });
        const inTurn = patched(first, { op: 'add', path: '/last', value: 1 });
        expect(patched(one, { op: 'add', path, value: added }, { op: 'add', path: '/last', value: 1 })).toEqual(inTurn);
      }),
    );
  });

  it('of any operations is an object or a refusal', () => {
    const place = fc.oneof(
      fc.string({ unit: fc.constantFrom('/', 'a', 'b', '0', '-', '~', '-1', '9') }),
      fc.constantFrom(null, 1, '/a/b', '/__proto__/x', '/constructor/prototype/x'),
    );
    const operation = fc.record(
      { op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'), path: place, from: place, value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(document, fc.array(operation, { maxLength: 4 }), (one, operations) => {
        const before = JSON.stringify(one);
        try {
          expect(isContainer(applyJsonPatch(one, operations))).toBe(true);
        } catch (error) {
          expect(isReason(error, 'Invalid')).toBe(true);
        }
        expect(JSON.stringify(one)).toBe(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
