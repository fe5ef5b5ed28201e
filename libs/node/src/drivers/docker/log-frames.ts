import type { LogLine } from '../../logs/log-line.ts';

/** A part of a container's output, as engines send it: one byte for the stream, three of nothing, the length, the bytes. */
export interface Frame {
  readonly stream: LogLine['stream'];
  readonly data: Buffer;
}

const headerSize = 8;
const stderr = 2;

/** Cuts a multiplexed stream into its frames; what is cut off at the end is left out. */
export async function* framesOf(source: AsyncIterable<Buffer>): AsyncIterable<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= headerSize) {
      const end = headerSize + rest.readUInt32BE(4);
      if (rest.length < end) break;
      yield { stream: rest[0] === stderr ? 'stderr' : 'stdout', data: rest.subarray(headerSize, end) };
      rest = rest.subarray(end);
    }
  }
}

/** A terminal has one stream, which is sent as it is. */
export async function* rawFrames(source: AsyncIterable<Buffer>): AsyncIterable<Frame> {
  for await (const data of source) yield { stream: 'stdout', data };
}

const newline = 0x0a;

/**
 * The lines of a log that was asked for with timestamps. Of a frame without a newline at its end the line goes on in the
 * next; `raw` frames may be cut anywhere.
 */
export async function* linesOf(frames: AsyncIterable<Frame>, raw: boolean): AsyncIterable<LogLine> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const { stream, data } of frames) {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      yield lineOf(stream, rest.subarray(0, end), true);
      rest = rest.subarray(end + 1);
    }
    if (raw || rest.length === 0) continue;
    yield lineOf(stream, rest, false);
    rest = Buffer.alloc(0);
  }
  if (rest.length > 0) yield lineOf('stdout', rest, true);
}

function lineOf(stream: LogLine['stream'], line: Buffer, complete: boolean): LogLine {
  const space = line.indexOf(0x20);
  const text = line.subarray(space + 1);
  // What a terminal adds.
  const end = complete && text.at(-1) === 0x0d ? -1 : undefined;
  return { time: timeOf(line.toString('latin1', 0, space)), stream, complete, text: text.subarray(0, end) };
}

/** RFC 3339 with nanoseconds in UTC, whatever the engine's zone and precision, so that lines compare as text. */
function timeOf(text: string): string {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return text;
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.${fraction.padEnd(9, '0').slice(0, 9)}Z`;
}
