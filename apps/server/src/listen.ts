import type { Server } from 'node:http';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** A port that somebody else has; the message is a sentence for the operator. */
export class PortTakenError extends Error {
  constructor(host: string, port: number, setting: string) {
    super(
      `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port with ${setting} ` +
        `(for example ${setting}=${port + 1000}).`,
    );
  }
}

/** Begins to listen; a server that closes drops its open connections at once. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve({
        port: address && typeof address === 'object' ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Names the setting when the port is taken; other failures pass as they are. */
export async function claimPort<T>(host: string, port: number, setting: string, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (isPortTaken(error)) throw new PortTakenError(host, port, setting);
    throw error;
  }
}
