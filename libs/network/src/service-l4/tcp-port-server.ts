import { createServer, type Server, type Socket } from 'node:net';
import { Balancer } from './balancer.ts';
import { bindPort } from './bind-port.ts';
import type { ProxyPort } from './messages.ts';
import type { PortListener } from './port-listener.ts';
import { reachEndpoint } from './reach-endpoint.ts';
import { relay } from './relay.ts';
import { SourceRanges } from './source-ranges.ts';

/** Relays connections. They outlive it: it stops listening, they end by themselves. */
export class TcpPortServer implements PortListener {
  private port: ProxyPort;
  private readonly balancer = new Balancer();
  private readonly sources = new SourceRanges();
  private server: Server | undefined;
  private closed = false;

  constructor(port: ProxyPort) {
    this.port = port;
  }

  /** New connections see the new endpoints; open ones stay where they are. */
  update(port: ProxyPort): void {
    this.port = port;
  }

  listen(): Promise<number> {
    return bindPort(this.port, (port) => this.bind(this.port.address, port));
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
    if (!this.sources.allow(client.remoteAddress ?? '', this.port.sources)) return void client.resetAndDestroy();
    const server = await reachEndpoint({
      port: () => this.port,
      balancer: this.balancer,
      client: client.remoteAddress ?? '',
      gone: () => client.destroyed,
    });
    if (!server) client.resetAndDestroy();
    else if (client.destroyed) server.destroy();
    else relay(client, server);
  }
}
