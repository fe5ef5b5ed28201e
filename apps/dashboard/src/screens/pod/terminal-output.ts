/** Bytes that may wait to be drawn; below the second, drawing goes on after some were left out. */
const most = 4 * 1024 * 1024;
const few = 1024 * 1024;

export interface TerminalOutput {
  write(bytes: Uint8Array): void;
}

interface Screen {
  /** Calls `done` when it is drawn. */
  readonly draw: (bytes: Uint8Array | string, done: () => void) => void;
  /** A line that tells how many bytes were left out. */
  readonly gap: (bytes: number) => string;
}

/**
 * Draws what a shell writes. What comes faster than it can be drawn is left out and said to be: it would scroll by
 * unseen, and the page could not be used until it had.
 */
export function createTerminalOutput({ draw, gap }: Screen): TerminalOutput {
  let waiting = 0;
  let skipped = 0;
  const drawCounted = (bytes: Uint8Array) => {
    waiting += bytes.length;
    draw(bytes, () => {
      waiting -= bytes.length;
      if (skipped > 0 && waiting < few) tellGap();
    });
  };
  const tellGap = () => {
    const line = gap(skipped);
    skipped = 0;
    draw(line, () => undefined);
  };
  return {
    write(bytes) {
      if (skipped > 0 || waiting + bytes.length > most) skipped += bytes.length;
      else drawCounted(bytes);
    },
  };
}
