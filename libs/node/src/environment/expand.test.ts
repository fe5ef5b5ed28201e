import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from './expand.ts';

test.each([
  ['$(NAME)', 'value'],
  ['a $(NAME) b $(NAME)', 'a value b value'],
  ['$(UNKNOWN)', '$(UNKNOWN)'],
  ['$$(NAME)', '$(NAME)'],
  ['$$$(NAME)', '$value'],
  ['$NAME', '$NAME'],
  ['$(NAME', '$(NAME'],
  ['cost: 5$', 'cost: 5$'],
  ['$(EMPTY)|', '|'],
  ['$(toString)', '$(toString)'],
])('%j expands to %j', (text, expected) => {
  expect(expand(text, { NAME: 'value', EMPTY: '' })).toBe(expected);
});

test('text without a dollar sign stays as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => text.includes('$') || expand(text, { A: 'b' }) === text));
});

test('a value is not expanded again', () => {
  expect(expand('$(A)', { A: '$(B)', B: 'no' })).toBe('$(B)');
});
