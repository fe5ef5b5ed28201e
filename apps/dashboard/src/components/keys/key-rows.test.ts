import { expect, test } from 'vitest';
import { addRow, areComplete, firstRow, type KeyRow, rowFault } from './key-rows.ts';

const rows = (...keys: string[]): KeyRow[] => keys.map((key, id) => ({ ...firstRow, id, key }));

test('rows are complete when each has a key of its own that is allowed', () => {
  expect(areComplete(rows('a', 'b.c'))).toBe(true);
  expect(areComplete(rows('a', ''))).toBe(false);
  expect(areComplete(rows('a', 'a'))).toBe(false);
  expect(areComplete(rows('a b'))).toBe(false);
});

test('of two rows with one key the later one is told', () => {
  const both = rows('a', 'a');
  expect(both.map((row) => rowFault(both, row))).toEqual([undefined, 'taken']);
});

test('a row that is added never takes the number of another', () => {
  const left = addRow(addRow([firstRow])).filter(({ id }) => id !== 1);
  expect(addRow(left).map(({ id }) => id)).toEqual([0, 2, 3]);
});
