import type { Readable } from 'node:stream';
import type { Container } from 'dockerode';
import type { ContainerLog } from '../../logs/container-log.ts';
import type { LogLine } from '../../logs/log-line.ts';
import { framesOf, linesOf, rawFrames } from './log-frames.ts';

/** The log that the engine keeps of a container: it goes on while no server runs. */
export function engineLog(container: Container, tty: boolean): ContainerLog {
  const lines = (source: AsyncIterable<Buffer>) => linesOf(tty ? rawFrames(source) : framesOf(source), tty);
  const wanted = (tail: number | undefined) => ({
    stdout: true,
    stderr: true,
    timestamps: true,
    // Podman takes no "all".
    ...(tail !== undefined && { tail }),
  });
  return {
    async *read({ tail } = {}) {
      const bytes = await container.logs({ ...wanted(undefined), follow: false });
      // Counted here: Podman takes a last line without an end for a part of the one before it.
      if (tail === undefined) yield* lines(once(bytes));
      else yield* await lastOf(lines(once(bytes)), tail);
    },
    async *follow({ tail, signal }) {
      const stream = (await container.logs({ ...wanted(tail), follow: true })) as Readable;
      yield* until(signal, stream, lines);
    },
  };
}

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

async function lastOf(lines: AsyncIterable<LogLine>, count: number): Promise<readonly LogLine[]> {
  const last: LogLine[] = [];
  for await (const line of lines) {
    last.push(line);
    if (last.length > count) last.shift();
  }
  return last;
}

/** Ends with the signal, and without an error. */
async function* until(
  signal: AbortSignal,
  stream: Readable,
  lines: (source: AsyncIterable<Buffer>) => AsyncIterable<LogLine>,
): AsyncIterable<LogLine> {
  const end = () => stream.destroy();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    yield* lines(stream);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', end);
    stream.destroy();
  }
}
