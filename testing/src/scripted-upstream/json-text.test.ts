import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText, memberText, mergedText, withMember, withoutMember } from './json-text.ts';

const json = fc.json({ maxDepth: 3 });
const objectText = fc
  .dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => JSON.stringify(value, null, 1));

describe('edits of JSON as text', () => {
  it('keep every byte but those of the member that is set', () => {
    const text = '{ "a" : 9007199254740993, "b":[1.0, 1e3],"\\u0063" : "}{\\"" }';
    expect(withMember(text, 'b', '2')).toBe('{ "a" : 9007199254740993, "b":2,"\\u0063" : "}{\\"" }');
    expect(withMember(text, 'c', '2')).toBe('{ "a" : 9007199254740993, "b":[1.0, 1e3],"\\u0063" : 2 }');
    expect(withMember(text, 'd', '2', 'a')).toBe(
      '{ "a" : 9007199254740993,"d":2, "b":[1.0, 1e3],"\\u0063" : "}{\\"" }',
    );
    expect(withoutMember(text, 'b')).toBe('{ "a" : 9007199254740993, "\\u0063" : "}{\\"" }');
    expect(memberText(text, 'a')).toBe('9007199254740993');
  });

  it('mean what the parsed objects mean', () => {
    fc.assert(
      fc.property(objectText, fc.string({ maxLength: 6 }), json, (text, name, value) => {
        const parsed = new Map(Object.entries(JSON.parse(text)));
        const set = new Map(Object.entries(JSON.parse(withMember(text, name, value))));
        expect(set).toEqual(new Map([...parsed, [name, JSON.parse(value)]]));
        parsed.delete(name);
        expect(new Map(Object.entries(JSON.parse(withoutMember(text, name))))).toEqual(parsed);
        expect(JSON.parse(compactText(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('merge as RFC 7396 says, and leave digits as they are', () => {
    const target = '{"a":"b","c":{"d":9007199254740993,"f":"g"},"l":[1]}';
    expect(mergedText(target, '{"a":"z","c":{"f":null,"n":1.0},"l":[2],"x":{"y":null}}')).toBe(
      '{"a":"z","c":{"d":9007199254740993,"n":1.0},"l":[2],"x":{}}',
    );
  });
});
