import { expect, test } from 'vitest';
import { layOutStage } from './stage-layout.ts';

const pods = (...ids: string[]) => ids.map((id) => ({ id, leaving: id.endsWith('!') }));

test('the older lane goes on where the newer one ends', () => {
  const { places, slots } = layOutStage({
    lanes: [
      { name: 'new', pods: pods('a', 'b') },
      { name: 'old', pods: pods('c', 'd') },
    ],
    desired: 3,
    atLeast: 3,
    atMost: 4,
  });
  expect([...places]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 3],
  ]);
  expect(slots).toBe(4);
});

test('pods that are leaving stand last in their lane', () => {
  const { places } = layOutStage({
    lanes: [{ name: 'old', pods: pods('x!', 'y') }],
    desired: 1,
    atLeast: 0,
    atMost: 1,
  });
  expect(places.get('y')).toBe(0);
  expect(places.get('x!')).toBe(1);
});

test('the axis is as long as the strategy allows, and longer when there are more', () => {
  const input = { lanes: [{ name: 'n', pods: pods('a', 'b', 'c!') }], desired: 2, atLeast: 2 };
  expect(layOutStage({ ...input, atMost: 5 }).slots).toBe(5);
  expect(layOutStage({ ...input, atMost: 2 }).slots).toBe(3);
});
