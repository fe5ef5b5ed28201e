import { type Duplex, PassThrough, Writable } from 'node:stream';
import type { Session } from '../driver.ts';
import { framesOf, rawFrames } from './log-frames.ts';

type Outputs = Pick<Session, 'stdin' | 'stdout' | 'stderr'>;

/** A connection that the engine has taken over, and what of it is whose. */
export interface Streams extends Outputs {
  /** Resolves when the engine has sent everything. */
  readonly ended: Promise<void>;
}

export function streamsOf(
  connection: Duplex,
  { tty, stdin }: { readonly tty: boolean; readonly stdin: boolean },
): Streams {
  const stdout = new PassThrough();
  const stderr = tty ? undefined : new PassThrough();
  // The other end may close at any time; what that means is told by the exit code.
  connection.on('error', () => undefined);
  const pass = async () => {
    for await (const { stream, data } of tty ? rawFrames(connection) : framesOf(connection)) {
      const output = (stream === 'stderr' ? stderr : undefined) ?? stdout;
      if (!output.write(data)) await new Promise((resolve) => output.once('drain', resolve).once('close', resolve));
    }
  };
  const ended = pass()
    .catch(() => undefined)
    .finally(() => {
      stdout.end();
      stderr?.end();
    });
  return { stdin: stdin ? inputOf(connection) : undefined, stdout, stderr, ended };
}

/** Its end is the end of the input alone: output goes on. */
function inputOf(connection: Duplex): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      if (connection.writable) connection.write(chunk, () => done());
      else done();
    },
    final(done) {
      if (connection.writable) connection.end();
      done();
    },
  });
}
