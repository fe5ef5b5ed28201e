import { expect, test } from 'vitest';
import { layOutStage } from './stage-layout.ts';

const pods = (...ids: string[]) =>
  ids.map((id) => ({ id, leaving: id.endsWith('!'), createdAt: '2026-01-01T00:00:00Z' }));

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

test('pods that are leaving stand behind all others, since they no longer count', () => {
  const lanes = [
    { name: 'new', pods: pods('b!', 'a') },
    { name: 'old', pods: pods('y') },
  ];
  const { places } = layOutStage({ lanes, desired: 1, atLeast: 0, atMost: 1 });
  expect([...places.keys()]).toEqual(['a', 'y', 'b!']);
});

test('a pod that is born moves nobody of its own lane', () => {
  const elder = { id: 'z', leaving: false, createdAt: '2026-01-01T00:00:00Z' };
  const born = { id: 'a', leaving: false, createdAt: '2026-01-01T00:00:05Z' };
  const { places } = layOutStage({ lanes: [{ name: 'n', pods: [born, elder] }], desired: 2, atLeast: 1, atMost: 2 });
  expect(places.get('z')).toBe(0);
});

test('the axis is as long as the strategy allows, and longer when there are more', () => {
  const input = { lanes: [{ name: 'n', pods: pods('a', 'b', 'c!') }], desired: 2, atLeast: 2 };
  expect(layOutStage({ ...input, atMost: 5 }).slots).toBe(5);
  expect(layOutStage({ ...input, atMost: 2 }).slots).toBe(3);
});
