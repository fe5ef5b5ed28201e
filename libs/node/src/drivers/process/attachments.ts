import { PassThrough, Writable } from 'node:stream';
import type { Session } from '../driver.ts';

/** Bytes that wait for a client before it is let go: the container is not held back by those who watch it. */
const patience = 8 * 1024 * 1024;

type StreamName = 'stdout' | 'stderr';

/** What clients may do to a container's own process. */
interface Controls {
  /** Undefined where it has none. */
  readonly stdin: Writable | undefined;
  /** The input ends with the first client that had it. */
  readonly once: boolean;
  resize(columns: number, rows: number): void;
}

/** The clients that are attached to one run of a container. */
export class Attachments {
  private readonly clients = new Set<Client>();
  private readonly controls: Controls;

  constructor(controls: Controls) {
    this.controls = controls;
  }

  /** Passes an output on, to all that are attached on its way. */
  async *passing(stream: StreamName, source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of source) {
      for (const client of this.clients) client.write(stream, chunk);
      yield chunk;
    }
  }

  attach(wantsStdin: boolean): Session {
    const client = new Client();
    this.clients.add(client);
    const { stdin, once, resize } = this.controls;
    const input = wantsStdin ? stdin : undefined;
    const endInput = () => {
      if (once) input?.end();
    };
    return {
      stdin: input && forwarding(input, endInput),
      stdout: client.stdout,
      stderr: client.stderr,
      resize,
      leave: () => {
        endInput();
        this.clients.delete(client);
        client.end();
      },
      exited: client.ended.then(() => 0),
    };
  }

  /** The container has ended, and all that it wrote was passed on. */
  end(): void {
    for (const client of this.clients) client.end();
    this.clients.clear();
  }
}

class Client {
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  readonly ended: Promise<void>;
  end: () => void = () => undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.end = () => {
        this.stdout.end();
        this.stderr.end();
        resolve();
      };
    });
  }

  write(stream: StreamName, chunk: Buffer): void {
    const output = this[stream];
    if (output.writableEnded) return;
    if (output.writableLength + output.readableLength > patience) this.end();
    else output.write(chunk);
  }
}

/** A client's end of the input is not the container's. */
function forwarding(input: Writable, onEnd: () => void): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      if (input.writable) input.write(chunk, () => done());
      else done();
    },
    final(done) {
      onEnd();
      done();
    },
  });
}
