import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const plenty = 1_000_000;
const diff = (a: string, b: string) =>
  unifiedDiff([...a], [...b], plenty)
    ?.split('\n')
    .slice(0, -1);
const numbered = (count: number, name = 'line') => Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe('a unified diff', () => {
  it('of equal texts is empty', () => {
    expect(unifiedDiff(['a', 'b'], ['a', 'b'], plenty)).toBe('');
    expect(unifiedDiff([], [], plenty)).toBe('');
  });

  it('shows three lines on either side of a change', () => {
    expect(diff('abcdefghi', 'abcdXfghi')).toEqual(['@@ -2,7 +2,7 @@', ' b', ' c', ' d', '-e', '+X', ' f', ' g', ' h']);
  });

  it('shows fewer where the text ends', () => {
    expect(diff('ab', 'Xab')).toEqual(['@@ -1,2 +1,3 @@', '+X', ' a', ' b']);
  });

  it('joins changes with six lines between them, and parts those with seven', () => {
    expect(diff('a123456b', 'A123456B')?.filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,8 +1,8 @@']);
    expect(diff('a1234567b', 'A1234567B')?.filter((line) => line.startsWith('@@'))).toEqual([
      '@@ -1,4 +1,4 @@',
      '@@ -6,4 +6,4 @@',
    ]);
  });

  it('writes one line without a count, and none with the line before', () => {
    expect(diff('a', 'b')?.[0]).toBe('@@ -1 +1 @@');
    expect(diff('', 'ab')).toEqual(['@@ -0,0 +1,2 @@', '+a', '+b']);
    expect(diff('ab', '')?.[0]).toBe('@@ -1,2 +0,0 @@');
  });

  it('takes what was removed before what was added', () => {
    expect(diff('ab', 'xy')).toEqual(['@@ -1,2 +1,2 @@', '-a', '-b', '+x', '+y']);
  });

  it('keeps the longest run, of several the first, though others would leave a smaller difference', () => {
    expect(diff('1ab2abc3', 'abc')).toEqual(['@@ -1,8 +1,3 @@', '-1', '-a', '-b', '-2', ' a', ' b', ' c', '-3']);
    expect(diff('ab12ab', 'ab')).toEqual(['@@ -1,6 +1,2 @@', ' a', ' b', '-1', '-2', '-a', '-b']);
  });

  it('begins no match at a line that makes up more than a hundredth of 200 lines, and one more', () => {
    const text = (count: number, length: number) => {
      const known = Array.from({ length: count }, () => 'x');
      return unifiedDiff(known, ['first', ...known, ...numbered(length - count - 1)], plenty);
    };
    expect(text(4, 199)).toContain('+first\n x\n');
    expect(text(3, 200)).toContain('+first\n x\n');
    expect(text(4, 200)).toContain('-x\n+first\n+x\n');
  });

  it('lets popular lines belong to the match that they stand beside', () => {
    const popular = Array.from({ length: 9 }, () => 'x');
    const text = [...popular, 'rare', ...popular, ...numbered(200)];
    expect(unifiedDiff(text, [...text.slice(0, 10), 'new', ...text.slice(10)], plenty)).toBe(
      '@@ -8,6 +8,7 @@\n x\n x\n rare\n+new\n x\n x\n x\n',
    );
  });

  it('gives up when the work is more than was allowed', () => {
    const [a, b] = [numbered(300, 'old'), numbered(300, 'new')];
    expect(unifiedDiff(a, b, 100)).toBeUndefined();
    expect(unifiedDiff(a, b, plenty)).toContain('@@ -1,300 +1,300 @@');
  });
});
