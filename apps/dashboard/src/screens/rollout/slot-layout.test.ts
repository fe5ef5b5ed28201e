import { expect, test } from 'vitest';
import { layOutSlots } from './slot-layout.ts';

const pods = (...ids: string[]) => ids.map((id) => ({ id, leaving: id.endsWith('!') }));

test('the old and the new pod of a node stand above each other', () => {
  const { places, rows } = layOutSlots({
    slots: [{ pods: ['a'] }, { pods: ['b', 'c'] }],
    lanes: [
      { name: 'new', pods: pods('c') },
      { name: 'old', pods: pods('a', 'b') },
    ],
  });
  expect(Object.fromEntries(places)).toEqual({
    a: { column: 0, row: 0 },
    b: { column: 1, row: 0 },
    c: { column: 1, row: 0 },
  });
  expect([...rows.values()]).toEqual([1, 1]);
});

test('one that leaves and its successor of the same revision do not cover each other: the one that stays is on top', () => {
  const { places, rows } = layOutSlots({
    slots: [{ pods: ['old!', 'next'] }],
    lanes: [{ name: 'one', pods: pods('old!', 'next') }],
  });
  expect(places.get('next')).toEqual({ column: 0, row: 0 });
  expect(places.get('old!')).toEqual({ column: 0, row: 1 });
  expect(rows.get('one')).toBe(2);
});

test('a lane without pods still has its row', () => {
  expect(layOutSlots({ slots: [], lanes: [{ name: 'new', pods: [] }] }).rows.get('new')).toBe(1);
});
