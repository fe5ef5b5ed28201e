import type { User } from '@pilothouse/access/user';
import { expect, test } from 'vitest';
import { positionCursor, readPosition, resumeCursor, revisionOfCursor } from './cursor.ts';

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
  expect(readPosition(positionCursor(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
});
