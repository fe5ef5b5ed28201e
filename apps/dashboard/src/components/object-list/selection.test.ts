import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingSelected, type SelectionState, toggleAll, toggleRange, toggleRow } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const of = ({ ids }: SelectionState) => [...ids].sort();

describe('the selection of a list', () => {
  test('takes a row in and out', () => {
    const one = toggleRow(nothingSelected, 'b');
    expect(of(one)).toEqual(['b']);
    expect(of(toggleRow(one, 'b'))).toEqual([]);
  });

  test('takes in all rows from the last one to this one, in either direction', () => {
    expect(of(toggleRange(toggleRow(nothingSelected, 'b'), 'd', shown))).toEqual(['b', 'c', 'd']);
    expect(of(toggleRange(toggleRow(nothingSelected, 'd'), 'b', shown))).toEqual(['b', 'c', 'd']);
  });

  test('takes out a range that begins at a row that was taken out', () => {
    const state = toggleRow(toggleAll(nothingSelected, shown), 'b');
    expect(of(toggleRange(state, 'd', shown))).toEqual(['a', 'e']);
  });

  test('toggles one row where the one before is out of sight', () => {
    expect(of(toggleRange(toggleRow(nothingSelected, 'gone'), 'c', shown))).toEqual(['c', 'gone']);
  });

  test('all: twice is none, and once is what is shown whatever was selected before', () => {
    fc.assert(
      fc.property(fc.subarray(shown), (before) => {
        const once = toggleAll({ ids: new Set(before), anchor: undefined }, shown);
        expect(of(once)).toEqual(before.length === shown.length ? [] : shown);
        expect(of(toggleAll(toggleAll(nothingSelected, shown), shown))).toEqual([]);
      }),
    );
  });
});
