import { expect, test } from 'vitest';
import { countEdits, draftInput, emptyDraft, isValidKey, removeKey, resetKey, setKey } from './key-draft.ts';

test('typing a value back to what the server has is no edit', () => {
  const edited = setKey(emptyDraft, 'theme', 'dark', 'light');
  expect(countEdits(edited)).toBe(1);
  expect(countEdits(setKey(edited, 'theme', 'light', 'light'))).toBe(0);
});

test('a key that was added and then removed leaves no trace', () => {
  const added = setKey(emptyDraft, 'new', '', undefined);
  expect(draftInput(added)).toEqual({ set: [{ key: 'new', text: '' }], remove: [] });
  expect(draftInput(removeKey(added, 'new', false))).toEqual({ set: [], remove: [] });
});

test('a removed key is sent as removed once, and comes back when it is reset or set', () => {
  const removed = removeKey(removeKey(setKey(emptyDraft, 'a', 'x', 'y'), 'a', true), 'a', true);
  expect(draftInput(removed)).toEqual({ set: [], remove: ['a'] });
  expect(countEdits(resetKey(removed, 'a'))).toBe(0);
  expect(draftInput(setKey(removed, 'a', 'z', 'y'))).toEqual({ set: [{ key: 'a', text: 'z' }], remove: [] });
});

test.each(['a', 'A.b-c_d', '.hidden', 'x'.repeat(253)])('%s is a key', (key) => expect(isValidKey(key)).toBe(true));
test.each(['', '.', '..', '..x', 'a b', 'a/b', 'ä', 'x'.repeat(254)])('"%s" is no key', (key) =>
  expect(isValidKey(key)).toBe(false),
);
