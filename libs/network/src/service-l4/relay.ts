import { connect, type Socket } from 'node:net';
import type { Endpoint } from './messages.ts';

/** Milliseconds until an endpoint that does not answer is given up. */
const connectTimeout = 2000;

/** Resolves when connected; rejects with the system's error. */
export function connectTo({ address, port }: Endpoint): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, allowHalfOpen: true, noDelay: true });
    const timer = setTimeout(() => socket.destroy(new Error(`no answer from ${address}:${port}`)), connectTimeout);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
    socket.once('close', () => clearTimeout(timer));
  });
}

/**
 * Carries bytes both ways until both sides have ended. The end of one direction is passed on alone (half-close), a
 * slow reader slows its writer, and a reset on one side is a reset on the other.
 */
export function relay(client: Socket, server: Socket): void {
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.resetAndDestroy());
    from.once('close', () => {
      if (!from.readableEnded) to.destroy();
    });
  }
}
