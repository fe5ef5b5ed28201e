import type { IncomingMessage } from 'node:http';

/** What is taken of a body that nobody wants: bytes and milliseconds. */
const patience = { bytes: 64 * 1024 * 1024, time: 10_000 };

/**
 * Reads and forgets what is left of a refused body. A client that still writes when its connection closes is told of a
 * broken pipe, and never reads why it was refused. One that sends without an end is not waited for.
 */
export function takeTheRest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve();
    let left = patience.bytes;
    const timer = setTimeout(done, patience.time);
    function done() {
      clearTimeout(timer);
      request.off('data', take).off('end', done).off('close', done);
      resolve();
    }
    function take({ length }: Buffer) {
      left -= length;
      if (left < 0) done();
    }
    request.on('data', take).once('end', done).once('close', done);
  });
}
