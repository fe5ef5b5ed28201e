import { ManualClock } from '@pilothouse/std/manual-clock';
import { describe, expect, test } from 'vitest';
import { Authors } from './authors.ts';

const key = { resource: 'configmaps', namespace: 'default', name: 'one' };
const edit = { user: 'ann', fieldManager: 'dashboard', deletes: false };

describe('who made a change', () => {
  test('is who has just sent it, while the field manager is the same', () => {
    const authors = new Authors(new ManualClock());
    authors.writes(key, edit);
    expect(authors.of({ key, manager: 'dashboard', gone: false })).toBe('ann');
    expect(authors.of({ key, manager: 'kubectl', gone: false })).toBeUndefined();
    expect(authors.of({ key: { ...key, name: 'two' }, manager: 'dashboard', gone: false })).toBeUndefined();
  });

  test('of a deletion is only who has deleted', () => {
    const authors = new Authors(new ManualClock());
    authors.writes(key, edit);
    expect(authors.of({ key, manager: undefined, gone: true })).toBeUndefined();
    authors.writes(key, { user: 'bob', fieldManager: undefined, deletes: true });
    expect(authors.of({ key, manager: undefined, gone: true })).toBe('bob');
    expect(authors.of({ key, manager: undefined, gone: false })).toBeUndefined();
  });

  test('is nobody whose write was refused, or is long ago', () => {
    const clock = new ManualClock();
    const authors = new Authors(clock);
    authors.writes(key, edit)();
    expect(authors.of({ key, manager: 'dashboard', gone: false })).toBeUndefined();
    const refused = authors.writes(key, edit);
    authors.writes(key, { ...edit, user: 'bob' });
    refused();
    expect(authors.of({ key, manager: 'dashboard', gone: false })).toBe('bob');
    clock.advance(60_000);
    expect(authors.of({ key, manager: 'dashboard', gone: false })).toBeUndefined();
  });
});
