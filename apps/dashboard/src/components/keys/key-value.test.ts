import { expect, test } from 'vitest';
import { bytesOf, keyInput, valueOfBytes } from './key-value.ts';

test('a file of text is a text that goes back as the same bytes', () => {
  const bytes = new TextEncoder().encode('\uFEFF안녕\r\n');
  const value = valueOfBytes('hello.txt', bytes);
  expect(value).toEqual({ kind: 'text', text: '\uFEFF안녕\r\n' });
  expect(bytesOf(value)).toBe(bytes.length);
});

test.each([
  ['what is not UTF-8', [0xff, 0xfe, 0x41]],
  ['text with a zero in it', [0x41, 0, 0x42]],
])('%s stays bytes', (_, bytes) => {
  const value = valueOfBytes('store.jks', Uint8Array.from(bytes));
  expect(value).toEqual({
    kind: 'file',
    name: 'store.jks',
    base64: Buffer.from(bytes).toString('base64'),
    bytes: bytes.length,
  });
  expect(keyInput('store', value)).toEqual({ key: 'store', base64: Buffer.from(bytes).toString('base64') });
});
