import type { User } from '@pilothouse/access/user';
import { describe, expect, test } from 'vitest';
import {
  positionCursor,
  readPosition,
  resumeCursor,
  revisionOfCursor,
  revisionsOfCursor,
  vectorCursor,
} from './cursor.ts';

const ann: User = { name: 'ann', groups: ['pilothouse:edit'], via: 'session' };
const cluster = {
  name: 'local',
  store: { oldest: (resource?: string) => (resource === 'pods' ? 5 : 10), revision: () => 50 },
};
const revisionOf = (cursor: string, user: User, resource?: string) =>
  revisionOfCursor(cluster as unknown as Parameters<typeof revisionOfCursor>[0], cursor, user, resource);

test('a cursor is read by whom it was given to', () => {
  expect(revisionOf(resumeCursor(cluster, 42, ann), ann)).toBe(42);
});

test('a cursor is expired when the rights changed, when it is too old, and when the journal began anew', () => {
  const cursor = resumeCursor(cluster, 42, ann);
  expect(() => revisionOf(cursor, { ...ann, groups: ['pilothouse:view'] })).toThrow('rights have changed');
  for (const revision of [9, 51])
    expect(() => revisionOf(resumeCursor(cluster, revision, ann), ann)).toThrow('too old');
});

test('a cursor of one resource lasts as long as that resource is kept', () => {
  const cursor = resumeCursor(cluster, 7, ann);
  expect(revisionOf(cursor, ann, 'pods')).toBe(7);
  expect(() => revisionOf(cursor, ann)).toThrow('too old');
});

describe('a cursor over several clusters', () => {
  const resumables = ['east', 'west', 'south'].map((name) => ({ cluster: { ...cluster, name } }));
  const revisionsOf = (revisions: Record<string, number>) =>
    revisionsOfCursor(
      resumables as unknown as Parameters<typeof revisionsOfCursor>[0],
      vectorCursor(new Map(Object.entries(revisions)), ann),
      ann,
    );

  test('tells what it knows of those that are asked for', () => {
    expect(revisionsOf({ east: 20, west: 30, north: 1 })).toEqual(
      new Map([
        ['east', 20],
        ['west', 30],
      ]),
    );
  });

  test('has expired as a whole when it is too old in one, and says in which', () => {
    expect(() => revisionsOf({ east: 20, west: 9, south: 51 })).toThrow(
      expect.objectContaining({ extensions: { code: 'EXPIRED', reason: 'Expired', clusters: ['west', 'south'] } }),
    );
  });
});

test('what is no cursor is refused as such', () => {
  for (const text of [
    '',
    'x',
    'bnVsbA',
    Buffer.from('[1]').toString('base64url'),
    resumeCursor({ name: 'other' }, 1, ann),
  ]) {
    expect(() => revisionOf(text, ann)).toThrow(/cursor is not/);
  }
  expect(() => readPosition('nonsense')).toThrow('the cursor is not one of ours');
  for (const position of [
    ['a', 'b', 'c'],
    [1, 'b', 'c', 'east'],
  ] as const) {
    expect(readPosition(positionCursor(position))).toEqual(position);
  }
});
