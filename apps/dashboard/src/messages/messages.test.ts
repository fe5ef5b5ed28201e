import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

function paths(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, each]) => paths(each, prefix === '' ? key : `${prefix}.${key}`));
}

test('every sentence exists in both languages', () => {
  expect(paths(ko).sort()).toEqual(paths(en).sort());
});
