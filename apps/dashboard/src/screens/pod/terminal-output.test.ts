import { expect, test } from 'vitest';
import { createTerminalOutput } from './terminal-output.ts';

const mebibyte = 1024 * 1024;

/** A screen that draws when it is told to. */
function slowScreen() {
  const seen: (number | string)[] = [];
  const drawn: (() => void)[] = [];
  const output = createTerminalOutput({
    draw: (bytes, done) => {
      seen.push(typeof bytes === 'string' ? bytes : bytes.length);
      drawn.push(done);
    },
    gap: (bytes) => `${bytes} left out`,
  });
  return { seen, output, drawOne: () => drawn.shift()?.() };
}

test('what is drawn in time is drawn whole', () => {
  const { seen, output, drawOne } = slowScreen();
  for (let written = 0; written < 20; written += 1) {
    output.write(new Uint8Array(mebibyte));
    drawOne();
  }
  expect(seen).toEqual(Array.from({ length: 20 }, () => mebibyte));
});

test('what comes too fast is left out, and said to be once the rest is drawn', () => {
  const { seen, output, drawOne } = slowScreen();
  for (let written = 0; written < 10; written += 1) output.write(new Uint8Array(mebibyte));
  expect(seen).toHaveLength(4);
  for (let drawn = 0; drawn < 3; drawn += 1) drawOne();
  output.write(new Uint8Array(5));
  expect(seen).toHaveLength(4);
  drawOne();
  expect(seen.at(-1)).toBe(`${6 * mebibyte + 5} left out`);
  output.write(new Uint8Array(7));
  expect(seen.at(-1)).toBe(7);
});
