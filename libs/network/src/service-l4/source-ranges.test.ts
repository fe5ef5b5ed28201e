import { expect, test } from 'vitest';
import { SourceRanges } from './source-ranges.ts';

const allowed = (address: string, ranges: readonly string[] | undefined) => new SourceRanges().allow(address, ranges);

test('without ranges everybody may connect', () => {
  expect(allowed('192.0.2.1', undefined)).toBe(true);
});

test('with ranges only who is in one of them may, and a new list counts at once', () => {
  const ranges = ['127.0.0.0/8', 'fd00::/16'];
  expect(allowed('127.0.0.9', ranges)).toBe(true);
  expect(allowed('fd00::1', ranges)).toBe(true);
  expect(allowed('192.0.2.1', ranges)).toBe(false);
  const changing = new SourceRanges();
  expect(changing.allow('192.0.2.1', ranges)).toBe(false);
  expect(changing.allow('192.0.2.1', ['192.0.2.0/24'])).toBe(true);
});

test.each(['', '192.0.2.1', '192.0.2.0/33', 'x/8'])('the range %j lets nobody in', (range) => {
  expect(allowed('192.0.2.1', [range])).toBe(false);
});
