import { expect, test } from 'vitest';
import { countEdits, draftInput, emptyDraft, isValidKey, removeKey, resetKey, setKey } from './key-draft.ts';
import type { KeyValue } from './key-value.ts';

const text = (value: string): KeyValue => ({ kind: 'text', text: value });
const file = (base64: string): KeyValue => ({ kind: 'file', name: 'store.jks', base64, bytes: 3 });

test('typing a value back to what the server has is no edit', () => {
  const edited = setKey(emptyDraft, 'theme', text('dark'), text('light'));
  expect(countEdits(edited)).toBe(1);
  expect(countEdits(setKey(edited, 'theme', text('light'), text('light')))).toBe(0);
});

test('a file with the bytes that the server has is no edit, one in the place of a text is', () => {
  expect(countEdits(setKey(emptyDraft, 'store', file('AAEC'), file('AAEC')))).toBe(0);
  const replaced = setKey(emptyDraft, 'store', file('AAEC'), text('AAEC'));
  expect(draftInput(replaced)).toEqual({ set: [{ key: 'store', base64: 'AAEC' }], remove: [] });
});

test('a key that was added and then removed leaves no trace', () => {
  const added = setKey(emptyDraft, 'new', text(''), undefined);
  expect(draftInput(added)).toEqual({ set: [{ key: 'new', text: '' }], remove: [] });
  expect(draftInput(removeKey(added, 'new', false))).toEqual({ set: [], remove: [] });
});

test('a removed key is sent as removed once, and comes back when it is reset or set', () => {
  const removed = removeKey(removeKey(setKey(emptyDraft, 'a', text('x'), text('y')), 'a', true), 'a', true);
  expect(draftInput(removed)).toEqual({ set: [], remove: ['a'] });
  expect(countEdits(resetKey(removed, 'a'))).toBe(0);
  expect(draftInput(setKey(removed, 'a', text('z'), text('y')))).toEqual({
    set: [{ key: 'a', text: 'z' }],
    remove: [],
  });
});

test.each(['a', 'A.b-c_d', '.hidden', 'x'.repeat(253)])('%s is a key', (key) => expect(isValidKey(key)).toBe(true));
test.each(['', '.', '..', '..x', 'a b', 'a/b', 'ä', 'x'.repeat(254)])('"%s" is no key', (key) =>
  expect(isValidKey(key)).toBe(false),
);
