import type { ExecEvent, ExecExit, ExecStream } from '../../../generated/resolver-types.ts';

/** Bytes that wait: above the first the command is held back, below the second it may go on. */
const highWater = 256 * 1024;
const lowWater = 64 * 1024;
/** Where a command is ended that writes on although it is held back, bytes. */
const mostQueued = 8 * 1024 * 1024;
/** Chunks of one stream go out together up to this size, bytes. */
const largestEvent = 64 * 1024;

/** What a command has written and nobody has read yet. */
export interface ExecOutput {
  write(stream: ExecStream, data: Buffer): void;
  /** What was written before is still read. */
  end(exit: ExecExit): void;
  /** Nobody reads any more. */
  discard(): void;
  /** The next bytes, at last the exit; undefined after that. */
  next(): Promise<ExecEvent | undefined>;
}

export interface ExecOutputOptions {
  pause(): void;
  resume(): void;
  onOverflow(): void;
}

interface Chunk {
  readonly stream: ExecStream;
  readonly data: Buffer;
}

/**
 * Data goes out in base64: what a command writes need not be text, a character may be cut in two by the end of a chunk,
 * and terminals in browsers read bytes.
 */
export function createExecOutput({ pause, resume, onOverflow }: ExecOutputOptions): ExecOutput {
  const chunks: Chunk[] = [];
  let queued = 0;
  let held = false;
  let ended = false;
  let exit: ExecExit | undefined;
  let wake: (() => void) | undefined;

  function hold(wanted: boolean): void {
    if (held === wanted) return;
    held = wanted;
    if (wanted) pause();
    else resume();
  }

  function takeChunk(): Chunk | undefined {
    const first = chunks.shift();
    if (!first) return undefined;
    const parts = [first.data];
    let size = first.data.length;
    for (let next = chunks[0]; next && next.stream === first.stream; next = chunks[0]) {
      if (size + next.data.length > largestEvent) break;
      parts.push(next.data);
      size += next.data.length;
      chunks.shift();
    }
    queued -= size;
    if (queued < lowWater && !ended) hold(false);
    return { stream: first.stream, data: Buffer.concat(parts) };
  }

  return {
    write(stream, data) {
      if (ended) return;
      chunks.push({ stream, data });
      queued += data.length;
      if (queued > mostQueued) onOverflow();
      else if (queued > highWater) hold(true);
      wake?.();
    },
    end(how) {
      ended = true;
      exit = how;
      wake?.();
    },
    discard() {
      chunks.length = 0;
      ended = true;
      exit = undefined;
      wake?.();
    },
    async next() {
      if (chunks.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const chunk = takeChunk();
      if (chunk) return { stream: chunk.stream, data: chunk.data.toString('base64') };
      const last = exit;
      exit = undefined;
      return last && { exit: last };
    },
  };
}
