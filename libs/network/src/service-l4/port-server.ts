import { createServer, type Server, type Socket } from 'node:net';
import { Balancer } from './balancer.ts';
import type { Endpoint, ProxyPort } from './messages.ts';
import { connectTo, relay } from './relay.ts';

/** While every endpoint refuses, milliseconds between rounds, and how long to go on: endpoints may be about to change. */
const roundPause = 100;
const patience = 3000;

/** Listens for one port of one Service. Connections outlive it: it stops listening, they end by themselves. */
export class PortServer {
  private port: ProxyPort;
  private readonly balancer = new Balancer();
  private server: Server | undefined;
  private closed = false;

  constructor(port: ProxyPort) {
    this.port = port;
  }

  /** New connections see the new endpoints; open ones stay where they are. */
  update(port: ProxyPort): void {
    this.port = port;
  }

  /** The port that is served: the fallback when the wanted one may not be bound. Rejects when neither can be. */
  async listen(): Promise<number> {
    const { address, port, fallbackPort } = this.port;
    try {
      await this.bind(address, port);
      return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
      await this.bind(address, fallbackPort);
      return fallbackPort;
    }
  }

  close(): void {
    this.closed = true;
    this.server?.close();
  }

  private bind(host: string, port: number): Promise<void> {
    const server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, (client) => {
      void this.serve(client);
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, backlog: 4096 }, () => {
        this.server = server;
        if (this.closed) server.close();
        resolve();
      });
    });
  }

  private async serve(client: Socket): Promise<void> {
    client.on('error', () => client.destroy());
    const server = await this.reach(client);
    if (!server) client.resetAndDestroy();
    else if (client.destroyed) server.destroy();
    else relay(client, server);
  }

  /** Undefined when no endpoint took the connection. */
  private async reach(client: Socket): Promise<Socket | undefined> {
    const deadline = Date.now() + patience;
    const tried = new Set<Endpoint>();
    while (!client.destroyed && Date.now() < deadline && this.port.endpoints.length > 0) {
      const endpoint = this.balancer.pick(this.port, client.remoteAddress ?? '', tried, Date.now());
      if (endpoint) {
        const server = await connectTo(endpoint).catch(() => undefined);
        if (server) return server;
        tried.add(endpoint);
      } else {
        tried.clear();
        await new Promise((resolve) => setTimeout(resolve, roundPause));
      }
    }
    return undefined;
  }
}
