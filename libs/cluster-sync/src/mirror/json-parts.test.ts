import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonPart, JsonParts, MalformedJson } from './json-parts.ts';

function cut(text: string, sizes: readonly number[], largest = 1 << 20): { parts: JsonPart[]; complete: boolean } {
  const bytes = Buffer.from(text);
  const reader = new JsonParts('items', largest);
  const parts: JsonPart[] = [];
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes.length === 0 ? bytes.length : (sizes[index % sizes.length] ?? 1);
    parts.push(...reader.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return { parts, complete: reader.complete };
}

/** A text of JSON with spaces and number forms that JSON.stringify would not write. */
const spaces = fc.constantFrom('', ' ', '\n\t', '  ');
const scalar = fc.oneof(
  fc.constantFrom('9007199254740993', '1.0', '1e3', 'true', 'null', '"\\u00e9\\"}],{"', '"\\\\"', '""', '-0'),
  fc.string().map((text) => JSON.stringify(text)),
);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 })
      .map((members) => `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${inner}`).join(' ,')}}`),
  ),
}));

describe('a document that arrives in pieces', () => {
  test('is cut into the very bytes of its members and items, wherever the pieces end', () => {
    const members = fc.uniqueArray(
      fc.tuple(
        fc.string().filter((name) => name !== 'items'),
        value,
      ),
      {
        maxLength: 3,
        selector: ([name]) => name,
      },
    );
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(members, fc.array(value, { maxLength: 5 }), spaces, sizes, (before, items, gap, pieces) => {
        const texts = [
          ...before.map(([name, text]) => `${JSON.stringify(name)}${gap}:${gap}${text}${gap}`),
          `${gap}"items":${gap}[${items.map((item) => `${gap}${item}${gap}`).join(',')}]${gap}`,
          '"last": 1',
        ];
        const { parts, complete } = cut(`${gap}{${texts.join(',')}}${gap}\n`, pieces);
        expect(parts).toEqual([
          ...before.map(([member, text]) => ({ member, isItem: false, text })),
          ...items.map((text) => ({ member: 'items', isItem: true, text })),
          { member: 'last', isItem: false, text: '1' },
        ]);
        expect(complete).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('has no items where they are null, and none where they are empty', () => {
    expect(cut('{"items":null}', []).parts).toEqual([{ member: 'items', isItem: false, text: 'null' }]);
    expect(cut('{"items":[ ],"a":{}}', []).parts).toEqual([{ member: 'a', isItem: false, text: '{}' }]);
  });

  test('is not complete before its last brace', () => {
    const whole = '{"a":{"b":[1,2]},"items":[{"c":"}"}]}';
    for (let end = 1; end < whole.length; end++) expect(cut(whole.slice(0, end), []).complete).toBe(false);
    expect(cut(whole, []).complete).toBe(true);
  });

  test.each(['<html>', '[1]', '"x"', '{1:2}', '{"a":1}{'])('that is no object is refused: %s', (text) => {
    expect(() => cut(text, [])).toThrow(MalformedJson);
  });

  test('may not have a part without end', () => {
    expect(() => cut(`{"items":["${'x'.repeat(3000)}`, [100], 2000)).toThrow('more than 2000 bytes');
  });
});
