import { expect, test } from 'vitest';
import { newDraft, newManifest } from './cron-draft.ts';
import { formReducer, startForm } from './form-state.ts';

const draft = { ...newDraft, name: 'report', schedule: '@daily', image: 'report:1' };
const first = newManifest(draft);
const started = startForm(draft, first);
const heard = (change: Partial<typeof draft>) =>
  ({ type: 'heard', manifest: newManifest({ ...draft, ...change }) }) as const;

test('a field that was not typed in follows the server', () => {
  const state = formReducer(started, heard({ image: 'report:2' }));
  expect(state.draft.image).toBe('report:2');
  expect(state.contested).toEqual([]);
});

test('what was typed outlives a change of the same object by somebody else', () => {
  const typed = formReducer(started, { type: 'typed', change: { schedule: '@hourly' } });
  const state = formReducer(typed, heard({ image: 'report:2', suspend: true }));
  expect(state.draft).toEqual({ ...draft, schedule: '@hourly', image: 'report:2', suspend: true });
  expect(state.contested).toEqual([]);
});

test('a field that both have changed is contested until one of them gives way', () => {
  const typed = formReducer(started, { type: 'typed', change: { schedule: '@hourly' } });
  const state = formReducer(typed, heard({ schedule: '@weekly' }));
  expect(state.draft.schedule).toBe('@hourly');
  expect(state.contested).toEqual(['schedule']);
  const again = formReducer(state, heard({ schedule: '@weekly', suspend: true }));
  expect(again.contested).toEqual(['schedule']);
  const theirs = formReducer(again, { type: 'takeTheirs', field: 'schedule' });
  expect(theirs.draft).toEqual({ ...draft, schedule: '@weekly', suspend: true });
  expect(theirs.contested).toEqual([]);
});

test('the same change by both is no contest', () => {
  const typed = formReducer(started, { type: 'typed', change: { schedule: '@hourly' } });
  expect(formReducer(typed, heard({ schedule: '@hourly' })).contested).toEqual([]);
});
