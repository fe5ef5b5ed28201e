/** A line that is longer is kept in parts of this size, as container runtimes do. */
export const maxLinePart = 16 * 1024;

const newline = 0x0a;

/** Cuts the chunks of one stream into lines. */
export class LineSplitter {
  private pending: Buffer = Buffer.alloc(0);
  private readonly emit: (text: Buffer, complete: boolean) => void;

  constructor(emit: (text: Buffer, complete: boolean) => void) {
    this.emit = emit;
  }

  push(chunk: Buffer): void {
    let rest = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      this.parts(rest.subarray(0, end), true);
      rest = rest.subarray(end + 1);
    }
    while (rest.length > maxLinePart) {
      this.emit(rest.subarray(0, maxLinePart), false);
      rest = rest.subarray(maxLinePart);
    }
    this.pending = Buffer.from(rest);
  }

  /** What stands there without a newline is a line all the same. */
  end(): void {
    if (this.pending.length > 0) this.parts(this.pending, true);
    this.pending = Buffer.alloc(0);
  }

  private parts(text: Buffer, complete: boolean): void {
    let rest = text;
    while (rest.length > maxLinePart) {
      this.emit(rest.subarray(0, maxLinePart), false);
      rest = rest.subarray(maxLinePart);
    }
    this.emit(rest, complete);
  }
}
