import { StringDecoder } from 'node:string_decoder';
import type { LogLine } from '../../generated/resolver-types.ts';

const timestamped = /^(\d{4}-\d\d-\d\dT\S+Z) ?(.*)$/s;
/** A line that is longer is cut into several, characters. */
const longest = 64 * 1024;

export function toLogLine(line: string): LogLine {
  const [, time, text] = timestamped.exec(line) ?? [];
  return time === undefined ? { text: line } : { time, text: text ?? '' };
}

/** The lines in each chunk of a log; what has no end yet waits for the next chunk. */
export async function* logLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly LogLine[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longest) {
      lines.push(rest);
      rest = '';
    }
    if (lines.length > 0) yield lines.map(toLogLine);
  }
  rest += decoder.end();
  if (rest !== '') yield [toLogLine(rest)];
}
