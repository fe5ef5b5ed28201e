import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Certificates } from '@pilothouse/kube-api/certificates';

const host = '127.0.0.1';

/** A server that can stop listening and listen on the same port again, and knows its sockets. */
export class Listener {
  port = 0;
  peak = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server | HttpsServer;

  constructor(handle: RequestListener, certificates: Certificates | undefined) {
    this.server = certificates
      ? createHttpsServer({ cert: certificates.certificate, key: certificates.key }, handle)
      : createHttpServer(handle);
    // A client may keep a connection for as long as it likes, as upstream lets it.
    this.server.keepAliveTimeout = 600_000;
    this.server.on('connection', (socket: Socket) => this.keep(socket));
    this.server.on('secureConnection', (socket: Socket) => socket.on('error', () => undefined));
  }

  get open(): number {
    return this.sockets.size;
  }

  /** Does nothing where it listens already. */
  async listen(): Promise<void> {
    for (let attempt = 0; !this.server.listening; attempt++) {
      try {
        await this.listenOnce();
      } catch (cause) {
        // While it did not listen, the port may have been lent to a connection of somebody else.
        if (attempt === 100) throw cause;
        await sleep(20);
      }
    }
  }

  async refuse(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.drop();
    await closed;
  }

  drop(): number {
    const { size } = this.sockets;
    for (const socket of this.sockets) socket.destroy();
    return size;
  }

  private listenOnce(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, host, () => {
        this.server.off('error', reject);
        const address = this.server.address();
        if (typeof address === 'object' && address) this.port = address.port;
        resolve();
      });
    });
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    this.peak = Math.max(this.peak, this.sockets.size);
    socket.once('close', () => this.sockets.delete(socket));
    // Clients hang up when they like; the request that was on it is told by 'close'.
    socket.on('error', () => undefined);
  }
}
