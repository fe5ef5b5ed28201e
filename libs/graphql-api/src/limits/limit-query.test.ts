import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limitQuery } from './limit-query.ts';

const schema = buildSchema(`
  type Query { a(first: Int = 1): A b: Int rows(first: Int = 20): AConnection! any(first: Int): A }
  type AConnection { nodes: [A!]! }
  type A { a(first: Int = 1): A b: Int list: [A!]! }`);
const limits = { maxDepth: 4, maxCost: 100, maxAliases: 3 };
const complaints = (text: string) => validate(schema, parse(text), [limitQuery(limits)]).map(({ message }) => message);

describe('limits of queries', () => {
  test('what is within them passes', () => {
    expect(complaints('{ a { a { a { b } } } }')).toEqual([]);
    expect(complaints('{ a(first: 9) { a(first: 5) { b } } }')).toEqual([]);
  });

  test('nesting counts through fragments too', () => {
    expect(complaints('{ a { a { a { a { b } } } } }')[0]).toMatch(/5 levels deep/);
    expect(complaints('{ a { ...F } } fragment F on A { a { a { a { b } } } }')[0]).toMatch(/5 levels deep/);
    expect(complaints('{ a { ... on A { a { a { a { b } } } } } }')[0]).toMatch(/5 levels deep/);
  });

  test('a page multiplies what it repeats; one whose size is a variable counts as a hundred', () => {
    expect(complaints('{ a(first: 10) { a(first: 10) { b } } }')[0]).toMatch(/111 fields/);
    expect(complaints('query ($n: Int) { a(first: $n) { b } }')[0]).toMatch(/101 fields/);
  });

  test('a page without a size counts as its default, or else as a hundred; its rows are not counted again', () => {
    expect(complaints('{ rows { nodes { a { b } b } } }')).toEqual([]);
    expect(complaints('{ rows { nodes { a { b } b a2: a { b } } } }')[0]).toMatch(/121 fields/);
    expect(complaints('{ any { b } }')[0]).toMatch(/101 fields/);
  });

  test('a list without pages counts as ten, through fragments too', () => {
    expect(complaints('{ a { list { list { b } } } }')[0]).toMatch(/112 fields/);
    expect(complaints('{ a { ...F } } fragment F on A { list { ... on A { list { b } } } }')[0]).toMatch(/112 fields/);
    expect(complaints('{ a { list { b } } }')).toEqual([]);
  });

  test('aliases are counted, also those in fragments that are used again', () => {
    expect(complaints('{ x: b y: b z: b w: b }')[0]).toMatch(/4 aliases/);
    expect(complaints('{ a { ...F a { ...F } } } fragment F on A { x: b y: b }')[0]).toMatch(/4 aliases/);
  });

  test('fragments that spread each other many times over are measured once each: by spread it would take 2 to the 60th steps', () => {
    const levels = Array.from({ length: 60 }, (_, n) => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} }`);
    const text = `{ a { ...F0 } } ${levels.join(' ')} fragment F60 on A { b }`;
    expect(complaints(text)[0]).toMatch(/fields; the limit is 100/);
  });

  test('introspection is never too deep', () => {
    expect(complaints('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual([]);
  });
});
