import { expect, test } from 'vitest';
import { readInput } from './exec-input.ts';

const base = { session: 's', endStdin: false };

test('bytes arrive as they were, also those that are no text', () => {
  const bytes = Buffer.from([0, 3, 27, 0xff, 0xc3]);
  expect(readInput({ ...base, data: bytes.toString('base64') }).data).toEqual(bytes);
  expect(readInput({ ...base, data: '' }).data).toHaveLength(0);
  expect(readInput(base)).toEqual({ data: undefined, endStdin: false, size: undefined });
});

test.each(['x', 'ab c', 'a===', '가나다라', 'ab=c'])('%j is refused: it is not base64', (data) => {
  expect(() => readInput({ ...base, data })).toThrow('`data` is not base64');
});

test('one input is bounded', () => {
  const data = Buffer.alloc(64 * 1024 + 1).toString('base64');
  expect(() => readInput({ ...base, data })).toThrow('one input has at most 65536 bytes; this one has 65537');
});

test('a size has two sides, each within reason', () => {
  expect(readInput({ ...base, columns: 80, rows: 24 }).size).toEqual({ columns: 80, rows: 24 });
  expect(() => readInput({ ...base, columns: 80 })).toThrow(/`columns` and `rows`/);
  for (const columns of [0, -1, 2001]) {
    expect(() => readInput({ ...base, columns, rows: 24 })).toThrow(/from 1 to 2000/);
  }
});
