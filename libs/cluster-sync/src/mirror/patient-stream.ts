import type { Readable } from 'node:stream';
import type { Clock } from '@pilothouse/std/clock';

/** How long an answer is waited for, milliseconds. */
export interface Patience {
  /** Without anything coming; asked anew after each chunk. */
  readonly silence: () => number;
  /** Until its end. */
  readonly all: number;
}

/** The chunks of an answer. Fails when the other side is silent for too long: a connection can die without a word. */
export async function* patientChunks(stream: Readable, clock: Clock, patience: Patience): AsyncGenerator<Buffer> {
  const giveUp = (why: string) => stream.destroy(new Error(why));
  const after = (ms: number, why: string) => clock.after(ms, () => giveUp(`${why} ${Math.round(ms / 1000)} s`));
  const cancelAll = after(patience.all, 'it has not come to an end within');
  let cancel = after(patience.silence(), 'nothing has come for');
  try {
    for await (const chunk of stream) {
      cancel();
      yield chunk;
      cancel = after(patience.silence(), 'nothing has come for');
    }
  } finally {
    cancel();
    cancelAll();
    stream.destroy();
  }
}
