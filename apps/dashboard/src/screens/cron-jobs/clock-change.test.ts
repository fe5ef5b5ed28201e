import { expect, test } from 'vitest';
import { clockChangeOf } from './clock-change.ts';

test.each([
  ['clocks in America/New_York go forward by 60m before this run', { direction: 'forward', by: 3_600_000 }],
  ['clocks in America/New_York go back by 1h before this run', { direction: 'back', by: 3_600_000 }],
  ['clocks in Australia/Lord_Howe go back by 30m before this run', { direction: 'back', by: 1_800_000 }],
  ['something else', undefined],
])('%s', (sentence, change) => {
  expect(clockChangeOf(sentence)).toEqual(change);
});
