import { statusErrorFrom } from '@pilothouse/kube-client/failure-status';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { JsonParts, MalformedJson } from './json-parts.ts';

/** One line of a watch, its object as the text that was sent. */
export interface WatchLine {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly text: string;
}

const types: ReadonlySet<string> = new Set<WatchLine['type']>(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK']);
const isType = (type: unknown): type is WatchLine['type'] => typeof type === 'string' && types.has(type);

/** Bytes that one line may have. */
const largest = 32 * 1024 * 1024;
const newline = 0x0a;

/**
 * The lines in each chunk of a watch, those that are whole. Throws StatusError for what the server says is wrong
 * (`Expired`), and for what is no watch. A line that breaks off at the end is dropped: it comes again.
 */
export async function* readWatch(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly WatchLine[]> {
  let pending: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const lines: WatchLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      const line = chunk.subarray(from, end);
      if (pending.length > 0 || line.length > 0) lines.push(readLine([...pending, line]));
      pending = [];
      bytes = 0;
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
    bytes += chunk.length - from;
    if (bytes > largest) throw new StatusError('InternalError', 'a line of the watch has no end');
    if (lines.length > 0) yield lines;
  }
}

function readLine(pieces: readonly Buffer[]): WatchLine {
  const members = new Map<string, string>();
  try {
    const parts = new JsonParts('', largest);
    for (const piece of pieces) for (const { member, text } of parts.push(piece)) members.set(member, text);
    if (!parts.complete) throw new MalformedJson('it breaks off');
    const type: unknown = JSON.parse(members.get('type') ?? 'null');
    const text = members.get('object') ?? 'null';
    if (isType(type)) return { type, text };
    if (type === 'ERROR') throw statusErrorFrom(JSON.parse(text), 500);
    throw new MalformedJson(`it is of type ${JSON.stringify(type)}`);
  } catch (cause) {
    if (cause instanceof StatusError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('InternalError', `a line of the watch cannot be read: ${why}`, undefined, { cause });
  }
}
