import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framesOf, linesOf, rawFrames } from './log-frames.ts';

const frame = (stream: number, text: string) => {
  const data = Buffer.from(text);
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(data.length, 4);
  return Buffer.concat([header, data]);
};

async function* cut(bytes: Buffer, at: readonly number[]): AsyncIterable<Buffer> {
  let from = 0;
  for (const end of [...at.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}

test('frames are found again, wherever the bytes are cut', async () => {
  const frames = fc.array(fc.record({ stream: fc.constantFrom(1, 2), text: fc.string() }));
  await fc.assert(
    fc.asyncProperty(frames, fc.array(fc.nat()), async (sent, cuts) => {
      const bytes = Buffer.concat(sent.map(({ stream, text }) => frame(stream, text)));
      const found = await all(framesOf(cut(bytes, cuts)));
      expect(found.map(({ stream, data }) => [stream === 'stderr' ? 2 : 1, data.toString()])).toEqual(
        sent.map(({ stream, text }) => [stream, text]),
      );
    }),
  );
});

test('lines have their stream and a time that compares as text, whatever the engine’s zone; long ones go on', async () => {
  const bytes = Buffer.concat([
    frame(1, '2026-01-02T03:04:05.5Z plain\n'),
    frame(2, '2026-01-02T05:04:06+02:00 elsewhere\n'),
    frame(1, '2026-01-02T03:04:07.123456789Z half'),
    frame(1, '2026-01-02T03:04:07.123456790Z  of it\n'),
  ]);
  const lines = await all(linesOf(framesOf(cut(bytes, [])), false));
  expect(lines.map(({ time, stream, complete, text }) => [time, stream, complete, text.toString()])).toEqual([
    ['2026-01-02T03:04:05.500000000Z', 'stdout', true, 'plain'],
    ['2026-01-02T03:04:06.000000000Z', 'stderr', true, 'elsewhere'],
    ['2026-01-02T03:04:07.123456789Z', 'stdout', false, 'half'],
    ['2026-01-02T03:04:07.123456790Z', 'stdout', true, ' of it'],
  ]);
});

test('what a terminal says is one stream of lines without its carriage returns, cut anywhere', async () => {
  const bytes = Buffer.from('2026-01-02T03:04:05Z one\r\n2026-01-02T03:04:06Z two\r\n');
  for (let at = 0; at < bytes.length; at++) {
    const lines = await all(linesOf(rawFrames(cut(bytes, [at])), true));
    expect(lines.map(({ text }) => text.toString())).toEqual(['one', 'two']);
  }
});
