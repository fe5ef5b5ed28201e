import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** Writes lines as fast as the reader takes them. */
export class LineWriter {
  private readonly response: ServerResponse;
  /** Lines go out in two pieces, cut anywhere. */
  private readonly fragments: boolean;
  private over = false;

  constructor(response: ServerResponse, fragments: boolean) {
    this.response = response;
    this.fragments = fragments;
  }

  /** Resolves when there is room for more, or nobody reads any more. */
  async write(line: string): Promise<void> {
    const bytes = Buffer.from(line);
    const middle = this.fragments ? Math.floor(bytes.length / 3) : 0;
    if (middle > 0) {
      this.response.write(bytes.subarray(0, middle));
      await setImmediate();
    }
    if (!this.over && !this.response.write(bytes.subarray(middle))) await this.drained();
  }

  /** Half the bytes, then no connection any more. */
  cut(line: string): void {
    const bytes = Buffer.from(line);
    this.over = true;
    this.response.write(bytes.subarray(0, bytes.length >> 1), () => this.response.socket?.destroy());
  }

  private drained(): Promise<void> {
    const { response } = this;
    return new Promise((resolve) => {
      const done = () => {
        response.off('drain', done).off('close', done);
        resolve();
      };
      response.on('drain', done).on('close', done);
      if (response.destroyed) done();
    });
  }
}
