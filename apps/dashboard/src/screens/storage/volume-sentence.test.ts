import { expect, test } from 'vitest';
import { volumeSentence } from './volume-sentence.ts';

test('a volume says what becomes of its data', () => {
  const say = (phase: string, policy: string, going = false) => volumeSentence({ phase, policy, going });
  expect(say('Available', 'Retain')).toBe('free');
  expect(say('Bound', 'Delete')).toBe('boundDelete');
  expect(say('Bound', 'Retain')).toBe('boundRetain');
  expect(say('Released', 'Delete')).toBe('releasedDelete');
  expect(say('Released', 'Retain')).toBe('releasedRetain');
  expect(say('Terminating', 'Delete', true)).toBe('going');
  expect(say('Failed', 'Delete')).toBeUndefined();
});
