/** `size` lines that are the same in both texts, from line `a` of the one and line `b` of the other. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** A stretch of both texts; the ends do not belong to it. */
interface Window {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

interface Texts {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** For each line of `a` where it stands in `b`. */
  readonly places: readonly (readonly number[])[];
  /** What may still be looked at. Of one pair of texts only: it is counted down. */
  stepsLeft: number;
}

/** In a second text of so many lines, a line that makes up more than a hundredth of them begins no match. */
const popularityCounts = 200;

const nowhere: readonly number[] = [];

function placesIn(lines: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const known = places.get(line);
    if (known) known.push(index);
    else places.set(line, [index]);
  }
  if (lines.length < popularityCounts) return places;
  const limit = Math.floor(lines.length / 100) + 1;
  for (const [line, at] of places) if (at.length > limit) places.delete(line);
  return places;
}

/** The longest run of equal lines; of several the one that comes first in `a`, and of those the first in `b`. */
function longestRun(texts: Texts, { fromA, toA, fromB, toB }: Window): Block {
  let best: Block = { a: fromA, b: fromB, size: 0 };
  // By line of `b`: the length of the run that ends there and at the line of `a` before.
  let ending = new Map<number, number>();
  for (let a = fromA; a < toA && texts.stepsLeft > 0; a++) {
    const places = texts.places[a] ?? nowhere;
    texts.stepsLeft -= 1 + places.length;
    const endingHere = new Map<number, number>();
    for (const b of places) {
      if (b < fromB) continue;
      if (b >= toB) break;
      const size = (ending.get(b - 1) ?? 0) + 1;
      endingHere.set(b, size);
      if (size > best.size) best = { a: a - size + 1, b: b - size + 1, size };
    }
    ending = endingHere;
  }
  return best;
}

/** Popular lines begin no match, but belong to one that they stand beside. */
function widened({ a, b }: Texts, { fromA, toA, fromB, toB }: Window, run: Block): Block {
  let before = 0;
  while (run.a - before > fromA && run.b - before > fromB && a[run.a - before - 1] === b[run.b - before - 1]) before++;
  let size = run.size;
  while (run.a + size < toA && run.b + size < toB && a[run.a + size] === b[run.b + size]) size++;
  return { a: run.a - before, b: run.b - before, size: size + before };
}

function around({ a, b, size }: Block, { fromA, toA, fromB, toB }: Window): Window[] {
  const before = { fromA, toA: a, fromB, toB: b };
  const after = { fromA: a + size, toA, fromB: b + size, toB };
  return [before, after].filter((window) => window.fromA < window.toA && window.fromB < window.toB);
}

/**
 * What two texts have in common, after Ratcliff and Obershelp ('Pattern Matching: The Gestalt Approach', 1988) as
 * Python's `difflib.SequenceMatcher` describes and extends it: the longest run of equal lines, and the same again on
 * either side of it. The result is not always the smallest difference, but the one that Go's and Python's difflib find.
 *
 * The work may grow with the square of the length and more. Undefined after `maxSteps` comparisons.
 */
export function matchingBlocks(a: readonly string[], b: readonly string[], maxSteps: number): Block[] | undefined {
  const places = placesIn(b);
  const texts: Texts = { a, b, places: a.map((line) => places.get(line) ?? nowhere), stepsLeft: maxSteps };
  const blocks: Block[] = [];
  const windows: Window[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const block = widened(texts, window, longestRun(texts, window));
    if (texts.stepsLeft <= 0) return undefined;
    if (block.size === 0) continue;
    blocks.push(block);
    windows.push(...around(block, window));
  }
  return blocks.sort((one, other) => one.a - other.a);
}
