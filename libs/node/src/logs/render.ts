import type { ContainerLog } from './container-log.ts';
import type { LogLine } from './log-line.ts';

/** As kubectl asks for it. */
export interface LogQuery {
  readonly follow: boolean;
  readonly tailLines: number | undefined;
  /** Lines before this instant are left out; RFC 3339 with nanoseconds, in UTC. */
  readonly since: string | undefined;
  readonly timestamps: boolean;
  readonly limitBytes: number | undefined;
}

const newline = Buffer.from('\n');

/** The bytes that a reader of the log sees. */
export async function* renderLog(log: ContainerLog, query: LogQuery, signal: AbortSignal): AsyncIterable<Buffer> {
  let left = query.limitBytes ?? Number.POSITIVE_INFINITY;
  const lines = query.follow ? log.follow({ tail: query.tailLines, signal }) : log.read({ tail: query.tailLines });
  let continues = false;
  for await (const line of lines) {
    if (query.since !== undefined && line.time < query.since) continue;
    const bytes = render(line, query.timestamps && !continues);
    continues = !line.complete;
    if (bytes.length >= left) {
      yield bytes.subarray(0, left);
      return;
    }
    left -= bytes.length;
    yield bytes;
  }
}

function render({ time, text, complete }: LogLine, timestamps: boolean): Buffer {
  const parts = timestamps ? [Buffer.from(`${time} `), text] : [text];
  return Buffer.concat(complete ? [...parts, newline] : parts);
}
