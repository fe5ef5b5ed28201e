import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrdered } from './merge-ordered.ts';

interface Item {
  readonly key: number;
  readonly source: number;
  readonly index: number;
}

const byKey = (a: Item, b: Item) => a.key - b.key;

/** Any split of items over sources, each in order. */
const sources = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), { maxLength: 6 })
  .map((split) =>
    split.map((keys, source) => [...keys].sort((a, b) => a - b).map((key, index): Item => ({ key, source, index }))),
  );

test('whatever the split, merged is the concatenation sorted', () => {
  fc.assert(
    fc.property(sources, (split) => {
      expect([...mergeOrdered(split, byKey)]).toEqual(split.flat().sort(byKey));
    }),
  );
});

test('whatever the page size, the pages are the whole', () => {
  const total = (a: Item, b: Item) => a.key - b.key || a.source - b.source || a.index - b.index;
  const pageAfter = (split: readonly Item[][], after: Item | undefined, size: number) => {
    const rest = split.map((items) => items.filter((item) => !after || total(item, after) > 0));
    const page: Item[] = [];
    for (const item of mergeOrdered(rest, total)) if (page.push(item) === size) break;
    return page;
  };
  fc.assert(
    fc.property(sources, fc.integer({ min: 1, max: 7 }), (split, size) => {
      const seen: Item[] = [];
      for (let page = pageAfter(split, undefined, size); page.length > 0; page = pageAfter(split, page.at(-1), size)) {
        seen.push(...page);
      }
      expect(seen).toEqual(split.flat().sort(total));
    }),
  );
});

test('of each source no more is read than one item beyond what was taken', () => {
  const read = [0, 0, 0];
  function* counting(source: number): Iterable<number> {
    for (let key = source; ; key += 3) {
      read[source]! += 1;
      yield key;
    }
  }
  const merged = mergeOrdered([counting(0), counting(1), counting(2)], (a, b) => a - b);
  const taken = [0, 1, 2, 3].map(() => merged.next().value);
  expect(taken).toEqual([0, 1, 2, 3]);
  expect(read).toEqual([2, 2, 2]);
});
