import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMergePatch } from './merge-patch.ts';

type Json = Record<string, unknown>;

const name = fc.constantFrom('a', 'b', 'c', '', '__proto__', 'toString');
const leaf = fc.constantFrom<unknown>(0, 1, '', 'x', true, false, [], [null], [{ a: null }, 1]);
const { withNulls, withoutNulls } = fc.letrec<{ withNulls: unknown; withoutNulls: unknown }>((tie) => ({
  withNulls: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    leaf,
    fc.dictionary(name, tie('withNulls'), { maxKeys: 3, noNullPrototype: true }),
  ),
  withoutNulls: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.dictionary(name, tie('withoutNulls'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const anyDocument = fc.dictionary(name, withNulls, { maxKeys: 4, noNullPrototype: true });
const plainDocument = fc.dictionary(name, withoutNulls, { maxKeys: 4, noNullPrototype: true });

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown) => new Map(isObject(value) ? Object.entries(value) : []);

/** The pseudocode of RFC 7386, word for word, over Maps. */
function mergeAsInTheText(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = fields(target);
  for (const [field, value] of fields(patch)) {
    if (value === null) merged.delete(field);
    else merged.set(field, mergeAsInTheText(merged.get(field), value));
  }
  return Object.fromEntries(merged);
}

/** The patch that leads from one document to another that has no null in an object. */
function difference(from: unknown, to: Json): Json {
  const before = fields(from);
  const changes = new Map<string, unknown>();
  for (const field of before.keys()) if (!Object.hasOwn(to, field)) changes.set(field, null);
  for (const [field, value] of Object.entries(to)) {
    const old = before.get(field);
    if (isObject(value) && isObject(old)) changes.set(field, difference(old, value));
    else if (JSON.stringify(old) !== JSON.stringify(value)) changes.set(field, value);
  }
  return Object.fromEntries(changes);
}

function hasNulls(value: unknown): boolean {
  return isObject(value) && Object.values(value).some((field) => field === null || hasNulls(field));
}

describe('applyMergePatch', () => {
  it('does what the text of RFC 7386 does', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (document, patch) => {
        expect(applyMergePatch(document, patch)).toEqual(mergeAsInTheText(document, patch));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leads from any document to any other that has no nulls', () => {
    fc.assert(
      fc.property(anyDocument, plainDocument, (from, to) => {
        expect(applyMergePatch(from, difference(from, to))).toEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing by an empty patch, by the document itself, and the second time', () => {
    fc.assert(
      fc.property(anyDocument, plainDocument, anyDocument, (document, plain, patch) => {
        expect(applyMergePatch(document, {})).toEqual(document);
        expect(applyMergePatch(plain, plain)).toEqual(plain);
        const once = applyMergePatch(document, patch);
        expect(applyMergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('never leaves a null of the patch in an object', () => {
    fc.assert(
      fc.property(plainDocument, anyDocument, (document, patch) => {
        expect(hasNulls(applyMergePatch(document, patch))).toBe(false);
        expect(hasNulls(applyMergePatch({}, patch))).toBe(false);
      }),
    );
  });

  it('does the same in either order when two patches have no field in common', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (document, one, two) => {
        const other = Object.fromEntries(Object.entries(two).filter(([field]) => !Object.hasOwn(one, field)));
        const [first, second] = [applyMergePatch(document, one), applyMergePatch(document, other)];
        expect(applyMergePatch(first, other)).toEqual(applyMergePatch(second, one));
        expect(applyMergePatch(document, { ...one, ...other })).toEqual(applyMergePatch(first, other));
      }),
    );
  });

  it('does two patches without nulls at once, merged into one', () => {
    fc.assert(
      fc.property(plainDocument, plainDocument, plainDocument, (document, one, two) => {
        const inTurn = applyMergePatch(applyMergePatch(document, one), two);
        const both = applyMergePatch(one, two);
        const isReplaced = (a: unknown, b: unknown): boolean =>
          isObject(b) &&
          [...fields(b)].some(([field, value]) => {
            const old = fields(a).get(field);
            return old !== undefined && (isObject(value) ? !isObject(old) || isReplaced(old, value) : false);
          });
        // A patch cannot say 'an object in place of whatever is there', which a leaf and then an object add up to.
        if (!isReplaced(one, two)) expect(applyMergePatch(document, both)).toEqual(inTurn);
      }),
    );
  });
});
