import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonLines } from './json-lines.ts';

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

test('lines come out whole, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.array(fc.nat(12)), async (values, sizes) => {
      const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      const read: unknown[] = [];
      for await (const value of readJsonLines(cut(bytes, sizes))) read.push(value);
      expect(read).toEqual(JSON.parse(JSON.stringify(values)));
    }),
  );
});

test('a last line without an end is read, one that is cut short is an error', async () => {
  const read = async (text: string) => {
    const values: unknown[] = [];
    for await (const value of readJsonLines(Readable.from([Buffer.from(text)]))) values.push(value);
    return values;
  };
  expect(await read('{"a":1}\n{"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
  await expect(read('{"a":1}\n{"b"')).rejects.toThrow(SyntaxError);
});
