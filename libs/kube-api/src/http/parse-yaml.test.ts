import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

test.each([
  ['0644', 420],
  ['0x1f', 31],
  ['1_000', 1000],
  ['yes', true],
  ['Off', false],
  ['~', null],
  ['1e3', 1000],
  ['"0644"', '0644'],
  ['2026-01-01', '2026-01-01'],
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['12:30:45', '12:30:45'],
  ['500m', '500m'],
])('YAML is read as upstream reads it: %s', (text, value) => {
  expect(parseYaml(`a: ${text}`)).toEqual({ a: value });
});

test('anchors are followed and merged, comments are none of it', () => {
  expect(parseYaml('---\nbase: &base {x: 1, y1: 2} # shared\nboth:\n  <<: *base\n  x: 3\nsame: *base\n')).toEqual({
    base: { x: 1, y1: 2 },
    both: { x: 3, y1: 2 },
    same: { x: 1, y1: 2 },
  });
});

test.each([
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an alias of nothing', 'a: *b\n'],
  ['a brace that is left open', 'a: {b: 1\n'],
])('what is no one document is refused: %s', (_, text) => {
  expect(() => parseYaml(text)).toThrow();
});

test('aliases of aliases do not grow without bound', () => {
  const levels = Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  expect(() => parseYaml(['a0: &a0 [x]', ...levels].join('\n'))).toThrow(/alias/);
});
