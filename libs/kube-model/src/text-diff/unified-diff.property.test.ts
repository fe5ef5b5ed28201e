import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const line = fc.constantFrom('', ' ', '{', '}', '-', '+', '@@ -1 +1 @@', 'a', 'b', 'c');
const text = fc.oneof(
  fc.array(line, { maxLength: 12 }),
  // Long enough for popular lines to count, with some that are not.
  fc.array(fc.oneof(line, fc.nat({ max: 150 }).map(String)), { minLength: 180, maxLength: 260 }),
);

/** A few edits of a text: what is removed and put in its place. */
const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat({ max: 4 }), add: fc.array(line, { maxLength: 4 }) }), {
  maxLength: 6,
});
const pair = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(text, edits).map(([before, changes]): [string[], string[]] => {
    const after = [...before];
    for (const { at, remove, add } of changes) after.splice(at % (after.length + 1), remove, ...add);
    return [before, after];
  }),
);

const diffOf = (before: readonly string[], after: readonly string[]) => {
  const lines = unifiedDiff(before, after, Number.POSITIVE_INFINITY)?.split('\n') ?? [];
  expect(lines.at(-1)).toBe('');
  return lines.slice(0, -1);
};

interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly [number, number];
  readonly lines: string[];
}

const start = (from: string, count: number) => (count === 0 ? Number(from) : Number(from) - 1);

/** Reads a hunk by the counts of its header, since a line of the text may look like one. */
function hunksOf(lines: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (let index = 0; index < lines.length; ) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(lines[index++] ?? '');
    expect(header).not.toBeNull();
    const [, from = '', old = '1', to = '', now = '1'] = header ?? [];
    const counts = [Number(old), Number(now)] as const;
    const hunk: Hunk = { from: start(from, counts[0]), to: start(to, counts[1]), counts, lines: [] };
    for (let [a, b] = counts; a > 0 || b > 0; ) {
      const next = lines[index++] ?? 'the end';
      expect([' ', '-', '+']).toContain(next[0]);
      if (next[0] !== '+') a--;
      if (next[0] !== '-') b--;
      hunk.lines.push(next);
    }
    hunks.push(hunk);
  }
  return hunks;
}

/** What `patch` does; every line that the diff shows of the old text must stand where the header says. */
function patched(before: readonly string[], hunks: readonly Hunk[]): string[] {
  const after: string[] = [];
  let at = 0;
  for (const { from, to, lines } of hunks) {
    after.push(...before.slice(at, from));
    at = from;
    expect(after.length).toBe(to);
    for (const shown of lines) {
      if (shown[0] !== '+') expect(before[at++]).toBe(shown.slice(1));
      if (shown[0] !== '-') after.push(shown.slice(1));
    }
  }
  return [...after, ...before.slice(at)];
}

describe('a unified diff', () => {
  it('makes the new text of the old one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(patched(before, hunksOf(diffOf(before, after)))).toEqual(after);
      }),
    );
  });

  it('is empty for equal texts only', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(diffOf(before, before)).toEqual([]);
        expect(diffOf(before, after).length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
    );
  });

  it('shows no more than three lines around a change', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        for (const { lines } of hunksOf(diffOf(before, after))) {
          const marks = lines.map((shown) => shown[0]).join('');
          expect(marks).toMatch(/^ {0,3}[-+].*[-+] {0,3}$|^ {0,3}[-+] {0,3}$/);
          expect(marks).not.toMatch(/ {7}/);
        }
      }),
    );
  });
});
