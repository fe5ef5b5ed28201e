import { connect } from 'node:tls';

export interface RawReply {
  /** Undefined where the server closed the connection without an answer. */
  readonly status: number | undefined;
  readonly text: string;
}

/** Milliseconds. An answer may be slow to begin on a busy machine; one that pauses is a watch. */
const patience = { begin: 60_000, pause: 500 };

/** Sends bytes over a TLS connection of their own, as they are, and reads until the server closes it or pauses. */
export function rawRequest(url: string, ca: string, bytes: Buffer): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port), ca });
    const end = () => {
      socket.destroy();
      const text = Buffer.concat(parts).toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), text });
    };
    socket.setTimeout(patience.begin, end);
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      socket.setTimeout(patience.pause);
    });
    socket.on('close', end);
    // A server may hang up on what it cannot read.
    socket.on('error', end);
    socket.on('secureConnect', () => socket.write(bytes));
  });
}
