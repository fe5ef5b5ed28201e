import { connect } from 'node:tls';

export interface RawReply {
  /** Undefined where the server closed the connection without an answer, or went on answering until time was up. */
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends bytes over a TLS connection of their own, as they are, and reads until the server closes it or `patience` ends. */
export function rawRequest(url: string, ca: string, bytes: Buffer, patience = 2_000): Promise<RawReply> {
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
    socket.setTimeout(patience, end);
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('close', end);
    // A server may hang up on what it cannot read.
    socket.on('error', end);
    socket.on('secureConnect', () => socket.write(bytes));
  });
}
