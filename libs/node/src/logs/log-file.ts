import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import type { Clock } from '@pilothouse/std/clock';
import type { ContainerLog } from './container-log.ts';
import { LineSplitter } from './line-splitter.ts';
import { type LogLine, logHeader, logTime, parseLogLine } from './log-line.ts';
import { tailOffset } from './tail-offset.ts';

/** A log is two files of at most this many bytes: the older makes way when the newer is full. */
const defaultMaxBytes = 10 * 1024 * 1024;

export interface LogFileOptions {
  readonly path: string;
  readonly clock: Clock;
  readonly maxBytes?: number;
}

/** Byte offsets at which a reader begins; without `older` the older file is left out. */
interface Start {
  readonly older: number | undefined;
  readonly current: number;
}

/** The log of one run, in `path` and `path.1`. Written by this process only; readable also after its writer is gone. */
export class LogFile implements ContainerLog {
  private readonly path: string;
  private readonly clock: Clock;
  private readonly maxBytes: number;
  private readonly waiting = new Set<() => void>();
  private writing: Promise<void> = Promise.resolve();
  private handle: FileHandle | undefined;
  private size = 0;
  private sequence = 0;
  /** Counts rotations: a reader that sees it change ends the older file and begins with the new one. */
  private generation = 0;
  private sources = 0;

  constructor({ path, clock, maxBytes = defaultMaxBytes }: LogFileOptions) {
    this.path = path;
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  /** Writes all that `source` gives, at the pace of the disk; resolves when it has ended and is in the file. */
  async capture(stream: LogLine['stream'], source: AsyncIterable<Buffer>): Promise<void> {
    this.sources += 1;
    const lines: Buffer[] = [];
    const splitter = new LineSplitter((text, complete) => lines.push(this.line(stream, text, complete)));
    try {
      for await (const chunk of source) {
        splitter.push(chunk);
        await this.append(lines.splice(0));
      }
    } finally {
      splitter.end();
      await this.append(lines.splice(0));
      this.sources -= 1;
      if (this.sources === 0) await this.closeFile();
      this.wake();
    }
  }

  async *read({ tail }: { readonly tail?: number | undefined } = {}): AsyncIterable<LogLine> {
    const { older, current } = await this.start(tail);
    if (older !== undefined) yield* linesOf(this.olderPath, older);
    yield* linesOf(this.path, current);
  }

  async *follow(options: { readonly tail?: number | undefined; readonly signal: AbortSignal }): AsyncIterable<LogLine> {
    const { signal } = options;
    if (this.sources === 0) {
      yield* this.read(options);
      return;
    }
    let generation = this.generation;
    const { older, current } = await this.start(options.tail);
    let offset = current;
    if (older !== undefined) yield* linesOf(this.olderPath, older);
    while (!signal.aborted) {
      const end = this.size;
      if (generation !== this.generation) {
        yield* linesOf(this.olderPath, offset);
        generation = this.generation;
        offset = 0;
      } else if (end > offset) {
        yield* linesOf(this.path, offset, end);
        offset = end;
      } else if (this.sources === 0) return;
      else await this.changed(signal);
    }
  }

  private get olderPath(): string {
    return `${this.path}.1`;
  }

  private async start(tail: number | undefined): Promise<Start> {
    if (tail === undefined) return { older: 0, current: 0 };
    const current = await tailOffset(this.path, tail);
    if (current.lines >= tail) return { older: undefined, current: current.offset };
    const older = await tailOffset(this.olderPath, tail - current.lines);
    return { older: older.offset, current: current.offset };
  }

  private line(stream: LogLine['stream'], text: Buffer, complete: boolean): Buffer {
    const header = logHeader(logTime(this.clock.now(), this.sequence++), stream, complete);
    return Buffer.concat([Buffer.from(header), text, Buffer.from('\n')]);
  }

  /** One after the other: both streams of a container write to the one file. */
  private append(lines: readonly Buffer[]): Promise<void> {
    if (lines.length > 0) this.writing = this.writing.then(() => this.write(Buffer.concat(lines)));
    return this.writing;
  }

  private async write(data: Buffer): Promise<void> {
    if (this.size > 0 && this.size + data.length > this.maxBytes) await this.rotate();
    this.handle ??= await open(this.path, 'a', 0o600);
    await this.handle.appendFile(data);
    this.size += data.length;
    this.wake();
  }

  private async rotate(): Promise<void> {
    await this.handle?.close();
    this.handle = undefined;
    await rename(this.path, this.olderPath);
    this.generation += 1;
    this.size = 0;
  }

  private async closeFile(): Promise<void> {
    await this.writing;
    await this.handle?.close();
    this.handle = undefined;
  }

  private changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}

/** The whole lines of a file between two offsets; none when it does not exist. */
async function* linesOf(path: string, start: number, end?: number): AsyncIterable<LogLine> {
  const size = end ?? (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size <= start) return;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { start, end: size - 1 })) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = rest.indexOf(0x0a); at >= 0; at = rest.indexOf(0x0a, from)) {
      const line = parseLogLine(rest.subarray(from, at));
      from = at + 1;
      if (line) yield line;
    }
    rest = rest.subarray(from);
  }
}
