import { type FileHandle, open } from 'node:fs/promises';

const blockSize = 64 * 1024;
const newline = 0x0a;

export interface TailOffset {
  /** Where the last lines begin. */
  readonly offset: number;
  /** How many there are from there on: fewer than asked for when the file is shorter. */
  readonly lines: number;
}

/** Finds the last `count` lines of a file, from its end; a file that does not exist has none. */
export async function tailOffset(path: string, count: number): Promise<TailOffset> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return { offset: 0, lines: 0 };
  try {
    const { size } = await handle.stat();
    return count === 0 ? { offset: size, lines: 0 } : await search(handle, size, count);
  } finally {
    await handle.close();
  }
}

async function search(handle: FileHandle, size: number, count: number): Promise<TailOffset> {
  let ends = 0;
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - blockSize);
    const block = Buffer.alloc(end - start);
    await handle.read(block, 0, block.length, start);
    for (let at = block.lastIndexOf(newline); at >= 0; at = at === 0 ? -1 : block.lastIndexOf(newline, at - 1)) {
      // The newline that ends line count + 1 from the end is the place before the first line wanted.
      if (ends === count) return { offset: start + at + 1, lines: count };
      ends += 1;
    }
    end = start;
  }
  return { offset: 0, lines: ends };
}
