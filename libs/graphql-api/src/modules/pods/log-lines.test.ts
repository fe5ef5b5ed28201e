import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLines, toLogLine } from './log-lines.ts';

async function* chunks(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* parts;
}

async function read(parts: readonly Buffer[]) {
  const lines = [];
  for await (const some of logLines(chunks(parts))) lines.push(...some);
  return lines;
}

test('lines are the same however the bytes are cut, in the middle of a character too', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat(7), { minLength: 1 }), async (lines, sizes) => {
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      const parts: Buffer[] = [];
      for (let at = 0, index = 0; at < bytes.length; index += 1) {
        const size = 1 + (sizes[index % sizes.length] ?? 0);
        parts.push(bytes.subarray(at, at + size));
        at += size;
      }
      expect(await read(parts)).toEqual(lines.map(toLogLine));
    }),
  );
});

test('the instant at which a line was read stands apart from its text', async () => {
  const text = '2026-01-01T00:00:00.000000001Z order 1\nno time\n2026-01-01T00:00:01Z \nunfinished';
  expect(await read([Buffer.from(text)])).toEqual([
    { time: '2026-01-01T00:00:00.000000001Z', text: 'order 1' },
    { text: 'no time' },
    { time: '2026-01-01T00:00:01Z', text: '' },
    { text: 'unfinished' },
  ]);
});

test('a line without end is cut, so that it cannot fill the memory', async () => {
  const lines = await read(Array.from({ length: 10 }, () => Buffer.alloc(40_000, 'x')));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.map(({ text }) => text).join('')).toHaveLength(400_000);
});
