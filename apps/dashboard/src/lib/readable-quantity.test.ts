import { expect, test } from 'vitest';
import { readableBytes } from './readable-quantity.ts';

test.each([
  ['24683656Ki', '23.5Gi'],
  ['192Mi', '192Mi'],
  ['1536Mi', '1.5Gi'],
  ['0', '0'],
  ['1073741824', '1Gi'],
  ['64Ti', '64Ti'],
  ['12M', '12M'],
])('%s is shown as %s', (quantity, shown) => {
  expect(readableBytes(quantity)).toBe(shown);
});
