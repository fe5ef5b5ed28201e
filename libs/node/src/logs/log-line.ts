import type { Buffer } from 'node:buffer';

/** One line of a log as it is kept: `2026-01-02T03:04:05.678900000Z stdout F text`, P for a part of a longer line. */
export interface LogLine {
  /** RFC 3339 with nanoseconds, so that lines compare as text. */
  readonly time: string;
  readonly stream: 'stdout' | 'stderr';
  /** False: the line goes on in the next. */
  readonly complete: boolean;
  readonly text: Buffer;
}

/** `ms` since the epoch; `sequence` keeps lines of one millisecond in order, up to a million. */
export function logTime(ms: number, sequence: number): string {
  const nanoseconds = String(sequence % 1_000_000).padStart(6, '0');
  return new Date(ms).toISOString().replace('Z', `${nanoseconds}Z`);
}

export function logHeader(time: string, stream: LogLine['stream'], complete: boolean): string {
  return `${time} ${stream} ${complete ? 'F' : 'P'} `;
}

/** Undefined for a line that is cut off, as a crash may leave one. `line` has no newline at its end. */
export function parseLogLine(line: Buffer): LogLine | undefined {
  const first = line.indexOf(0x20);
  const second = line.indexOf(0x20, first + 1);
  const third = line.indexOf(0x20, second + 1);
  if (first < 0 || second < 0 || third < 0) return undefined;
  const stream = line.toString('latin1', first + 1, second);
  if (stream !== 'stdout' && stream !== 'stderr') return undefined;
  return {
    time: line.toString('latin1', 0, first),
    stream,
    complete: line.toString('latin1', second + 1, third) !== 'P',
    text: line.subarray(third + 1),
  };
}
