import { expect, test } from 'vitest';
import { type GoValue, goJson, goJsonLine } from './go-json.ts';

test('prints what is empty on one line and everything else on lines of its own', () => {
  const value = new Map<string, GoValue>([
    ['List', [1, [], new Map()]],
    ['Flag', true],
    ['Nothing', null],
  ]);
  expect(goJson(value)).toBe('{\n "List": [\n  1,\n  [],\n  {}\n ],\n "Flag": true,\n "Nothing": null\n}');
});

test('keeps the order of fields, whatever they look like', () => {
  const fields = new Map([
    ['b', 1],
    ['10', 2],
    ['9', 3],
    ['__proto__', 4],
  ]);
  expect(goJson(fields)).toBe('{\n "b": 1,\n "10": 2,\n "9": 3,\n "__proto__": 4\n}');
});

test('escapes what Go escapes', () => {
  expect(goJson('<a href="x">\n&\u2028</a>')).toBe('"\\u003ca href=\\"x\\"\\u003e\\n\\u0026\\u2028\\u003c/a\\u003e"');
  expect(goJson(new Map([['<', 1]]))).toBe('{\n "\\u003c": 1\n}');
});

test('or all on one line', () => {
  expect(
    goJsonLine(
      new Map<string, GoValue>([
        ['A', [1, new Map(), []]],
        ['B', null],
        ['C', '<'],
      ]),
    ),
  ).toBe('{"A":[1,{},[]],"B":null,"C":"\\u003c"}');
});
