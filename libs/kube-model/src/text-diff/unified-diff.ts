import { type Block, matchingBlocks } from './matching-blocks.ts';

/** A stretch of both texts that is the same in both, or in which nothing is. */
interface Stretch {
  readonly same: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Lines that are shown around a change. */
const context = 3;

function stretches(blocks: readonly Block[], lengthA: number, lengthB: number): Stretch[] {
  const result: Stretch[] = [];
  let a = 0;
  let b = 0;
  for (const block of [...blocks, { a: lengthA, b: lengthB, size: 0 }]) {
    const change = { same: false, fromA: a, toA: block.a, fromB: b, toB: block.b };
    if (change.fromA < change.toA || change.fromB < change.toB) result.push(change);
    a = block.a + block.size;
    b = block.b + block.size;
    if (block.size > 0) result.push({ same: true, fromA: block.a, toA: a, fromB: block.b, toB: b });
  }
  return result;
}

function firstLines(stretch: Stretch): Stretch {
  const { fromA, toA, fromB, toB } = stretch;
  return { ...stretch, toA: Math.min(toA, fromA + context), toB: Math.min(toB, fromB + context) };
}

function lastLines(stretch: Stretch): Stretch {
  const { fromA, toA, fromB, toB } = stretch;
  return { ...stretch, fromA: Math.max(fromA, toA - context), fromB: Math.max(fromB, toB - context) };
}

/** Changes with what is shown around them. What lies so near that their surroundings touch is one hunk. */
function hunks(all: readonly Stretch[]): Stretch[][] {
  const result: Stretch[][] = [];
  let hunk: Stretch[] = [];
  for (const [index, stretch] of all.entries()) {
    const isBetween = index > 0 && index < all.length - 1;
    if (!stretch.same || (isBetween && stretch.toA - stretch.fromA <= 2 * context)) {
      hunk.push(stretch);
      continue;
    }
    if (index > 0) result.push([...hunk, firstLines(stretch)]);
    hunk = index < all.length - 1 ? [lastLines(stretch)] : [];
  }
  return hunk.length > 0 ? [...result, hunk] : result;
}

function range(from: number, to: number): string {
  const length = to - from;
  if (length === 1) return `${from + 1}`;
  return `${length === 0 ? from : from + 1},${length}`;
}

function shown(stretch: Stretch, a: readonly string[], b: readonly string[]): string[] {
  const old = a.slice(stretch.fromA, stretch.toA);
  if (stretch.same) return old.map((line) => ` ${line}`);
  return [...old.map((line) => `-${line}`), ...b.slice(stretch.fromB, stretch.toB).map((line) => `+${line}`)];
}

/**
 * The unified diff of two texts, line by line and without the names of files; every line of it ends in a line break.
 * Empty when the texts are the same, undefined when `maxSteps` comparisons did not find what they have in common.
 */
export function unifiedDiff(a: readonly string[], b: readonly string[], maxSteps: number): string | undefined {
  const blocks = matchingBlocks(a, b, maxSteps);
  if (!blocks) return undefined;
  const lines = hunks(stretches(blocks, a.length, b.length)).flatMap((hunk) => {
    const [first, last] = [hunk[0], hunk.at(-1)];
    if (!first || !last) return [];
    const header = `@@ -${range(first.fromA, last.toA)} +${range(first.fromB, last.toB)} @@`;
    return [header, ...hunk.flatMap((stretch) => shown(stretch, a, b))];
  });
  return lines.map((line) => `${line}\n`).join('');
}
